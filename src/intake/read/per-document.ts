import type { Column } from "../detect/table.ts";
import type { Field } from "../fields/field.ts";
import type { OrderKeys } from "./order-keys.ts";
import type { Room } from "./room.ts";

const LINE_FIELDS: readonly Field[] = ["product", "quantity", "unit_price", "line_amount"];
/** Share of the documents of several lines that must agree. */
const MOST = 0.95;

/**
 * Whether an amount belongs to the whole document: in documents of several lines it is the same on
 * every line, or stands on one line only, in a sheet that has something else to tell lines apart.
 * Without that, equal amounts are two equal orders and both count.
 */
export function isPerDocument(
  room: Room,
  orders: OrderKeys,
  amount: { readonly column: Column; readonly values: Float64Array },
): boolean {
  if (amount.column.name.level === "line") return false;
  const lines = LINE_FIELDS.some((field) => {
    const column = room.column(field);
    return column !== null && column !== amount.column;
  });
  const { several, alike, alone } = compareLines(room, orders, amount.values);
  if (several === 0) return false;
  if (alone >= MOST * several) return true;
  const documentLevel = lines || amount.column.name.level === "document";
  return documentLevel && alike + alone >= MOST * several;
}

/** Documents of several lines; those whose amounts are all equal; those with one amount only. */
function compareLines(
  room: Room,
  orders: OrderKeys,
  values: Float64Array,
): { readonly several: number; readonly alike: number; readonly alone: number } {
  const rows = new Int32Array(orders.count);
  const filled = new Int32Array(orders.count);
  const differs = new Uint8Array(orders.count);
  const amount = new Float64Array(orders.count);
  for (let row = 0; row < values.length; row++) {
    const order = orders.index[row] as number;
    if (order < 0 || room.tally.isRemoved(row)) continue;
    rows[order] = (rows[order] as number) + 1;
    const value = values[row] as number;
    if (Number.isNaN(value)) continue;
    if ((filled[order] as number) > 0 && amount[order] !== value) differs[order] = 1;
    amount[order] = value;
    filled[order] = (filled[order] as number) + 1;
  }
  let several = 0;
  let alike = 0;
  let alone = 0;
  for (let order = 0; order < orders.count; order++) {
    const lines = rows[order] as number;
    if (lines < 2) continue;
    several++;
    if (filled[order] === 1) alone++;
    else if (filled[order] === lines && differs[order] === 0) alike++;
  }
  return { several, alike, alone };
}
