import { headerBlock } from "../intake/detect/header-block.ts";
import { ROWS_SEARCHED } from "../intake/detect/header-row.ts";
import { FIELDS, type Field } from "../intake/fields/field.ts";
import { repairEncoding } from "../intake/rows/repair-encoding.ts";
import type { Value } from "../sheets/keep/typed-cell.ts";
import { catalogue } from "./catalogue.ts";

/**
 * The user's choices are kept by header text, so that a moved column keeps its meaning.
 *
 * @param headerRow from 1; null to look for the row that holds most of the headers spoken of
 * @returns field by 0-based column; "" leaves a column out
 */
export function chosenFields(
  rows: Grid,
  mapping: Readonly<Record<string, string>>,
  headerRow: number | null,
): Record<number, Field | ""> {
  const wanted = new Map(Object.entries(mapping));
  const top = repairEncoding(rows.slice(0, Math.max(ROWS_SEARCHED, headerRow ?? 0) + 1)).rows;
  const chosen: Record<number, Field | ""> = {};
  const headings = headerRow === null ? bestOf(top, wanted) : headingsAt(top, headerRow - 1);
  headings.forEach((text, index) => {
    const field = wanted.get(text);
    if (field === undefined) return;
    wanted.delete(text);
    const known = FIELDS.find((each) => each === field);
    if (known !== undefined || field === "") chosen[index] = known ?? "";
  });
  return chosen;
}

type Grid = readonly (readonly Value[])[];

function headingsAt(rows: Grid, row: number): readonly string[] {
  return row < rows.length ? headerBlock(rows, row, catalogue()).headings : [];
}

/** The headings among the first thirty rows that hold most of those spoken of. */
function bestOf(rows: Grid, wanted: ReadonlyMap<string, string>): readonly string[] {
  let best: readonly string[] = [];
  let most = 0;
  for (let row = 0; row < Math.min(ROWS_SEARCHED, rows.length); row++) {
    const headings = headingsAt(rows, row);
    const found = headings.filter((text) => wanted.has(text)).length;
    if (found > most) [best, most] = [headings, found];
  }
  return best;
}
