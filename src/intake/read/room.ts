import type { Cell, Rows } from "../cell.ts";
import type { Detected } from "../detect/detect.ts";
import type { Column } from "../detect/table.ts";
import type { Field } from "../fields/field.ts";
import type { IntakeAnswers, IntakeContext } from "../intake.ts";
import type { DecimalMark } from "../values/reading.ts";
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
  /** Decimal mark that most number columns prove. */
  readonly fileDecimal: DecimalMark | null;
  /** The cells of a column under the header. */
  readonly cells: (column: Column) => Cell[];
  /** The surest column of a field. */
  readonly column: (field: Field) => Column | null;
  readonly columns: (field: Field) => readonly Column[];
}

/** Prepares the reading of a sheet whose columns are known. */
export function openRoom(detected: Detected, answers: IntakeAnswers, context: IntakeContext): Room {
  const { rows, headerRow } = detected.table;
  const first = headerRow + 1;
  const size = rows.length - first;
  const mapped = mappedCells(detected);
  const columns = (field: Field): readonly Column[] => detected.fields.get(field) ?? [];
  return {
    detected,
    answers,
    context,
    size,
    first,
    tally: openTally(first, size),
    fileDecimal: decimalOf(detected),
    cells: ({ index }) => mapped.get(index) ?? bodyCells(rows, first, [index])[0] ?? [],
    column: (field) => columns(field)[0] ?? null,
    columns,
  };
}

/** The cells of all columns with a meaning, taken out in one walk over the rows. */
function mappedCells({ table, columns }: Detected): ReadonlyMap<number, Cell[]> {
  const indexes = columns.flatMap(({ field, index }) => (field ? [index] : []));
  const cells = bodyCells(table.rows, table.headerRow + 1, indexes);
  return new Map(indexes.map((index, i) => [index, cells[i] ?? []]));
}

function bodyCells(rows: Rows, first: number, indexes: readonly number[]): Cell[][] {
  const size = rows.length - first;
  const columns = indexes.map(() => new Array<Cell>(size));
  for (let i = 0; i < size; i++) {
    const row = rows[first + i];
    for (let c = 0; c < indexes.length; c++) {
      (columns[c] as Cell[])[i] = row?.[indexes[c] as number] ?? "";
    }
  }
  return columns;
}

function decimalOf(detected: Detected): DecimalMark | null {
  let dots = 0;
  let commas = 0;
  for (const found of detected.fields.values()) {
    for (const { profile } of found) {
      if (profile.numberShare() < 0.5) continue;
      const { decimal, decidedBy } = profile.numbers();
      if (decidedBy === "cells" && decimal === ".") dots++;
      if (decidedBy === "cells" && decimal === ",") commas++;
    }
  }
  return dots === commas ? null : dots > commas ? "." : ",";
}
