import { useEffect, useRef } from 'react';

type Close = () => void;

/** What is open, last opened last: Escape closes one thing at a time. */
const open: { current: Close }[] = [];

const onKeyDown = (event: KeyboardEvent): void => {
  const last = open[open.length - 1];
  if (event.key !== 'Escape' || event.defaultPrevented || !last) return;
  event.preventDefault();
  event.stopPropagation();
  last.current();
};

/** While the caller is shown, Escape calls `close`, unless something opened later takes it. */
export function useEscape(close: Close): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (open.length === 0) document.addEventListener('keydown', onKeyDown, true);
    open.push(latest);
    return () => {
      open.splice(open.indexOf(latest), 1);
      if (open.length === 0) document.removeEventListener('keydown', onKeyDown, true);
    };
  }, []);
}
