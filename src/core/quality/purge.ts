import { addMonths, type Day } from "../maths/day.ts";

/** How long data for prospecting may be kept after the last purchase or contact (CNIL guidance). */
export const KEEP_MONTHS = 36;

/**
 * The day from which a client's data for prospecting should be deleted: 36 months after the later of the
 * last purchase and the last contact. Guidance, not law; accounting records are kept longer, apart.
 *
 * @param lastDay day of the last purchase, NaN where unknown
 * @param lastContact day of the last contact, NaN where unknown
 * @returns days; NaN where neither is known
 * @see method D16
 */
export function purgeDays(lastDay: Float64Array, lastContact: Float64Array | null): Float64Array {
  // Many clients share a day, and the calendar is slow.
  const known = new Map<Day, Day>();
  return lastDay.map((bought, i) => {
    const contact = lastContact?.[i] ?? Number.NaN;
    const last = Number.isNaN(bought) ? contact : contact > bought ? contact : bought;
    if (Number.isNaN(last)) return last;
    const found = known.get(last) ?? addMonths(last, KEEP_MONTHS);
    known.set(last, found);
    return found;
  });
}
