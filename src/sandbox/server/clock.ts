import type { Database } from './store/database';
import type { ClockChange, ClockState } from '../mailApi';
import { addDays, dayOf, daysBetween, parsePlainDate } from '../../domain/dates/plainDate';
import type { PlainDate } from '../../domain/dates/plainDate';

/** The sandbox's time: the machine's, plus an offset that is kept with the data. */
export class SandboxClock {
  private offsetMs: number;

  constructor(
    private readonly db: Database,
    private readonly onChange: (state: ClockState) => void = () => undefined,
  ) {
    this.offsetMs = Number(
      db.get<{ value: string }>(`SELECT value FROM meta WHERE key = 'offsetMs'`)?.value ?? 0,
    );
  }

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  today(): PlainDate {
    return dayOf(this.now());
  }

  state(): ClockState {
    return { now: this.now().toISOString(), today: this.today(), offsetMs: this.offsetMs };
  }

  /** Moves to a day (keeping the time of day), to an instant, or by days. `undefined` when the change says none of these. */
  change(change: ClockChange): ClockState | undefined {
    const target = this.target(change);
    if (!target) return undefined;
    // The time of day of `now` passes through unchanged: a move by days must not add the milliseconds spent computing it.
    this.offsetMs = Math.round(target.getTime() - Date.now());
    this.db.run(`INSERT OR REPLACE INTO meta (key, value) VALUES ('offsetMs', ?)`, String(this.offsetMs));
    this.onChange(this.state());
    return this.state();
  }

  private target({ today, now, advanceDays }: ClockChange): Date | undefined {
    if (now !== undefined) {
      const instant = new Date(now);
      return Number.isNaN(instant.getTime()) ? undefined : instant;
    }
    const day =
      today !== undefined
        ? parsePlainDate(today)
        : Number.isInteger(advanceDays)
          ? addDays(this.today(), advanceDays!)
          : undefined;
    if (!day) return undefined;
    const moved = this.now();
    // By calendar days in the machine's zone, so that a change of clocks in spring keeps the time of day.
    moved.setDate(moved.getDate() + daysBetween(this.today(), day));
    return moved;
  }
}
