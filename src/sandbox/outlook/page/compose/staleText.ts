/**
 * What an add-in is told of a text that is being typed. Outlook answers `getAsync` for a moment with what was there
 * before the last keys; here: with the newest state that is at least `staleMs` old.
 */
export class StaleText {
  private states: { readonly at: number; readonly text: string }[];

  constructor(
    text: string,
    private readonly staleMs: () => number,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.states = [{ at: -Infinity, text }];
  }

  /** A key was typed. */
  typed(text: string): void {
    this.states.push({ at: this.now(), text });
    this.forget();
  }

  /** The text was set by a program: known at once. */
  set(text: string): void {
    this.states = [{ at: -Infinity, text }];
  }

  read(): string {
    this.forget();
    return this.states[0]?.text ?? '';
  }

  /** Keeps the newest state that is old enough, and what came after it. */
  private forget(): void {
    const settled = this.now() - this.staleMs();
    while ((this.states[1]?.at ?? Infinity) <= settled) this.states.shift();
  }
}
