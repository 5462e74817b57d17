import type { BookCell, CellValue } from "../../book/book.ts";
import { serialToEpoch } from "../../book/serial.ts";
import type { BookSheet } from "../../book/sheet.ts";
import { isDateFormat } from "../../book/show.ts";
import { refuseUnknown } from "../refuse.ts";
import type { Environment } from "./environment.ts";

/** A cell and where it stands. */
export interface Spot {
  sheet: BookSheet;
  row: number;
  column: number;
}

/** What a cell holds: its own value, or what its formula gives (facts 94, 98). */
export function contentOf(
  environment: Environment,
  cell: BookCell,
  spot: Spot,
): CellValue | undefined {
  if (cell.formula === undefined) return cell.value;
  const { evaluator } = environment.book;
  const value = evaluator ? evaluator(spot.sheet, spot, cell.formula) : cell.value;
  if (value !== undefined) return value;
  return refuseUnknown(98, `${cell.formula} has no value yet and nothing here computes formulas`);
}

/** A cell as `getValues` hands it over: a blank is "", a date a Date of the script's realm. */
export function scriptValue(
  environment: Environment,
  cell: BookCell | undefined,
  spot: Spot,
): unknown {
  if (!cell) return "";
  const value = contentOf(environment, cell, spot);
  if (value === undefined) return "";
  if (typeof value === "number" && isDateFormat(cell.format)) {
    return environment.realm.date(serialToEpoch(value, environment.book.timeZone));
  }
  return value;
}
