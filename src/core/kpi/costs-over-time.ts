import type { Day } from "../maths/day.ts";
import { type CostInput, type CostLine, type UnitCosts, unitCosts } from "./costs.ts";

/** Both days included. */
interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** Unit costs of each of several periods; lines without a date are in none. */
export function costsByPeriod(
  lines: readonly CostLine[],
  periods: readonly (Omit<CostInput, "lines"> & Days)[],
): readonly UnitCosts[] {
  const dated = lines.filter(({ span }) => span !== null);
  return periods.map((period) => unitCosts({ ...period, lines: costsWithin(dated, period) }));
}

/**
 * What of each line falls into a period, by days: a year's rent counts for a quarter of it in a quarter.
 * Lines without a date count whole; those wholly outside are left out.
 */
export function costsWithin(lines: readonly CostLine[], { from, to }: Days): readonly CostLine[] {
  return lines.flatMap((line) => {
    if (line.span === null) return [line];
    const days = Math.min(to, line.span.to) - Math.max(from, line.span.from) + 1;
    if (days <= 0) return [];
    const all = line.span.to - line.span.from + 1;
    return [days === all ? line : { ...line, amount: (line.amount * days) / all }];
  });
}
