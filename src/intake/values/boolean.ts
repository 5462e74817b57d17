import type { Cell } from "../cell.ts";
import { isBlank } from "./blank.ts";
import { foldText } from "./clean.ts";
import { wordSet } from "./word-set.ts";

const trueWords = wordSet("oui|o|yes|y|true|vrai|1|x|ok|on|✓|✔|☑|✅|checked|actif|active");
const falseWords = wordSet("non|n|no|false|faux|0|ko|off|✗|✘|☐|❌|unchecked|inactif|inactive");

/**
 * Yes, no, or neither.
 * @param cell any cell
 * @returns null when the cell is blank or says something else
 */
export function readBoolean(cell: Cell): boolean | null {
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell === 1 ? true : cell === 0 ? false : null;
  if (typeof cell !== "string") return null;
  const word = foldText(cell).replace(/\ufe0f/g, "");
  if (trueWords().has(word)) return true;
  return falseWords().has(word) ? false : null;
}

/**
 * A yes/no column. Where the only answer is a mark (x, ✓, 1, oui) a blank is a no; where both answers
 * are written a blank is unknown. Consent is never deduced from a blank.
 * @param cells the column
 * @param context `consent`: the column says who agreed to be written to
 * @returns one per cell, null for unknown
 */
export function readBooleanColumn(
  cells: ArrayLike<Cell>,
  context: { readonly consent: boolean },
): (boolean | null)[] {
  const read = Array.from(cells, readBoolean);
  const onlyMarks = read.some((answer) => answer === true) && !read.includes(false);
  if (!onlyMarks || context.consent) return read;
  return read.map((answer, row) => {
    const cell = cells[row];
    return answer === null && cell !== undefined && isBlank(cell) ? false : answer;
  });
}
