import type { NumberFact } from "../../core/orders.ts";
import type { SourceColumn } from "./fact-sources.ts";
import type { FactPart } from "./merge-facts.ts";

/** Facts that two lists may each hold a part of. */
const ADDITIVE: readonly NumberFact[] = [
  "costToServe",
  "retentionCost",
  "acquisitionCost",
  "quotes",
  "quotesWon",
  "quotesLost",
  "complaints",
  "interactions",
  "referrals",
  "recurringRevenue",
  "outstanding",
];

/**
 * One figure of each client, of the lists that have it. The first list counts; amounts of another are
 * added where the user wants it, and counted either way.
 */
export function mergeNumbers(
  parts: readonly FactPart[],
  fact: NumberFact,
  {
    size,
    add,
    column,
  }: { readonly size: number; readonly add: boolean; readonly column: SourceColumn },
): { readonly values: Float64Array; readonly twice: number } {
  const values = new Float64Array(size).fill(Number.NaN);
  const additive = ADDITIVE.includes(fact);
  let twice = 0;
  for (const each of parts) {
    const own = foldPart(each, fact, { size, additive });
    own.forEach((value, at) => {
      if (Number.isNaN(value)) return;
      const known = values[at] as number;
      if (Number.isNaN(known)) {
        values[at] = value;
        column.from(at, each.place);
      } else if (additive && known !== value) {
        twice++;
        if (!add) return;
        values[at] = rounded(known + value);
        column.also(at, each.place);
      }
    });
  }
  return { values, twice };
}

/** Two records of one list: amounts are added when they differ, other figures stay the first one. */
function foldPart(
  { facts, joined }: FactPart,
  fact: NumberFact,
  { size, additive }: { readonly size: number; readonly additive: boolean },
): Float64Array {
  const values = new Float64Array(size).fill(Number.NaN);
  facts.numbers[fact]?.forEach((value, client) => {
    const at = joined[client] as number;
    if (at < 0 || Number.isNaN(value)) return;
    const known = values[at] as number;
    if (Number.isNaN(known)) values[at] = value;
    else if (additive && known !== value) values[at] = rounded(known + value);
  });
  return values;
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
