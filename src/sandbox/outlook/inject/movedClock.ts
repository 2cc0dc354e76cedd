/**
 * Moves the frame's clock: `Date` reads the machine's time plus `offsetMs()`. Everything else about `Date` stays: calls
 * with and without `new`, arguments, `instanceof`, `constructor`, `parse`, `UTC`.
 */
export function installMovedClock(target: typeof globalThis, offsetMs: () => number): void {
  const Real = target.Date;
  const now = (): number => Real.now() + offsetMs();
  const Moved = new Proxy(Real, {
    construct: (date, args, newTarget) =>
      Reflect.construct(date, args.length === 0 ? [now()] : args, newTarget) as Date,
    apply: () => new Real(now()).toString(),
    get: (date, property, receiver) =>
      property === 'now' ? now : (Reflect.get(date, property, receiver) as unknown),
  });
  Object.defineProperty(Real.prototype, 'constructor', { value: Moved, writable: true, configurable: true });
  target.Date = Moved;
}
