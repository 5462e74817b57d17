import type { Cell } from "../cell.ts";
import { countDistinct, type Distinct, distinctOf } from "./distinct.ts";
import { decideDecimal, scaleByHeader, settleShares, settleUnsure } from "./number-decision.ts";
import { mendHalfConverted } from "./number-half.ts";
import { CELL, type NumberTally, only, tallyNumbers } from "./number-tally.ts";
import type { NumberColumn, NumberContext } from "./reading.ts";

const UNSURE = CELL.unsureDot | CELL.unsureComma;
const TOLD = CELL.refused | CELL.error | CELL.approximate | CELL.reparsed | UNSURE;

/**
 * A column of numbers read as one: the cells that leave no doubt decide how `1,234` is read in the
 * others. A cell that is no number is listed and left NaN, never 0.
 * @param cells the column, header left out
 * @param context what the header and the file say
 * @returns values aligned with the cells, and everything worth telling
 */
export function readNumberColumn(cells: ArrayLike<Cell>, context: NumberContext): NumberColumn {
  return readNumbers(distinctOf(cells), context);
}

/**
 * The same for a column whose distinct cells are known.
 * @param column its distinct cells
 * @see readNumberColumn
 */
export function readNumbers(column: Distinct, context: NumberContext): NumberColumn {
  const tally = tallyNumbers(column.values, countDistinct(column, context.skip));
  const decision = decideDecimal(tally, context);
  settleUnsure(tally, decision.decimal);
  const { shown } = context;
  if (shown) mendHalfConverted(column, tally, { decision, shown });
  scaleByHeader(tally, context.headerScale ?? 1);
  const percent = settleShares(tally, context.headerPercent ?? false);
  const { filled, parsed, currencies, currencyOf, taxes, periods } = tally;
  const several = Object.keys(currencies).length > 1;
  return {
    ...spread(column, tally, { skip: context.skip, mixed: decision.mixed }),
    ...decision,
    filled,
    parsedShare: filled === 0 ? 1 : parsed / filled,
    currencies,
    currencyRows: several ? (row) => currencyOf.get(column.index[row] as number) ?? "" : null,
    percent,
    tax: only(taxes),
    period: only(periods),
  };
}

type Spread = Pick<
  NumberColumn,
  "values" | "refused" | "errors" | "approximate" | "ambiguous" | "reparsed"
>;

/** From distinct cells back to rows. */
function spread(
  { index }: Distinct,
  tally: NumberTally,
  rows: { readonly skip: NumberContext["skip"]; readonly mixed: boolean },
): Spread {
  const values = new Float64Array(index.length).fill(Number.NaN);
  const refused: number[] = [];
  const errors: number[] = [];
  const approximate: number[] = [];
  const ambiguous: number[] = [];
  const reparsed: number[] = [];
  for (let row = 0; row < index.length; row++) {
    if (rows.skip?.(row)) continue;
    const at = index[row] as number;
    values[row] = tally.values[at] as number;
    const flags = tally.flags[at] as number;
    if ((flags & TOLD) === 0) continue;
    if (flags & CELL.refused) refused.push(row);
    if (flags & CELL.error) errors.push(row);
    if (flags & CELL.approximate) approximate.push(row);
    if (flags & CELL.reparsed) reparsed.push(row);
    if (rows.mixed && flags & UNSURE) ambiguous.push(row);
  }
  return { values, refused, errors, approximate, ambiguous, reparsed };
}
