import type { Field } from "../fields/field.ts";
import { type Candidate, CONFIRM, type SheetScores } from "./sheet-scores.ts";

/** The field of a column and how far to trust it. */
export interface Assignment {
  readonly field: Field;
  readonly score: number;
}

interface Pair extends Assignment {
  readonly candidate: Candidate;
}

/**
 * Gives each column at most one field and each field at most one column, unless the catalogue lets
 * several have it; the best score first. Equal scores go to the latest year, the fuller column, the
 * first heading of a known program's map, the net amount, then by the cells themselves: the place of a
 * column in the sheet never decides.
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
  for (const { candidate, field, score } of rankedPairs(sheet)) {
    if (score < CONFIRM) break;
    const { index } = candidate.column;
    if (fixed.has(index) || assigned.has(index)) continue;
    if (taken.has(field) && !sheet.catalogue.fields[field].multiple) continue;
    assigned.set(index, { field, score });
    taken.add(field);
  }
  return assigned;
}

function rankedPairs(sheet: SheetScores): Pair[] {
  const pairs: Pair[] = [];
  for (const candidate of sheet.all) {
    for (const [field, score] of candidate.scores) pairs.push({ candidate, field, score });
  }
  return pairs.sort(compare);
}

function compare(a: Pair, b: Pair): number {
  const { column, place } = a.candidate;
  const other = b.candidate.column;
  return (
    b.score - a.score ||
    (other.name.hints.year ?? 0) - (column.name.hints.year ?? 0) ||
    other.profile.fillShare - column.profile.fillShare ||
    (place >= 0 && b.candidate.place >= 0 ? place - b.candidate.place : 0) ||
    Number(other.name.hints.tax === "net") - Number(column.name.hints.tax === "net") ||
    order(a.field, b.field) ||
    order(column.header, other.header) ||
    order(column.samples.join("\n"), other.samples.join("\n"))
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
