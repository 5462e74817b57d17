import { FIELDS, type Field } from "../intake/fields/field.ts";
import type { Value } from "../sheets/keep/typed-cell.ts";

/**
 * The user's choices are kept by header text, so that a moved column keeps its meaning.
 *
 * @param headerRow from 1; null to look for the row that holds most of the headers spoken of
 * @returns field by 0-based column; "" leaves a column out
 */
export function chosenFields(
  rows: readonly (readonly Value[])[],
  mapping: Readonly<Record<string, string>>,
  headerRow: number | null,
): Record<number, Field | ""> {
  const wanted = new Map(Object.entries(mapping));
  const header = rows[(headerRow ?? headerIn(rows, wanted)) - 1] ?? [];
  const chosen: Record<number, Field | ""> = {};
  header.forEach((cell, index) => {
    const text = String(cell);
    const field = wanted.get(text);
    if (field === undefined) return;
    wanted.delete(text);
    const known = FIELDS.find((each) => each === field);
    if (known !== undefined || field === "") chosen[index] = known ?? "";
  });
  return chosen;
}

/** The row among the first thirty that holds most of the headers spoken of; from 1. */
function headerIn(
  rows: readonly (readonly Value[])[],
  wanted: ReadonlyMap<string, string>,
): number {
  let best = 1;
  let most = 0;
  rows.slice(0, 30).forEach((row, at) => {
    const found = row.filter((cell) => wanted.has(String(cell))).length;
    if (found > most) [best, most] = [at + 1, found];
  });
  return best;
}
