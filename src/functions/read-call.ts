import { Problem } from "../core/problem.ts";
import type { Argument, ColumnArgument, FunctionContext } from "./arguments/argument.ts";
import { isBlank, isBlankRow } from "./arguments/cells.ts";
import { type GivenColumn, isHeadingRow } from "./heading-row.ts";

interface ReadCall {
  /** Values by argument name. */
  readonly args: Readonly<Record<string, unknown>>;
  /** Whether the first row held column names. */
  readonly header: boolean;
  /** Whether single cells stood for every column. */
  readonly single: boolean;
}

/** What a call is read by. */
interface Described {
  readonly args: Readonly<Record<string, Argument<unknown>>>;
  /** Whether there is an answer for each row, so that one call fills a whole column. */
  readonly fillsDown: boolean;
}

/**
 * Reads the arguments of one call: columns are aligned first, then every argument is read.
 *
 * @throws Problem shape: too many arguments, one missing, a single cell for a column, columns of
 *   different lengths; and what each reader throws
 */
export function readCall(
  { args: described, fillsDown }: Described,
  given: readonly unknown[],
  context: FunctionContext,
): ReadCall {
  const names = Object.keys(described);
  if (given.length > names.length) {
    throw new Problem("shape", "arguments.many", { most: names.length, found: given.length });
  }
  const columns: GivenColumn[] = [];
  let single = false;
  names.forEach((name, position) => {
    const argument = described[name];
    if (argument?.kind !== "column") return;
    const value = given[position];
    single ||= argument.single && !Array.isArray(value);
    const cells = cellsOf(value, { ...argument, name, fillsDown });
    if (cells) columns.push({ name, argument, cells });
  });
  const { from, to, header } = bounds(columns);

  const args: Record<string, unknown> = {};
  names.forEach((name, position) => {
    const argument = described[name] as Argument<unknown>;
    const place = { ...context, argument: name, firstRow: from + 1 };
    if (argument.kind === "scalar") args[name] = argument.read(given[position], place);
    else {
      const column = columns.find((each) => each.name === name);
      args[name] = argument.read(column ? column.cells.slice(from, to) : null, place);
    }
  });
  return { args, header, single };
}

type NamedColumn = ColumnArgument<unknown> & {
  readonly name: string;
  readonly fillsDown: boolean;
};

/**
 * The cells of one column or one row, in order; rows of cells for several columns side by side; null
 * when the argument was left out.
 */
function cellsOf(given: unknown, column: NamedColumn): readonly unknown[] | null {
  const { name: argument, optional, single, wide, fillsDown } = column;
  if (!Array.isArray(given)) {
    if (isBlank(given) && optional) return null;
    if (given === undefined || given === null) {
      throw new Problem("shape", "arguments.missing", { argument });
    }
    // One blank cell among single ones is a blank row.
    if (single) return [given];
    const key = fillsDown ? "column.singleFills" : "column.single";
    throw new Problem("shape", key, { argument });
  }
  if (wide) return given;
  if (given.length === 1 && Array.isArray(given[0])) return given[0];
  return given.map((row: unknown) => {
    if (!Array.isArray(row)) return row;
    if (row.length === 1) return row[0];
    throw new Problem("shape", "column.needed", { argument });
  });
}

/** Rows that hold values: beneath the header, down to the last row with a value in any column. */
function bounds(columns: readonly GivenColumn[]): { from: number; to: number; header: boolean } {
  const [first, ...others] = columns;
  if (!first) return { from: 0, to: 0, header: false };
  for (const { name, cells } of others) {
    if (cells.length === first.cells.length) continue;
    throw new Problem("shape", "column.lengths", {
      argument: name,
      found: cells.length,
      other: first.name,
      expected: first.cells.length,
    });
  }
  let to = first.cells.length;
  while (to > 0 && columns.every(({ cells }) => isBlankRow(cells[to - 1]))) to--;
  const header = isHeadingRow(columns, to);
  return { from: header ? 1 : 0, to: Math.max(to, header ? 1 : 0), header };
}
