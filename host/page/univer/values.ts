import {
  type ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import { epochToSerial, serialToEpoch } from "../../book/serial.ts";
import { isDateFormat } from "../../book/show.ts";
import type { CellResult } from "../../runtime/cell-values.ts";

/** The engine's own words for a failed custom function; Sheets writes it so. */
export const FAILED = "#ERROR!" as ErrorType;

/** Makes #ERROR! an error for ISERROR and IFERROR. */
export function knowFailures(): void {
  (ERROR_TYPE_SET as Set<string>).add(FAILED);
}

/** An argument as a cell's call gets it: blank is "", a date a Date, one cell a value. */
export function toScript(value: BaseValueObject, timeZone: string): unknown {
  if (!value.isArray()) return single(value, timeZone);
  const block = value as ArrayValueObject;
  const rows = block.getRowCount();
  const columns = block.getColumnCount();
  if (rows === 1 && columns === 1) return single(block.getFirstCell(), timeZone);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      single(block.get(row, column) as BaseValueObject | null, timeZone),
    ),
  );
}

function single(value: BaseValueObject | null | undefined, timeZone: string): unknown {
  if (!value || value.isNull()) return "";
  if (value.isError()) return String((value as ErrorValueObject).getErrorType());
  if (!value.isNumber()) return value.getValue();
  const number = Number(value.getValue());
  return isDateFormat(value.getPattern()) ? new Date(serialToEpoch(number, timeZone)) : number;
}

/** A result as the engine stores it. Text stays text: "1e3" must not become a number. */
export function fromScript(value: CellResult, timeZone: string): BaseValueObject {
  if (typeof value === "number") {
    return Number.isFinite(value)
      ? NumberValueObject.create(value)
      : ErrorValueObject.create(ErrorType.NUM);
  }
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "object") {
    return NumberValueObject.create(epochToSerial(value.getTime(), timeZone), "yyyy-mm-dd");
  }
  const isError = (ERROR_TYPE_SET as Set<string>).has(value);
  return isError ? ErrorValueObject.create(value as ErrorType) : StringValueObject.create(value);
}
