import { addMonths, type Day } from "../maths/day.ts";

/** What decides how long data may be kept; entry i is client i, NaN where unknown. */
export interface PurgeInput {
  readonly lastDay: Float64Array;
  /** Contacts the client itself began; opening an e-mail is none. */
  readonly lastContact: Float64Array | null;
  /** When the record was made: what is left for a prospect nobody has heard of. */
  readonly created: Float64Array | null;
}

const KEPT_MONTHS = 36;

/**
 * The day by which a client's data are to be deleted or made anonymous for prospecting: 36 months after
 * the last purchase or contact, whichever is later. CNIL's guidance, not a law; accounting records are
 * kept ten years apart.
 * @returns NaN where nothing is known.
 * @see method D16
 */
export function purgeDays({ lastDay, lastContact, created }: PurgeInput): Float64Array {
  return lastDay.map((bought, i) => {
    const contact = lastContact?.[i] ?? Number.NaN;
    const known = [bought, contact].filter((day) => !Number.isNaN(day));
    const last = known.length > 0 ? Math.max(...known) : (created?.[i] ?? Number.NaN);
    return Number.isNaN(last) ? Number.NaN : addMonths(last, KEPT_MONTHS);
  });
}

/** Clients whose day has come. */
export function purgeDue(days: Float64Array, asOf: Day): number {
  return days.filter((day) => day <= asOf).length;
}
