import { areaOf, formatArea, parseReference } from "../book/a1.ts";
import type { BookSheet } from "../book/sheet.ts";
import type { Execution } from "./execution.ts";
import { Meter } from "./meter.ts";
import { GoogleException } from "./refuse.ts";
import { makeSpreadsheetApp } from "./spreadsheet/spreadsheet-app.ts";

/** A reference among the arguments of a cell's call. */
export class RangeArgument {
  readonly reference: string;

  constructor(reference: string) {
    this.reference = reference;
  }
}

/** An argument that is a reference: "B2:B50", "'My list'!A2:A". */
export function range(reference: string): RangeArgument {
  return new RangeArgument(reference);
}

const VOLATILE = /\b(NOW|RAND|RANDARRAY|RANDBETWEEN)\s*\(/i;
const VOLATILE_WORDS =
  "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()";

interface Reader {
  getActiveSpreadsheet(): {
    getSheetByName(name: string): { getRange(a1: string): { getValues(): unknown[][] } };
  };
}

/**
 * The values behind a reference: one cell is a value, more are rows of columns, each as getValues
 * gives it (facts 11 to 14). Reading them costs the script no service call.
 */
export function readArgument(argument: RangeArgument, execution: Execution): unknown {
  const { sheet, a1, area } = locate(argument, execution);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const formula = sheet.peek(row, column)?.formula;
      if (formula !== undefined && VOLATILE.test(formula)) {
        throw new GoogleException(19, VOLATILE_WORDS);
      }
    }
  }
  const { beforeCall: _, ...quiet } = execution;
  const reader = makeSpreadsheetApp({ ...quiet, meter: new Meter() }) as Reader;
  const values = reader.getActiveSpreadsheet().getSheetByName(sheet.name).getRange(a1).getValues();
  return area.rows * area.columns === 1 ? values[0]?.[0] : values;
}

function locate({ reference }: RangeArgument, { book }: Execution) {
  const parsed = parseReference(reference);
  const sheet: BookSheet | undefined =
    parsed?.sheet == null ? book.active : book.find(parsed.sheet);
  if (parsed === null || sheet === undefined) throw new Error(`No such range: ${reference}`);
  const area = areaOf(parsed, sheet.maxRows, sheet.maxColumns);
  return { sheet, area, a1: formatArea(area) };
}
