import type { Column } from "./table.ts";

/** The median of a column's numbers in the sample, by absolute value; 0 when it has none. */
export function medianOf(column: Column): number {
  const values = Array.from(column.profile.numbers().values)
    .filter((value) => !Number.isNaN(value))
    .map(Math.abs)
    .sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? 0;
}
