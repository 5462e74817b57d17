import type { Rows } from "../cell.ts";
import type { ColumnFound } from "../column-found.ts";
import { FIELDS, type Field } from "../fields/field.ts";
import type { Grain, IntakeAnswers, IntakeContext, Question } from "../intake.ts";
import { assignFields } from "./assign.ts";
import { proposeByContent } from "./content-only.ts";
import { describeColumns, fieldsOf } from "./describe.ts";
import { findGrain, grainIn, shapeOf } from "./grain.ts";
import { findHeaderRow } from "./header-row.ts";
import { knownSource } from "./known-source.ts";
import { columnQuestions, shapeQuestion } from "./questions.ts";
import { applyRules } from "./rules/apply-rules.ts";
import type { Shape } from "./shape.ts";
import { scoreSheet } from "./sheet-scores.ts";
import { type Column, type Table, tableOf } from "./table.ts";

/** What the sheet is, before any row is read. */
export interface Detected {
  readonly table: Table;
  readonly shape: Shape;
  /** What one row stands for. */
  readonly grain: Grain;
  /** Source id of the catalogue; null when no program was recognised. */
  readonly source: string | null;
  readonly columns: readonly ColumnFound[];
  /** Columns by field, the surest first. */
  readonly fields: ReadonlyMap<Field, readonly Column[]>;
  readonly questions: readonly Question[];
}

/**
 * Finds the header, the program that wrote the sheet, what a row stands for and the meaning of each
 * column.
 *
 * @param rows the sheet as read
 * @param answers what the user has said already; it always wins
 * @param context day and locale of the sheet, and the header catalogue
 * @throws empty, shape: as `findHeaderRow`
 */
export function detect(rows: Rows, answers: IntakeAnswers, context: IntakeContext): Detected {
  const { catalogue } = context;
  const table = tableOf(rows, findHeaderRow(rows, catalogue, answers.headerRow), context);
  const headers = table.columns.map(({ header }) => header);
  const source = knownSource(catalogue, headers);
  const facts = source === null ? null : (catalogue.sources[source] ?? null);
  const sheet = scoreSheet(table, catalogue, facts);
  const found = findGrain(sheet, facts?.grain ?? null);
  const said = answers.shape ?? answeredShape(answers);
  const shape = said ?? shapeOf(found.grain);
  const grain =
    shape === shapeOf(found.grain) && !(said && found.grain === "media")
      ? found.grain
      : grainIn(sheet, shape);
  const asked = applyRules({ sheet, grain, shape });
  proposeByContent(sheet, shape);
  const fixed = answeredFields(answers);
  const assigned = assignFields(sheet, fixed);
  const columns = describeColumns(sheet, assigned, fixed);
  const questions = columnQuestions(columns, asked);
  if (!found.sure && !said) questions.unshift(shapeQuestion(table, shape));
  return { table, shape, grain, source, columns, fields: fieldsOf(table, assigned), questions };
}

function answeredShape(answers: IntakeAnswers): Shape | null {
  const said = answers.questions?.shape;
  return said === "orders" || said === "clients" ? said : null;
}

/** `mapping` first, then the answers to questions about columns (`column.3`). */
function answeredFields(answers: IntakeAnswers): Map<number, Field | ""> {
  const fixed = new Map<number, Field | "">();
  for (const [id, said] of Object.entries(answers.questions ?? {})) {
    const index = /^column\.(\d+)$/.exec(id)?.[1];
    const field = FIELDS.find((known) => known === said);
    if (index !== undefined && (field || said === "none")) fixed.set(Number(index), field ?? "");
  }
  for (const [index, field] of Object.entries(answers.mapping ?? {}))
    fixed.set(Number(index), field);
  return fixed;
}
