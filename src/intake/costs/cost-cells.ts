import { type Day, isoOf } from "../../core/maths/day.ts";
import { type Cell, isDateCell } from "../cell.ts";
import { isBlank } from "../values/blank.ts";
import { readDate } from "../values/date.ts";
import type { DateOrder } from "../values/date-types.ts";
import { readNumber } from "../values/number.ts";
import type { DecimalMark, Period } from "../values/reading.ts";

/** Which of two readings holds where the cells leave a doubt. */
export interface CostLocale {
  /** Which comes first in 03/04/2026. */
  readonly order: DateOrder;
  /** Which sign parts decimals in 1,234. */
  readonly decimal: DecimalMark;
}

/**
 * What a cell of money says: a number, "blank", "rate" for an amount by the month or by another time, or
 * "none" when it is no amount.
 * @param per the time an amount may be said to be for
 */
export function amountOf(
  cell: Cell,
  { decimal }: CostLocale,
  per: Period | "" = "",
): number | "blank" | "rate" | "none" {
  if (isBlank(cell)) return "blank";
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return "none";
  const read = readNumber(cell, decimal);
  if (read === null || read.percent) return "none";
  return read.period === "" || read.period === per ? read.value : "rate";
}

/** Days a cell stands for, both included. */
export interface CostSpan {
  readonly from: Day;
  readonly to: Day;
}

/** The day, month, quarter or year a cell says, "blank", or "none" when it is no date. */
export function spanOfCell(cell: Cell, { order }: CostLocale): CostSpan | "blank" | "none" {
  if (isBlank(cell)) return "blank";
  const read = readDate(cell);
  if (read === null) return "none";
  const [wanted, other] = order === "DMY" ? [read.dmy, read.mdy] : [read.mdy, read.dmy];
  const from = Number.isNaN(wanted) ? other : wanted;
  return { from, to: read.precision === "day" ? from : read.end };
}

/** A cell as a message can quote it. */
export function quoted(cell: Cell): string {
  return isDateCell(cell) ? isoOf(cell.day) : String(cell).trim();
}
