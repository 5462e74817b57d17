import type { Field } from "../fields/field.ts";
import type { Amounts } from "./amounts.ts";
import { cents } from "./cents.ts";
import { numbersOf } from "./columns.ts";
import type { OrderKeys } from "./order-keys.ts";
import { isPerDocument } from "./per-document.ts";
import type { Room } from "./room.ts";

/**
 * What each row adds to the margin: an amount, or a rate of the row's amount.
 *
 * Only rows that carry an amount are kept. Where the amount is the document's and the margin the
 * line's, every row has the margin of its whole document; where it is the other way round, the
 * document's margin stands on its first row.
 *
 * @returns null when the source has no margin
 */
export function marginsOf(
  room: Room,
  orders: OrderKeys | null,
  amounts: Amounts,
): Float64Array | null {
  const field: Field = room.column("margin_amount") ? "margin_amount" : "margin_rate";
  const column = room.column(field);
  if (!column) return null;
  const { values } = numbersOf(room, column, { money: true, rate: field === "margin_rate" });
  if (field === "margin_rate") {
    return values.map((rate, row) => rate * (amounts.values[row] as number));
  }
  if (!orders) return values;
  const perDocument = isPerDocument(room, orders, { column, values });
  if (perDocument === amounts.perDocument) return values;
  return amounts.perDocument ? sumOfDocuments(room, orders, values) : onFirstRow(orders, values);
}

function sumOfDocuments(room: Room, orders: OrderKeys, values: Float64Array): Float64Array {
  const sums = new Float64Array(orders.count);
  values.forEach((value, row) => {
    const order = orders.index[row] as number;
    if (order >= 0 && !Number.isNaN(value) && !room.tally.isRemoved(row)) {
      sums[order] = cents((sums[order] as number) + value);
    }
  });
  return values.map((value, row) => {
    const order = orders.index[row] as number;
    return order >= 0 ? (sums[order] as number) : value;
  });
}

function onFirstRow(orders: OrderKeys, values: Float64Array): Float64Array {
  return values.map((value, row) => {
    const order = orders.index[row] as number;
    return order >= 0 && orders.firstRow[order] !== row ? 0 : value;
  });
}
