import type { Field } from "../fields/field.ts";
import { CONFIRM, type SheetScores } from "./sheet-scores.ts";
import type { Column } from "./table.ts";

/** The field of a column and how far to trust it. */
export interface Assignment {
  readonly field: Field;
  readonly score: number;
}

interface Pair extends Assignment {
  readonly column: Column;
}

/** Fields that several columns may have. */
const MULTIPLE = new Set<Field>(["revenue_year", "status"]);

/**
 * Gives each column at most one field and each field at most one column, the best score first. Equal
 * scores go to the latest year, the fuller column, the net amount, then by the cells themselves: the
 * place of a column in the sheet never decides.
 *
 * @param sheet scores after the rules
 * @param fixed what the user said, by column; "" leaves a column out
 */
export function assignFields(
  sheet: SheetScores,
  fixed: ReadonlyMap<number, Field | "">,
): Map<number, Assignment> {
  const assigned = new Map<number, Assignment>();
  const taken = new Set<Field>();
  for (const [index, field] of fixed) {
    if (field === "") continue;
    assigned.set(index, { field, score: 1 });
    taken.add(field);
  }
  for (const { column, field, score } of rankedPairs(sheet)) {
    if (score < CONFIRM) break;
    if (fixed.has(column.index) || assigned.has(column.index)) continue;
    if (taken.has(field) && !MULTIPLE.has(field)) continue;
    assigned.set(column.index, { field, score });
    taken.add(field);
  }
  return assigned;
}

function rankedPairs(sheet: SheetScores): Pair[] {
  const pairs: Pair[] = [];
  for (const { column, scores } of sheet.all) {
    for (const [field, score] of scores) pairs.push({ column, field, score });
  }
  return pairs.sort(compare);
}

function compare(a: Pair, b: Pair): number {
  return (
    b.score - a.score ||
    (b.column.name.hints.year ?? 0) - (a.column.name.hints.year ?? 0) ||
    b.column.profile.fillShare - a.column.profile.fillShare ||
    Number(b.column.name.hints.tax === "net") - Number(a.column.name.hints.tax === "net") ||
    order(a.field, b.field) ||
    order(a.column.header, b.column.header) ||
    order(a.column.samples.join("\n"), b.column.samples.join("\n"))
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
