import { type Cell, isDateCell } from "../cell.ts";
import { isBlank } from "./blank.ts";
import { cleanText, foldText } from "./clean.ts";
import { readDigitDate, readNumberDate } from "./date-numeric.ts";
import type { DateReading } from "./date-reading.ts";
import { exactDay } from "./date-reading.ts";
import { readWordDate } from "./date-words.ts";

/** No accepted form is longer; a long text is a sentence. */
const LONGEST = 60;

/**
 * What one cell says as a date. `03/04/2025` keeps both its readings; only the column can tell which
 * is meant. A date in UTC keeps its UTC day and tells the time, so that the caller may shift it.
 * @param cell any cell
 * @returns null for a blank and for anything else than one date
 */
export function readDate(cell: Cell): DateReading | null {
  if (typeof cell === "number") return readNumberDate(cell);
  if (typeof cell === "boolean" || isBlank(cell)) return null;
  if (isDateCell(cell)) return exactDay(cell.day);
  if (cell.length > LONGEST || !/\d/.test(cell)) return null;
  return readDigitDate(cleanText(cell)) ?? readWordDate(foldText(cell));
}
