import type { ClientFacts } from "../orders.ts";
import type { Outcomes } from "./conversion.ts";

/** Quotes of each client as the columns of the list count them; entry i is client i. */
type QuoteColumns = Pick<ClientFacts["numbers"], "quotes" | "quotesWon" | "quotesLost">;

/** Clients of whom more quotes were decided than sent, or signed of none sent: no rate can count them. */
export function impossibleQuotes(columns: QuoteColumns): readonly number[] {
  const { quotes, quotesWon } = columns;
  if (!quotesWon || !quotes) return [];
  return Array.from(quotesWon.keys()).filter((i) => {
    const { sent, won, lost } = quotesOf(columns, i);
    return won + lost > sent;
  });
}

/**
 * Quotes by how they ended, the impossible ones left out; without a column of those lost, what was not
 * won is lost.
 * @returns null when the list does not count quotes
 */
export function quoteOutcomes(columns: QuoteColumns): Outcomes | null {
  const { quotes, quotesWon, quotesLost } = columns;
  if (!quotesWon || !(quotes || quotesLost)) return null;
  const out = new Set(impossibleQuotes(columns));
  const sums = { won: 0, lost: 0, open: 0 };
  for (let i = 0; i < quotesWon.length; i++) {
    if (out.has(i)) continue;
    const { sent, won, lost } = quotesOf(columns, i);
    sums.won += won;
    sums.lost += quotesLost ? lost : sent - won;
    sums.open += quotesLost ? sent - won - lost : 0;
  }
  return sums;
}

/** A blank is none; where those lost are counted, blank quotes sent are those decided. */
function quotesOf({ quotes, quotesWon, quotesLost }: QuoteColumns, i: number) {
  const won = quotesWon?.[i] || 0;
  const lost = quotesLost?.[i] || 0;
  const sent = quotes?.[i] ?? Number.NaN;
  if (!Number.isNaN(sent)) return { sent, won, lost };
  return { sent: quotesLost ? won + lost : 0, won, lost };
}
