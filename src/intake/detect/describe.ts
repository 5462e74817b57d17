import type { ColumnFound } from "../column-found.ts";
import type { Field } from "../fields/field.ts";
import type { Assignment } from "./assign.ts";
import { type Candidate, type SheetScores, SURE } from "./sheet-scores.ts";
import type { Column, Table } from "./table.ts";

/** Fields offered first for a column, at most. */
const MOST_LIKELY = 5;

/**
 * Each column with its field, how sure that is, and what else it may be.
 *
 * @param assigned field by column
 * @param fixed what the user said, by column; "" leaves a column out
 */
export function describeColumns(
  sheet: SheetScores,
  assigned: ReadonlyMap<number, Assignment>,
  fixed: ReadonlyMap<number, Field | "">,
): readonly ColumnFound[] {
  return sheet.all.map((candidate) => {
    const { column } = candidate;
    const found = assigned.get(column.index);
    return {
      index: column.index,
      header: column.header,
      field: found?.field ?? null,
      confidence: Math.round((found?.score ?? 0) * 100) / 100,
      state: fixed.has(column.index) ? "answered" : stateOf(found),
      likely: likelyOf(candidate),
      samples: column.samples,
      ...yearOf(column, found),
    };
  });
}

function stateOf(found: Assignment | undefined): ColumnFound["state"] {
  if (!found) return "unmapped";
  return found.score >= SURE ? "sure" : "confirm";
}

/** What the heading and the rules thought of, the best first. */
function likelyOf({ scores, column }: Candidate): readonly Field[] {
  const all = new Map([...column.name.scores].map(([field, score]) => [field, score * 0.5]));
  for (const [field, score] of scores) all.set(field, Math.max(score, all.get(field) ?? 0));
  const ranked = [...all].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ranked.slice(0, MOST_LIKELY).map(([field]) => field);
}

function yearOf({ name }: Column, found: Assignment | undefined): { readonly year?: number } {
  const { year, yearsBack } = name.hints;
  const told = found?.field === "revenue_year" ? (year ?? yearsBack) : null;
  return told === null ? {} : { year: told };
}

/** The columns of each field, the surest first. */
export function fieldsOf(
  table: Table,
  assigned: ReadonlyMap<number, Assignment>,
): ReadonlyMap<Field, readonly Column[]> {
  const fields = new Map<Field, Column[]>();
  const scoreOf = (column: Column): number => assigned.get(column.index)?.score ?? 0;
  for (const column of [...table.columns].sort((a, b) => scoreOf(b) - scoreOf(a))) {
    const found = assigned.get(column.index);
    if (!found) continue;
    const list = fields.get(found.field);
    if (list) list.push(column);
    else fields.set(found.field, [column]);
  }
  return fields;
}
