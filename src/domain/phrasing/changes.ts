import type { Change } from './change';

/** So many changes are known; who read the text before them reads it again. */
const MOST = 50;

export const NONE: Change = { from: 0, to: 0, by: 0 };

export const changesNothing = ({ from, to, by }: Change): boolean => from === to && by === 0;

/** Two changes, one after the other, as one. */
const both = (one: Change, next: Change): Change => ({
  from: Math.min(one.from, next.from),
  to: Math.max(one.to + next.by, next.to),
  by: one.by + next.by,
});

/** What a text went through since it was empty, for those who do not read each state of it. */
export class Changes {
  private readonly last: Change[] = [];
  /** How many there were. */
  count = 0;

  add(change: Change): void {
    this.count += 1;
    if (this.last.push(change) > MOST) this.last.shift();
  }

  /** All that changed since there were so many changes, as one; undefined when it is not known any more. */
  since(count: number): Change | undefined {
    const { last } = this;
    const from = last.length - (this.count - count);
    if (from < 0) return undefined;
    let all: Change = last[from] ?? NONE;
    for (let i = from + 1; i < last.length; i += 1) all = both(all, last[i]!);
    return all;
  }
}
