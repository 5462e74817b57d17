import type { ColumnArgument } from "./arguments/argument.ts";
import { cellsOfRow, isBlank, isBlankRow, looksLikeHeader } from "./arguments/cells.ts";

/** A column as given, not yet read. */
export interface GivenColumn {
  readonly name: string;
  readonly argument: ColumnArgument<unknown>;
  readonly cells: readonly unknown[];
}

/** Years that may head a column. */
const YEARS = { first: 1990, last: 2100 };

/**
 * Whether the first row holds column names. It does in one of two cases:
 * - a text there cannot be a value and no cell there is one;
 * - every column, two at least, begins with a year, a whole number from 1990 to 2100, those of the first
 *   two columns consecutive or equal (`2024 | 2025` over two periods, `2025 | 2025` over a cost and a
 *   count), and values stand beneath. Two periods are never the same year: 2,000 twice in a row is a
 *   client who bought as much as before.
 *
 * A single column that begins with 2024 is not one of them: nothing tells such a year from an amount.
 *
 * @param to Rows down to the last value.
 */
export function isHeadingRow(columns: readonly GivenColumn[], to: number): boolean {
  const [first] = columns;
  if (!first || first.cells.length < 2) return false;
  return areNames(columns) || (to > 1 && areYears(columns));
}

function areNames(columns: readonly GivenColumn[]): boolean {
  const isNamed = ({ cells, argument }: GivenColumn) => {
    const first = cellsOfRow(cells[0]).filter((cell) => !isBlank(cell));
    return first.some(looksLikeHeader) && !first.some(argument.isValue);
  };
  return (
    columns.some(isNamed) &&
    columns.every((column) => isNamed(column) || isBlankRow(column.cells[0]))
  );
}

function areYears(columns: readonly GivenColumn[]): boolean {
  const years = columns.map(({ cells }) => yearOf(cells[0]));
  if (years.length < 2 || years.some(Number.isNaN)) return false;
  const periods = years.filter((_, i) => columns[i]?.argument.period === true);
  if (new Set(periods).size < periods.length) return false;
  return Math.abs((years[0] as number) - (years[1] as number)) <= 1;
}

/** NaN for what is no year. */
function yearOf(cell: unknown): number {
  const isDigits = typeof cell === "string" && /^\s*\d{4}\s*$/.test(cell);
  const year = typeof cell === "number" || isDigits ? Number(cell) : Number.NaN;
  return Number.isInteger(year) && year >= YEARS.first && year <= YEARS.last ? year : Number.NaN;
}
