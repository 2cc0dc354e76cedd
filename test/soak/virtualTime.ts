/** Months pass in minutes: every clock of the process, the sandbox's included, tells this time. */
export class VirtualTime {
  private readonly real = globalThis.Date;
  private offset: number;

  constructor(start: string) {
    const real = this.real;
    this.offset = real.parse(start) - real.now();
    const now = (): number => this.now();
    globalThis.Date = class extends real {
      constructor(...given: [] | [number | string]) {
        if (given.length === 0) super(now());
        else super(...given);
      }
      static override now(): number {
        return now();
      }
    } as DateConstructor;
  }

  now(): number {
    return this.real.now() + this.offset;
  }

  advance(ms: number): void {
    this.offset += ms;
  }

  end(): void {
    globalThis.Date = this.real;
  }
}
