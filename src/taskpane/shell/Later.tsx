import type { ComponentType, ReactNode } from 'react';
import { once } from '../once';
import { useLazy, type Load } from '../state/useLazy';
import { FailureMessage } from './FailureMessage';
import { Skeleton } from './Skeleton';

interface Props<T> {
  /** Loads a part of the pane; always the same function. */
  readonly load: Load<T>;
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

/** A component that is loaded when it is first shown, or asked for before, in the place of the component itself. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>, meanwhile?: ReactNode) {
  const preload = once(load);
  const component = (props: P) => (
    <Later load={preload} meanwhile={meanwhile}>
      {(Part) => <Part {...props} />}
    </Later>
  );
  return Object.assign(component, { preload });
}

/** The same of a component that nobody waits for: it appears when it is there, and is not missed when it is not. */
export function laterUnasked<P extends object>(load: () => Promise<ComponentType<P>>) {
  const loadOnce = once(load);
  return (props: P) => {
    const { value: Part } = useLazy(loadOnce);
    return Part ? <Part {...props} /> : null;
  };
}
