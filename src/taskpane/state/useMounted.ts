import { useEffect, useRef, type RefObject } from 'react';

/** False once the component is gone: what was under way then has nobody to tell. */
export function useMounted(): RefObject<boolean> {
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  return mounted;
}
