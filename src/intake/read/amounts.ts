import { Problem } from "../../core/problem.ts";
import type { TaxBasis } from "../quality.ts";
import type { NumberColumn } from "../values/reading.ts";
import { cents } from "./cents.ts";
import { numbersOf } from "./columns.ts";
import { type MoneyColumn, moneyColumn, taxBasis } from "./money-columns.ts";
import type { OrderKeys } from "./order-keys.ts";
import { isPerDocument } from "./per-document.ts";
import type { Room } from "./room.ts";

/** Money by body row. */
export interface Amounts {
  /** NaN where the row has none. */
  readonly values: Float64Array;
  /** The amount is the document's, repeated or on one line: it counts once per document. */
  readonly perDocument: boolean;
  /** Heading of the column; both with × between when the amount is worked out. */
  readonly header: string;
  readonly tax: TaxBasis;
  /** In the company's own currency, whatever the document's. */
  readonly converted: boolean;
  /** Currency written beside the amounts, by row; null where they show one or none. */
  readonly currencies: NumberColumn["currencyRows"];
  /** The one currency the cells show, "" when they show none or several. */
  readonly currency: string;
}

/**
 * What each row is worth. One column is used for the whole sheet, never a mixture; quantity × unit
 * price, less the discount, where no amount is given.
 *
 * @throws shape: no column holds money
 * @see moneyColumn
 */
export function amountsOf(room: Room, orders: OrderKeys | null): Amounts {
  const money = moneyColumn(room, orders);
  if (!money) return productOf(room);
  const { column, tax } = money;
  const read = numbersOf(room, column, { money: true });
  const { values } = read;
  const perDocument = orders !== null && isPerDocument(room, orders, { column, values });
  if (tax) subtract(values, numbersOf(room, tax, { money: true }).values);
  if (perDocument && /brut|gross|before discount/.test(column.name.normal) && !tax) {
    subtractDiscount(room, values, money);
  }
  return {
    values,
    perDocument,
    header: column.header,
    tax: taxBasis(room, money, read.tax),
    converted: column === room.column("amount_converted"),
    ...currencyOf(read),
  };
}

function productOf(room: Room): Amounts {
  const price = room.column("unit_price");
  const quantity = room.column("quantity");
  if (!price || !quantity) throw new Problem("shape", "source.noRevenue");
  const read = numbersOf(room, price, { money: true });
  const prices = read.values;
  const quantities = numbersOf(room, quantity, { money: false }).values;
  const values = new Float64Array(room.size);
  const discount = discountOf(room);
  for (let row = 0; row < values.length; row++) {
    const gross = (prices[row] as number) * (quantities[row] as number);
    const off = discount?.values[row] ?? 0;
    values[row] = cents(discount?.isRate ? gross * (1 - (off || 0)) : gross - (off || 0));
  }
  const { tax } = price.name.hints;
  const why = tax === null ? "silent" : "heading";
  return {
    values,
    perDocument: false,
    header: `${quantity.header} × ${price.header}`,
    tax: taxBasis(room, { basis: tax, why, column: null }, read.tax),
    converted: false,
    ...currencyOf(read),
  };
}

function currencyOf({ currencies, currencyRows }: NumberColumn) {
  const codes = Object.keys(currencies);
  return { currencies: currencyRows, currency: codes.length === 1 ? (codes[0] ?? "") : "" };
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

/** An amount before discount stands for the whole document, and so does its discount. */
function subtractDiscount(room: Room, values: Float64Array, { basis }: MoneyColumn): void {
  const discount = discountOf(room);
  if (!discount || basis === "gross") return;
  if (discount.isRate && discount.values.some((v) => v > 0)) return;
  subtract(values, discount.values);
}

/** Takes one column off another, row by row; a blank takes nothing. */
function subtract(values: Float64Array, off: Float64Array): void {
  for (let row = 0; row < values.length; row++) {
    values[row] = cents((values[row] as number) - ((off[row] as number) || 0));
  }
}
