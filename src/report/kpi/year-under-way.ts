import { civilOf, dayOf } from "../../core/maths/day.ts";
import { fill } from "../../i18n/words.ts";
import { comparedLabels, type ReportKit } from "../report-kit.ts";

/**
 * Says that a column of revenue is of a year under way, beside one of a whole year: a client list has no
 * days to compare.
 * @returns null where both are over, or where it is not known.
 */
export function yearUnderWay(kit: ReportKit): string | null {
  const { asOf, kpis } = kit.portfolio;
  if (kpis.movement === null || kpis.movement.after.from !== null) return null;
  const { year } = civilOf(asOf);
  if (comparedLabels(kit)?.after !== String(year) || asOf >= dayOf(year, 12, 31)) return null;
  return fill(kit.words.cockpit.weight.wholeYear, { year });
}
