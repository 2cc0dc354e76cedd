import { useSyncExternalStore } from 'react';

/** A value that React can watch. */
export class Observable<T extends object> {
  private readonly listeners = new Set<() => void>();

  constructor(private current: T) {}

  get value(): T {
    return this.current;
  }

  set(change: Partial<T>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): T => this.current;
}

export const useObservable = <T extends object>(observable: Observable<T>): T =>
  useSyncExternalStore(observable.subscribe, observable.snapshot);
