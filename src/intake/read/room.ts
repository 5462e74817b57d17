import type { Cell } from "../cell.ts";
import type { Detected } from "../detect/detect.ts";
import type { Column } from "../detect/table.ts";
import type { Field } from "../fields/field.ts";
import type { FindingKind } from "../finding.ts";
import type { IntakeAnswers, IntakeContext } from "../intake.ts";
import type { ColumnReading, Quality } from "../quality.ts";
import type { Distinct } from "../values/distinct.ts";
import { bodyColumns } from "./body.ts";
import { type FileFacts, fileFacts } from "./file-facts.ts";
import { type Labels, labelsOf } from "./labels.ts";
import { openTally, type Tally } from "./tally.ts";

/** All that a reader of rows needs. Body rows count from 0, below the header. */
export interface Room {
  readonly detected: Detected;
  readonly answers: IntakeAnswers;
  readonly context: IntakeContext;
  readonly size: number;
  /** 0-based row of the sheet where the body begins. */
  readonly first: number;
  readonly tally: Tally;
  readonly facts: FileFacts;
  /** A cell under the header. */
  readonly cell: (column: Column, row: number) => Cell;
  /** The distinct cells of a column, found once. */
  readonly distinct: (column: Column) => Distinct;
  /** Finds those of several columns in one walk over the rows, which is quicker. */
  readonly prepare: (columns: readonly Column[]) => void;
  /** The same as cleaned texts. */
  readonly labels: (column: Column) => Labels;
  /** The surest column of a field. */
  readonly column: (field: Field) => Column | null;
  readonly columns: (field: Field) => readonly Column[];
  /** Lists cells of a column worth a look, once a kind; an empty list is no finding. */
  readonly note: (kind: FindingKind, column: Column, rows: ArrayLike<number>) => void;
  /** Keeps how a column was read, for the report; the last word stays. */
  readonly record: (column: Column, reading: Omit<ColumnReading, "column">) => void;
  readonly readings: () => readonly ColumnReading[];
  /** Keeps what the reading has shown of the whole list. */
  readonly learn: (facts: ListFacts) => void;
  readonly learned: () => ListFacts;
}

/** What only the reader of the rows can know. */
export type ListFacts = Partial<Pick<Quality, "unidentified" | "tax" | "currency" | "deals">>;

/** Prepares the reading of a sheet whose columns are known. */
export function openRoom(detected: Detected, answers: IntakeAnswers, context: IntakeContext): Room {
  const { rows, headerRow } = detected.table;
  const first = headerRow + 1;
  const size = rows.length - first;
  const columns = (field: Field): readonly Column[] => detected.fields.get(field) ?? [];
  const { distinct, prepare } = distinctCells(detected, first);
  const labels = new Map<Column, Labels>();
  const learned: ListFacts = {};
  const noted = new Set<string>();
  const readings = new Map<Column, ColumnReading>();
  const tally = openTally(first, size);
  const cell = ({ index }: Column, row: number): Cell => rows[first + row]?.[index] ?? "";
  return {
    detected,
    answers,
    context,
    size,
    first,
    tally,
    facts: fileFacts(detected, context, distinct),
    cell,
    distinct,
    prepare,
    labels: (column) => {
      const known = labels.get(column) ?? labelsOf(distinct(column), column.profile.cells);
      labels.set(column, known);
      return known;
    },
    column: (field) => columns(field)[0] ?? null,
    columns,
    note: (kind, column, found) => {
      const key = `${kind} ${column.index}`;
      if (found.length === 0 || noted.has(key)) return;
      noted.add(key);
      tally.note(kind, { column: column.header, rows: found, cell: (row) => cell(column, row) });
    },
    record: (column, reading) => readings.set(column, { column: column.header, ...reading }),
    readings: () => [...readings.values()],
    learn: (facts) => Object.assign(learned, facts),
    learned: () => learned,
  };
}

function distinctCells({ table }: Detected, first: number): Pick<Room, "distinct" | "prepare"> {
  const found = new Map<number, Distinct>();
  const prepare = (columns: readonly Column[]): void => {
    const wanted = columns.filter(({ index }) => !found.has(index));
    if (wanted.length === 0) return;
    for (const [at, each] of bodyColumns(table.rows, first, wanted)) found.set(at, each);
  };
  return {
    prepare,
    distinct: (column) => {
      prepare([column]);
      return found.get(column.index) as Distinct;
    },
  };
}
