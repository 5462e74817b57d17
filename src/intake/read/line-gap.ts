import { cents } from "./cents.ts";
import { numbersOf } from "./columns.ts";
import type { Lines } from "./order-columns.ts";
import type { Room } from "./room.ts";

/** How far the lines of a document may add up beside its total. */
const GAP = 0.01;

/**
 * Lists the documents whose lines add up to something else than the total that was counted, of the
 * same tax basis, by more than one part in a hundred.
 *
 * @param entries body rows that are sales
 */
export function noteLineGaps(room: Room, { orders, amounts }: Lines, entries: Int32Array): void {
  const column = room.column("line_amount");
  if (!column || !orders || !amounts.perDocument || amounts.header === column.header) return;
  const { tax } = column.name.hints;
  if ((tax ?? "unknown") !== amounts.tax.basis) return;
  const { values } = numbersOf(room, column, { money: true });
  const sums = new Float64Array(orders.count);
  for (let row = 0; row < values.length; row++) {
    const order = orders.index[row] as number;
    const value = values[row] as number;
    if (order >= 0 && !Number.isNaN(value)) sums[order] = cents((sums[order] as number) + value);
  }
  const rows = entries.filter((row) => {
    const order = orders.index[row] as number;
    const total = amounts.values[row] as number;
    return order >= 0 && Math.abs((sums[order] as number) - total) > GAP * Math.abs(total);
  });
  room.tally.note("amounts.gap", { column: amounts.header, rows });
}
