import { civilOf, dayOf } from "../../core/maths/day.ts";
import { isMonthFirstLocale } from "./date-order.ts";
import type { DateTally } from "./date-tally.ts";
import type { DateContext } from "./date-types.ts";

/** In a sheet that may have made the file itself, this many typed dates must agree before they are turned. */
const ENOUGH = 5;

/**
 * Turns back the dates a sheet of the other order made of the file: a month-first sheet reads
 * `03/04/2025` as 4 March and leaves `25/04/2025` as text. The sign is a column of texts that all prove
 * one order beside typed dates none of which falls after the 12th.
 * @param tally the column's readings; its typed rows are changed in place
 * @param context the locale of the sheet
 * @returns rows whose date changed
 */
export function swapHalfConverted(tally: DateTally, context: DateContext): readonly number[] {
  const { typed, dayFirst, monthFirst } = tally;
  if (typed.length === 0 || dayFirst.length > 0 === monthFirst.length > 0) return [];
  const file = dayFirst.length > 0 ? "DMY" : "MDY";
  if (context.answeredOrder && context.answeredOrder !== file) return [];
  const civils = typed.map((row) => civilOf(tally.dmy[row] ?? 0));
  if (civils.some((civil) => civil.date > 12)) return [];
  const differ = new Set(civils.map((civil) => civil.date)).size > 1;
  const otherSheet = isMonthFirstLocale(context.locale) === (file === "DMY");
  if (!otherSheet && !(typed.length >= ENOUGH && differ)) return [];
  const swapped: number[] = [];
  typed.forEach((row, at) => {
    const civil = civils[at];
    if (!civil || civil.date === civil.month) return;
    const day = dayOf(civil.year, civil.date, civil.month);
    tally.dmy[row] = day;
    tally.mdy[row] = day;
    swapped.push(row);
  });
  return swapped;
}
