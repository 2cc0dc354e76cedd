import type { ReactNode } from 'react';
import { useLazy } from '../state/useLazy';
import { FailureMessage } from './FailureMessage';
import { Skeleton } from './Skeleton';

interface Props<T> {
  /** Loads a part of the pane; always the same function. */
  readonly load: () => Promise<T>;
  /** Shown while it loads. */
  readonly meanwhile?: ReactNode;
  readonly children: (part: T) => ReactNode;
}

/** A part that the first paint does not need, loaded when it is first shown; a failed load can be tried again. */
export function Later<T>({ load, meanwhile, children }: Props<T>) {
  const { value, error, retry } = useLazy(load);
  if (value !== undefined) return <>{children(value)}</>;
  if (error !== undefined) return <FailureMessage error={error} attempt="read" onRetry={retry} inset />;
  return <>{meanwhile ?? <Skeleton widths={['60%', '100%']} />}</>;
}
