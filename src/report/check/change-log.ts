import { columnLetters } from "../../core/text/column-letters.ts";
import { fill, type Words } from "../../i18n/words.ts";
import type { SpecCell } from "../tab-spec.ts";

/** One thing a mended copy does otherwise. */
export interface Change {
  /** 1-based row of the list. */
  readonly row: number;
  /** 0-based column; -1 for a whole row. */
  readonly column: number;
  readonly before: SpecCell;
  readonly after: SpecCell;
  /** "number", "phone" …, or "row.total" for a row left out. */
  readonly rule: string;
}

/** Changes of one rule in one column that are listed one by one; the rest is counted. */
const MOST_OF_A_KIND = 2_000;

/** A list of changes, header first, and where each of its rows leads. */
export interface ChangeLog {
  readonly rows: readonly (readonly SpecCell[])[];
  readonly places: readonly { readonly row: number; readonly column: number }[];
}

/**
 * Cell, column, before, after and rule of each change. Thousands of the same kind, as in a list whose
 * numbers were all text, are listed up to a point and then counted.
 *
 * @param headers of the list, by column
 */
export function changeLog(
  changes: readonly Change[],
  headers: readonly string[],
  words: Words,
): ChangeLog {
  const { log } = words.report.check;
  const rows: SpecCell[][] = [[log.cell, log.column, log.before, log.after, log.rule]];
  const places: { row: number; column: number }[] = [];
  const counts = new Map<string, number>();
  for (const change of changes) {
    const kind = `${change.rule} ${change.column}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count > MOST_OF_A_KIND) continue;
    const { row, column } = change;
    const cell = column < 0 ? fill(log.row, { row }) : `${columnLetters(column)}${row}`;
    const header = column < 0 ? "" : (headers[column] ?? "");
    rows.push([cell, header, change.before, change.after, ruleText(change.rule, words)]);
    places.push({ row, column });
  }
  for (const [kind, count] of counts) {
    if (count <= MOST_OF_A_KIND) continue;
    const [rule = "", column = ""] = kind.split(" ");
    const more = fill(log.more, { count: count - MOST_OF_A_KIND });
    rows.push(["", headers[Number(column)] ?? "", more, "", ruleText(rule, words)]);
  }
  return { rows, places };
}

/** Why a cell differs, in the reader's words. */
export function ruleText(rule: string, words: Words): string {
  const { rules } = words.intake.doctor;
  const named: Readonly<Record<string, string>> = rules;
  const reasons: Readonly<Record<string, string>> = words.intake.removed;
  if (!rule.startsWith("row.")) return named[rule] ?? rule;
  return fill(rules.row, { reason: reasons[rule.slice("row.".length)] ?? "" });
}
