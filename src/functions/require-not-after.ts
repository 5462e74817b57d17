import { isoOf } from "../core/maths/day.ts";
import { Problem } from "../core/problem.ts";

interface NamedDays {
  readonly name: string;
  /** Row of the range, from 1, of the first entry. */
  readonly firstRow: number;
  readonly days: Float64Array;
}

interface NamedDay {
  readonly name: string;
  readonly day: number;
}

/**
 * Refuses days later than another: a date of the future would give a negative age without a word.
 *
 * @throws Problem range: naming the row of the range
 */
export function requireNotAfter(column: NamedDays, last: NamedDay): void {
  const row = column.days.findIndex((day) => day > last.day);
  if (row < 0) return;
  throw new Problem("range", "day.after", {
    argument: column.name,
    other: last.name,
    day: isoOf(last.day),
    row: column.firstRow + row,
    cell: isoOf(column.days[row] as number),
  });
}
