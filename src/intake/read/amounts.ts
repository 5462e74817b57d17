import { Problem } from "../../core/problem.ts";
import { textOf } from "../detect/profile.ts";
import type { Column } from "../detect/table.ts";
import { numbersOf } from "./columns.ts";
import type { OrderKeys } from "./order-keys.ts";
import { isPerDocument } from "./per-document.ts";
import type { Room } from "./room.ts";

/** Money by body row. */
export interface Amounts {
  /** NaN where the row has none. */
  readonly values: Float64Array;
  /** The amount is the document's, repeated or on one line: it counts once per document. */
  readonly perDocument: boolean;
  /** Heading of the column; "" when the amount is worked out. */
  readonly header: string;
}

/** Before the decimals of money end and those of floating point begin. */
const DECIMALS = 1e6;

/**
 * What each row is worth. A net amount is preferred, then one whose tax is not told, then the gross;
 * quantity × unit price, less the discount, where no amount is given. One column is used for the whole
 * sheet, never a mixture.
 *
 * @throws shape: no column holds money
 */
export function amountsOf(room: Room, orders: OrderKeys | null): Amounts {
  const column = bestColumn(room);
  if (!column) return productOf(room);
  const read = numbersOf(room, column, { money: true });
  noteCurrencies(room, column, read.currencies);
  const perDocument =
    orders !== null && isPerDocument(room, orders, { column, values: read.values });
  const { values } = read;
  if (perDocument && /brut|gross|before discount/.test(column.name.normal)) {
    subtractDiscount(room, values);
  }
  return { values, perDocument, header: column.header };
}

function bestColumn(room: Room): Column | null {
  const net = room.column("amount_net");
  const line = room.column("line_amount");
  const order: readonly (Column | null)[] = [
    net,
    line?.name.hints.tax === "net" ? line : null,
    room.column("amount"),
    line,
    room.column("amount_gross"),
    room.column("revenue_total"),
  ];
  const filled = order.filter((column): column is Column => column !== null);
  const most = Math.max(0, ...filled.map((column) => column.profile.fillShare));
  // A net column filled on half of the rows only would lose the others.
  const enough = filled.find((column) => column.profile.fillShare >= 0.95 * most);
  return enough ?? null;
}

function productOf(room: Room): Amounts {
  const price = room.column("unit_price");
  const quantity = room.column("quantity");
  if (!price || !quantity) throw new Problem("shape", "source.noRevenue");
  const prices = numbersOf(room, price, { money: true }).values;
  const quantities = numbersOf(room, quantity, { money: false }).values;
  const values = new Float64Array(room.size);
  const discount = discountOf(room);
  for (let row = 0; row < values.length; row++) {
    const gross = (prices[row] as number) * (quantities[row] as number);
    const off = discount?.values[row] ?? 0;
    const net = discount?.isRate ? gross * (1 - (off || 0)) : gross - (off || 0);
    values[row] = Math.round(net * DECIMALS) / DECIMALS;
  }
  return { values, perDocument: false, header: "" };
}

/** A discount is a rate when all of it lies in 0..1 or is written in percent. */
function discountOf(room: Room): { values: Float64Array; isRate: boolean } | null {
  const column = room.column("discount_amount");
  if (!column) return null;
  const read = numbersOf(room, column, { money: true, rate: column.name.hints.percent });
  return {
    values: read.values,
    isRate: read.percent || read.values.every((v) => !(v > 1 || v < 0)),
  };
}

function subtractDiscount(room: Room, values: Float64Array): void {
  const discount = discountOf(room);
  if (!discount || (discount.isRate && discount.values.some((v) => v > 0))) return;
  for (let row = 0; row < values.length; row++) {
    const off = discount.values[row] || 0;
    values[row] = Math.round(((values[row] as number) - off) * DECIMALS) / DECIMALS;
  }
}

function noteCurrencies(room: Room, column: Column, found: Readonly<Record<string, number>>): void {
  if (Object.keys(found).length < 2) return;
  const cells = room.cells(column);
  const rows = cells.flatMap((cell, row) => (/[^\d\s.,-]/.test(textOf(cell)) ? [row] : []));
  room.tally.note("currency.several", { column: column.header, rows, cells: () => cells });
}
