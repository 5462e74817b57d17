import { outlierLimit } from "../../core/quality/outliers.ts";
import type { Room } from "./room.ts";

/**
 * Lists the rows of a column of money whose amount is far above all others: perhaps a digit too many.
 * Nothing is changed.
 *
 * @param header of the column, or of both that are multiplied
 * @param rows body rows that count
 * @param values by body row, NaN where there is none
 */
export function noteOutliers(
  room: Room,
  header: string,
  money: { readonly rows: ArrayLike<number>; readonly values: Float64Array },
): void {
  const { rows, values } = money;
  const amounts = new Float64Array(rows.length);
  for (let i = 0; i < amounts.length; i++) amounts[i] = values[rows[i] as number] as number;
  const limit = outlierLimit(amounts);
  if (limit === Number.POSITIVE_INFINITY) return;
  const found: number[] = [];
  for (let i = 0; i < amounts.length; i++) {
    if (Math.abs(amounts[i] as number) > limit) found.push(rows[i] as number);
  }
  const column = room.detected.table.columns.find((each) => each.header === header);
  if (column) room.note("amounts.outlier", column, found);
  else {
    const samples = found.slice(0, 3).map((row) => String(values[row]));
    room.tally.note("amounts.outlier", { column: header, rows: found, samples });
  }
}
