import type { Moment } from "./keep/typed-cell.ts";

/** Turns Sheets' dates into days and seconds of the spreadsheet's zone, and back. */
export interface Zone {
  readonly momentOf: (date: Date) => Moment;
  readonly dateOf: (moment: Moment) => Date;
}

const DAY_MS = 86_400_000;
/**
 * Two changes never follow each other sooner: summer time was suspended for a Ramadan, of 29 days, at the shortest.
 * One change inside is found by halving.
 */
const STRETCH_MS = 28 * DAY_MS;
/** Zones change on a quarter of an hour. */
const FINEST_MS = 900_000;

/**
 * A zone by its offsets. Each stretch of days is asked for once, however many cells fall into it:
 * asking the platform for each cell would cost more than reading them.
 * @param offsetAt local time minus universal time, in milliseconds, at an instant
 * @param known answers already had, added to
 */
export function zoneOf(
  offsetAt: (epochMs: number) => number,
  known: Map<number, number> = new Map(),
): Zone {
  const ask = (epochMs: number): number => {
    let offset = known.get(epochMs);
    if (offset === undefined) {
      offset = offsetAt(epochMs);
      known.set(epochMs, offset);
    }
    return offset;
  };
  const changes = new Map<number, Change>();
  const offset = (epochMs: number): number => {
    const start = Math.floor(epochMs / STRETCH_MS) * STRETCH_MS;
    const before = ask(start);
    const after = ask(start + STRETCH_MS);
    if (before === after) return before;
    const change = changes.get(start) ?? { low: start, high: start + STRETCH_MS };
    changes.set(start, change);
    narrow(change, epochMs, (at) => ask(at) === before);
    return epochMs < change.high ? before : after;
  };
  return {
    momentOf: (date) => {
      const epochMs = date.getTime();
      const local = epochMs + offset(epochMs);
      const day = Math.floor(local / DAY_MS);
      return { day, seconds: Math.round((local - day * DAY_MS) / 1000) };
    },
    dateOf: ({ day, seconds }) => {
      const local = day * DAY_MS + seconds * 1000;
      const first = local - offset(local);
      const second = local - offset(first);
      // An hour that the clocks jump over has no instant: the later guess falls just after it.
      return new Date(second + offset(second) === local ? second : Math.max(first, second));
    },
  };
}

/** The earlier offset holds up to `low`, the later one from `high`; between them nobody has asked. */
interface Change {
  low: number;
  high: number;
}

/** Halves what is unknown until the instant does not lie in it any more. */
function narrow(change: Change, epochMs: number, isBefore: (at: number) => boolean): void {
  while (epochMs > change.low && epochMs < change.high && change.high - change.low > FINEST_MS) {
    const half = Math.floor((change.high - change.low) / 2 / FINEST_MS) * FINEST_MS;
    const middle = change.low + half;
    if (isBefore(middle)) change.low = middle;
    else change.high = middle;
  }
}

/**
 * A zone of the platform's by name.
 * @param known answers of an earlier execution, added to
 */
export function platformZone(timeZone: string, known?: Map<number, number>): Zone {
  return zoneOf((epochMs) => {
    const text = Utilities.formatDate(new Date(epochMs), timeZone, "yyyy-MM-dd'T'HH:mm:ss");
    const local = Date.parse(`${text}Z`);
    return Number.isNaN(local) ? 0 : local - Math.floor(epochMs / 1000) * 1000;
  }, known);
}
