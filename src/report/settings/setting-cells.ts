import { ownValue } from "../../core/text/own.ts";
import { wordsOf } from "../../i18n/words.ts";
import type { SpecCell } from "../tab-spec.ts";
import { ANSWER_PREFIX, MAPPING_PREFIX, numberedKey, placeOfKey } from "./line-words.ts";

/** From the column of keys back to the column of values. */
const KEY_TO_VALUE = 2;

/**
 * The value cell of each line, by key. The column of keys is the one that holds most of them, so
 * that rows and columns the user adds around do no harm. Of two lines with one key the first counts.
 */
export function settingCells(
  rows: readonly (readonly SpecCell[])[],
): ReadonlyMap<string, SpecCell> {
  const column = keyColumn(rows);
  const lines = new Map<string, SpecCell>();
  if (column < KEY_TO_VALUE) return lines;
  for (const row of rows) {
    const key = row[column];
    if (key !== undefined && isKey(key) && !lines.has(key)) {
      lines.set(key, row[column - KEY_TO_VALUE] ?? "");
    }
  }
  return lines;
}

function keyColumn(rows: readonly (readonly SpecCell[])[]): number {
  const counts: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      if (isKey(cell)) counts[column] = (counts[column] ?? 0) + 1;
    }
  }
  let best = -1;
  let most = 0;
  counts.forEach((count, column) => {
    if (count > most) [best, most] = [column, count];
  });
  return best;
}

function isKey(cell: SpecCell): cell is string {
  if (typeof cell !== "string") return false;
  const { rest } = placeOfKey(cell);
  if (
    ownValue<unknown>(wordsOf("en").settings.lines, rest) !== undefined ||
    numberedKey(rest) !== null
  )
    return true;
  return [MAPPING_PREFIX, ANSWER_PREFIX].some((prefix) => rest.startsWith(prefix));
}
