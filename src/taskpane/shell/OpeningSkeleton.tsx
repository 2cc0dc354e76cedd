import { opening } from '../../texts/recognition';
import { Skeleton } from './Skeleton';

/** The shape of an open dossier. */
export function OpeningSkeleton() {
  return (
    <>
      <Skeleton label={opening} widths={['70%', '50%']} />
      <Skeleton widths={['55%', '80%', '45%']} />
      <Skeleton widths={['40%', '90%', '80%', '85%']} />
    </>
  );
}
