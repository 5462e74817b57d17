import type { Orders } from "../../core/orders.ts";
import { foldText } from "../values/clean.ts";
import type { Lines } from "./order-columns.ts";
import type { Room } from "./room.ts";

/** More products than this are articles, and no families. */
const MOST_PRODUCTS = 40;

/**
 * The product family of each entry: the column of families, else of products when they are few. An
 * amount that stands for a whole document has a family only when all its lines are of one.
 *
 * @param entries body rows that are sales
 * @returns undefined when the source has none
 */
export function familiesOf(
  room: Room,
  lines: Lines,
  entries: Int32Array,
): NonNullable<Orders["families"]> | undefined {
  const column = room.column("product_category") ?? room.column("product");
  if (!column) return undefined;
  const { index, texts } = room.labels(column);
  const byKey = new Map<string, number>();
  const names: string[] = [];
  const families = texts.map((text) => {
    if (text === "") return -1;
    const key = foldText(text);
    const family = byKey.get(key) ?? names.push(text) - 1;
    byKey.set(key, family);
    return family;
  });
  if (column === room.column("product") && names.length > MOST_PRODUCTS) return undefined;
  const ofRow = (row: number): number => families[index[row] as number] as number;
  const { orders, amounts } = lines;
  if (!orders || !amounts.perDocument) return { of: entries.map(ofRow), names };
  const ofOrder = new Int32Array(orders.count).fill(-2);
  for (let row = 0; row < room.size; row++) {
    const order = orders.index[row] as number;
    const family = order < 0 || room.tally.isRemoved(row) ? -1 : ofRow(row);
    if (family < 0) continue;
    if (ofOrder[order] === -2) ofOrder[order] = family;
    else if (ofOrder[order] !== family) ofOrder[order] = -1;
  }
  const of = entries.map((row) => {
    const order = orders.index[row] as number;
    return order < 0 ? ofRow(row) : Math.max(-1, ofOrder[order] as number);
  });
  return { of, names };
}
