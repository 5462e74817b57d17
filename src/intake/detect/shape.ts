import type { Field } from "../fields/field.ts";
import { ROWS_COUNTED, rowTexts } from "./column-facts.ts";
import {
  type Candidate,
  CONFIRM,
  columnsFor,
  isExplicit,
  type SheetScores,
} from "./sheet-scores.ts";

export type Shape = "orders" | "clients";

/** The shape found, and whether it is worth asking. */
export interface ShapeFound {
  readonly shape: Shape;
  readonly sure: boolean;
}

/** Rows of orders a client has, on average, at least. */
const COMES_BACK = 1.3;
/** Rows of a client list one client has, on average, at most: 85 % of its rows are clients of their own. */
const ONCE = 1 / 0.85;

/**
 * Tells a list of orders (or of order lines) from a list of clients. Orders have a date and an amount
 * on each row, document numbers, quantities, and clients that come back; a client list has a client a
 * row, revenue by year, a last order, a number of orders.
 *
 * @param sheet the scores before any rule
 */
export function findShape(sheet: SheetScores): ShapeFound {
  const repeats = rowsPerClient(sheet);
  const orders = ordersWeight(sheet) + (repeats.perClient >= COMES_BACK ? 2 : 0);
  const clients =
    clientsWeight(sheet) +
    (repeats.perClient > 0 && repeats.perClient <= ONCE && repeats.whole ? 1 : 0);
  // A survey or a list of costs: clients, and nothing sold.
  if (orders === 0 && repeats.perClient > 0 && repeats.perClient < COMES_BACK) {
    return { shape: "clients", sure: true };
  }
  const dated = columnsFor(sheet, "order_date", CONFIRM).length > 0;
  // A day of contact or of creation dates no order; an unnamed one may.
  const anyDate = sheet.all.some(
    ({ column, scores }) => scores.size === 0 && column.profile.dateShare() >= 0.8,
  );
  if (!dated && !anyDate) {
    return { shape: "clients", sure: repeats.perClient < COMES_BACK || clients >= 2 };
  }
  const shape =
    orders > clients || (orders === clients && (dated || orders === 0)) ? "orders" : "clients";
  return { shape, sure: Math.abs(orders - clients) >= 1.5 };
}

function ordersWeight(sheet: SheetScores): number {
  const money: readonly Field[] = ["amount", "amount_net", "amount_gross", "line_amount"];
  const hasMoney = money.some((field) => columnsFor(sheet, field, CONFIRM).length > 0);
  const quantities = columnsFor(sheet, "quantity").length > 0;
  const prices = columnsFor(sheet, "unit_price").length > 0;
  const deals = columnsFor(sheet, "deal_stage").length > 0;
  const sold =
    weight(sheet, "order_id", 2, 0) +
    (hasMoney ? 1 : 0) +
    (deals ? 2 : 0) +
    (quantities && prices ? 2 : 0);
  // "Date" or "Created" alone dates a record, not a sale.
  return sold + weight(sheet, "order_date", 2, sold > 0 ? 1 : 0);
}

function clientsWeight(sheet: SheetScores): number {
  return (
    weight(sheet, "revenue_year", 3, 3) +
    weight(sheet, "last_order_date", 3, 3) +
    weight(sheet, "order_count", 2, 1) +
    weight(sheet, "first_order_date", 1, 1) +
    weight(sheet, "revenue_total", 1, 0.5) +
    weight(sheet, "nps_score", 0.5, 0.5) +
    weight(sheet, "potential", 0.5, 0.5)
  );
}

function weight(sheet: SheetScores, field: Field, explicit: number, generic: number): number {
  const found = columnsFor(sheet, field);
  if (found.length === 0) return 0;
  return found.some(isExplicit) ? explicit : generic;
}

interface Repetition {
  /** Mean number of rows a client has; 0 when no column names the client. */
  readonly perClient: number;
  /** Every row was read: in the first rows of a long list few clients have come back yet. */
  readonly whole: boolean;
}

/** The fullest column that names the client, outright if there is one. */
export function clientColumn(sheet: SheetScores): Candidate | null {
  const named: readonly Field[] = ["client_id", "client_name", "email"];
  for (const explicit of [true, false]) {
    for (const field of named) {
      const found = columnsFor(sheet, field).filter((c) => isExplicit(c) === explicit);
      const fullest = found.sort(
        (a, b) => b.column.profile.fillShare - a.column.profile.fillShare,
      )[0];
      if (fullest) return fullest;
    }
  }
  return null;
}

function rowsPerClient(sheet: SheetScores): Repetition {
  const client = clientColumn(sheet);
  if (!client) return { perClient: 0, whole: true };
  const filled = rowTexts(sheet.table, client.column).filter((text) => text !== "");
  const distinct = new Set(filled).size;
  const body = sheet.table.rows.length - sheet.table.headerRow - 1;
  return {
    perClient: distinct === 0 ? 0 : filled.length / distinct,
    whole: body <= ROWS_COUNTED,
  };
}
