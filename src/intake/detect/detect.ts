import type { Rows } from "../cell.ts";
import { FIELDS, type Field } from "../fields/field.ts";
import type { ColumnFound, Grain, IntakeAnswers, IntakeContext, Question } from "../intake.ts";
import { type Assignment, assignFields } from "./assign.ts";
import { proposeByContent } from "./content-only.ts";
import { findHeaderRow } from "./header-row.ts";
import { knownSource } from "./known-source.ts";
import { columnQuestions, shapeQuestion } from "./questions.ts";
import { applyRules } from "./rules.ts";
import { findShape, type Shape } from "./shape.ts";
import { SURE, scoreSheet } from "./sheet-scores.ts";
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
 * Finds the header, the shape and the meaning of each column.
 *
 * @param rows the sheet as read
 * @param answers what the user has said already; it always wins
 * @param context day and locale of the sheet
 * @throws empty, shape: as `findHeaderRow`
 */
export function detect(rows: Rows, answers: IntakeAnswers, context: IntakeContext): Detected {
  const headerRow = findHeaderRow(rows, answers.headerRow);
  const table = tableOf(rows, headerRow, context);
  const sheet = scoreSheet(table);
  const found = findShape(sheet);
  const shape = answers.shape ?? answeredShape(answers) ?? found.shape;
  applyRules(sheet, shape);
  proposeByContent(sheet, shape);
  const fixed = answeredFields(answers);
  const assigned = assignFields(sheet, fixed);
  const columns = table.columns.map((column) => describe(column, assigned, fixed));
  const questions = columnQuestions(sheet, columns, shape);
  if (!found.sure && !answers.shape && !answeredShape(answers)) {
    questions.unshift(shapeQuestion(table, shape));
  }
  const fields = byField(table, assigned);
  const headers = table.columns.map(({ header }) => header);
  const source = knownSource(context.catalogue, headers);
  const known = source === null ? undefined : context.catalogue.sources[source]?.grain;
  const grain = grainOf(shape, fields, known);
  return { table, shape, grain, source, columns, fields, questions };
}

const ORDER_GRAINS: readonly Grain[] = ["ledger", "line", "order"];

/** The grain of a known program, if it agrees with the shape; else what the columns tell. */
function grainOf(
  shape: Shape,
  fields: ReadonlyMap<Field, readonly Column[]>,
  known: Grain | undefined,
): Grain {
  if (known && ORDER_GRAINS.includes(known) === (shape === "orders")) return known;
  if (shape === "clients") return "client";
  const lines: readonly Field[] = ["line_amount", "product", "quantity", "unit_price"];
  return lines.some((field) => fields.has(field)) ? "line" : "order";
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

function describe(
  column: Column,
  assigned: ReadonlyMap<number, Assignment>,
  fixed: ReadonlyMap<number, Field | "">,
): ColumnFound {
  const found = assigned.get(column.index);
  const { year, yearsBack } = column.name.hints;
  const answered = fixed.has(column.index);
  const state = answered
    ? "answered"
    : !found
      ? "unmapped"
      : found.score >= SURE
        ? "sure"
        : "confirm";
  const told = found?.field === "revenue_year" ? (year ?? yearsBack) : null;
  return {
    index: column.index,
    header: column.header,
    field: found?.field ?? null,
    confidence: Math.round((found?.score ?? 0) * 100) / 100,
    state,
    samples: column.samples,
    ...(told === null ? {} : { year: told }),
  };
}

function byField(
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
