/**
 * Calendar days as SharePoint keeps them: a date-only column holds midnight in the site's time zone and gives it as an
 * instant in UTC, so that for a French site 31/03/2026 comes back as `2026-03-30T22:00:00Z` (pnpjs #1890).
 */
export class SiteTime {
  private readonly parts: Intl.DateTimeFormat;
  private readonly midnights = new Map<string, string>();

  constructor(readonly zone: string) {
    this.parts = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  }

  /** The calendar day, in the site's zone, of a value written by a client. `undefined` when it is no date. */
  dayOf(text: string): string | undefined {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Number.isNaN(Date.parse(text)) ? undefined : text;
    const instant = new Date(text);
    if (Number.isNaN(instant.getTime())) return undefined;
    return this.wallClock(instant).slice(0, 10);
  }

  /** Midnight of a day in the site's zone, as an instant to the second. */
  midnight(day: string): string {
    let text = this.midnights.get(day);
    if (!text) {
      const asIfUtc = Date.parse(`${day}T00:00:00Z`);
      // Twice: the first guess may fall on the other side of a change of clocks.
      let instant = asIfUtc - this.offset(new Date(asIfUtc));
      instant = asIfUtc - this.offset(new Date(instant));
      text = toSecond(new Date(instant));
      if (this.midnights.size > 5000) this.midnights.clear();
      this.midnights.set(day, text);
    }
    return text;
  }

  private offset(instant: Date): number {
    return Date.parse(`${this.wallClock(instant)}Z`) - Math.floor(instant.getTime() / 1000) * 1000;
  }

  private wallClock(instant: Date): string {
    const part = Object.fromEntries(
      this.parts.formatToParts(instant).map(({ type, value }) => [type, value]),
    );
    return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}`;
  }
}

/** SharePoint and Exchange keep whole seconds. */
export const toSecond = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`;
