import { type Cell, isDateCell } from "../cell.ts";
import type { Field } from "../fields/field.ts";

/** Figures that are added up where the rows differ, and counted once where they are all equal. */
const ADDED: readonly Field[] = [
  "order_count",
  "revenue_total",
  "revenue_year",
  "margin_amount",
  "cost_amount",
  "cost_to_serve",
  "complaints_count",
  "interactions_count",
  "quotes_count",
  "quotes_won",
  "quotes_lost",
  "amount",
  "amount_net",
  "amount_gross",
];
const EARLIEST: readonly Field[] = [
  "first_order_date",
  "record_created_date",
  "became_customer_date",
];
const LATEST: readonly Field[] = ["last_order_date", "last_contact_date"];

/**
 * What one cell of several rows of a client becomes: figures are added where they differ, first dates are
 * the earliest and last ones the latest, for the rest the first filled cell stays.
 *
 * @param cells of the rows, mended, in the order of the list
 */
export function mergedCell(cells: readonly Cell[], field: Field | null): Cell {
  const filled = cells.filter((cell) => cell !== "");
  const [first = ""] = filled;
  if (field === null || filled.length < 2) return first;
  if (ADDED.includes(field)) return sumOf(filled);
  if (EARLIEST.includes(field)) return endOf(filled, -1);
  if (LATEST.includes(field)) return endOf(filled, 1);
  return first;
}

function sumOf(cells: readonly Cell[]): Cell {
  const numbers = cells.filter((cell): cell is number => typeof cell === "number");
  const [first] = numbers;
  if (first === undefined || numbers.length < cells.length) return cells[0] ?? "";
  if (numbers.every((number) => number === first)) return first;
  return Math.round(numbers.reduce((sum, number) => sum + number, 0) * 1e6) / 1e6;
}

function endOf(cells: readonly Cell[], sign: 1 | -1): Cell {
  const dates = cells.filter(isDateCell);
  if (dates.length < cells.length) return cells[0] ?? "";
  return dates.reduce((best, date) => (sign * (date.day - best.day) > 0 ? date : best));
}
