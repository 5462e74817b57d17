import type { ClientRows } from "./same-names.ts";

interface YearColumn {
  /** By client, NaN where every cell is blank. */
  readonly revenue: Float64Array;
  /** Body rows whose cell is no number: text, an error, or a word such as "n/c" for "unknown". */
  readonly unread: readonly number[];
}

/**
 * In a list with a column a year, a blank is a year without a sale: 0, when another year says the
 * client bought. A cell that could not be read stays unknown, and so does a client without any year.
 *
 * @param previous revenue of the earlier years, by client
 */
export function fillYearsWithoutSale(
  rows: ClientRows,
  { revenue, unread }: YearColumn,
  previous: readonly { readonly revenue: Float64Array }[],
): Float64Array {
  const doubtful = new Set(unread.map((row) => rows.client[row]));
  return revenue.map((value, client) => {
    if (!Number.isNaN(value) || doubtful.has(client)) return value;
    const known = previous.some((year) => !Number.isNaN(year.revenue[client] as number));
    return known ? 0 : Number.NaN;
  });
}
