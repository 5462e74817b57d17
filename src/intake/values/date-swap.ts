import { civilOf, dayOf } from "../../core/maths/day.ts";
import { isMonthFirstLocale } from "./date-order.ts";
import type { DateTally } from "./date-tally.ts";
import type { DateContext } from "./reading.ts";

/** Outside a month-first sheet, this many typed dates must agree before they are turned. */
const ENOUGH = 5;

/**
 * Turns back the dates a month-first sheet made of a day-first file: it reads `03/04/2025` as 4 March
 * and leaves `25/04/2025` as text. The sign is a column of texts that are all day first beside typed
 * dates none of which falls after the 12th.
 * @param tally the column's readings; its typed rows are changed in place
 * @param context the locale of the sheet
 * @returns how many dates changed
 */
export function swapHalfConverted(tally: DateTally, context: DateContext): number {
  const { typed, dayFirst, monthFirst } = tally;
  if (typed.length === 0 || dayFirst.length === 0 || monthFirst.length > 0) return 0;
  if (context.answeredOrder === "MDY") return 0;
  const civils = typed.map((row) => civilOf(tally.dmy[row] ?? 0));
  if (civils.some((civil) => civil.date > 12)) return 0;
  const differ = new Set(civils.map((civil) => civil.date)).size > 1;
  if (!isMonthFirstLocale(context.locale) && !(typed.length >= ENOUGH && differ)) return 0;
  let swapped = 0;
  typed.forEach((row, at) => {
    const civil = civils[at];
    if (!civil || civil.date === civil.month) return;
    const day = dayOf(civil.year, civil.date, civil.month);
    tally.dmy[row] = day;
    tally.mdy[row] = day;
    swapped++;
  });
  return swapped;
}
