import { shapeOf } from "./delimiter.ts";

/** Where the headings stand, and how many cells the rows below may have. */
export interface Headings {
  /** How many filled rows stand above them. */
  readonly above: number;
  readonly width: number;
}

/** Length of a row without the blank cells at its end. */
export function widthOf(row: readonly string[]): number {
  let width = row.length;
  while (width > 0 && row[width - 1]?.trim() === "") width--;
  return width;
}

/**
 * The headings among the first records: the first one, unless it is a title. Rows that all have a cell
 * more than the first record do not make it a title: a price with a decimal comma does that, in a file
 * cut at commas.
 *
 * @param records the first ones that are not blank
 */
export function headingsOf(records: readonly string[][]): Headings {
  const usual = shapeOf(records).width;
  const [first = []] = records;
  const at = records.findIndex(({ length }) => length >= usual);
  const candidate = records[at];
  if (at <= 0 || !candidate || !isTitle(first, candidate)) return { above: 0, width: first.length };
  return { above: at, width: candidate.length };
}

function isTitle(first: readonly string[], candidate: readonly string[]): boolean {
  const width = widthOf(first);
  return width < 2 || (candidate.length >= 2 * width && candidate.every(isName));
}

/** Neither blank nor a figure or a date. */
function isName(cell: string): boolean {
  return /\p{L}/u.test(cell);
}
