import { Problem } from "../core/problem.ts";
import type { Argument, ColumnArgument, FunctionContext } from "./arguments/argument.ts";
import { isBlank, looksLikeHeader } from "./arguments/cells.ts";

interface ReadCall {
  /** Values by argument name. */
  readonly args: Readonly<Record<string, unknown>>;
  /** Whether the first row held column names. */
  readonly header: boolean;
  /** Whether single cells stood for every column. */
  readonly single: boolean;
}

/** A column as given, not yet read. */
interface GivenColumn {
  readonly name: string;
  readonly argument: ColumnArgument<unknown>;
  readonly cells: readonly unknown[];
}

/**
 * Reads the arguments of one call: columns are aligned first, then every argument is read.
 *
 * @throws Problem shape: too many arguments, one missing, a single cell for a column, columns of
 *   different lengths; and what each reader throws
 */
export function readCall(
  described: Readonly<Record<string, Argument<unknown>>>,
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
    const cells = cellsOf(value, name, argument);
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

/**
 * The cells of one column or one row, in order; rows of cells for several columns side by side; null
 * when the argument was left out.
 */
function cellsOf(
  given: unknown,
  argument: string,
  { optional, single, wide }: ColumnArgument<unknown>,
): readonly unknown[] | null {
  if (!Array.isArray(given)) {
    if (isBlank(given) && optional) return null;
    if (given === undefined || given === null) {
      throw new Problem("shape", "arguments.missing", { argument });
    }
    if (single && !isBlank(given)) return [given];
    throw new Problem("shape", "column.single", { argument });
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
  const header = first.cells.length > 1 && isHeaderRow(columns);
  return { from: header ? 1 : 0, to: Math.max(to, header ? 1 : 0), header };
}

/** Column names stand in the first row when a text there cannot be a value and no cell there is one. */
function isHeaderRow(columns: readonly GivenColumn[]): boolean {
  const isNamed = ({ cells, argument }: GivenColumn) => {
    const first = rowOf(cells[0]).filter((cell) => !isBlank(cell));
    return first.some(looksLikeHeader) && !first.some(argument.isValue);
  };
  return (
    columns.some(isNamed) &&
    columns.every((column) => isNamed(column) || isBlankRow(column.cells[0]))
  );
}

function rowOf(cell: unknown): readonly unknown[] {
  return Array.isArray(cell) ? cell : [cell];
}

function isBlankRow(cell: unknown): boolean {
  return rowOf(cell).every(isBlank);
}
