import { useEffect, useState } from 'react';
import { opening, openingSlow } from '../../texts/dossier/recognition';
import { Skeleton } from './Skeleton';
import { shared } from './styles';

/** Milliseconds after which one wonders: long enough that it is seldom seen. */
const SLOW = 4_000;

/** The shape of an open dossier. */
export function OpeningSkeleton() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <Skeleton label={opening} widths={['70%', '50%']} />
      <Skeleton widths={['55%', '80%', '45%']} />
      {slow && (
        <p className={shared.block} role="status" style={{ margin: 0 }}>
          {openingSlow}
        </p>
      )}
      <Skeleton widths={['40%', '90%', '80%', '85%']} />
    </>
  );
}
