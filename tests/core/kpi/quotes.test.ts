import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conversionOf } from "../../../src/core/kpi/conversion.ts";
import { impossibleQuotes, quoteOutcomes } from "../../../src/core/kpi/quotes.ts";

const column = (...values: readonly number[]) => Float64Array.from(values);
const UNKNOWN = Number.NaN;

describe("quotes counted by client", () => {
  it("are won or lost, those of a client with more signed than sent left out", () => {
    const columns = { quotes: column(5, 1, 4, 2), quotesWon: column(3, 4, 1, 2) };
    expect(impossibleQuotes(columns)).toEqual([1]);
    const found = quoteOutcomes(columns);
    expect(found).toEqual({ won: 6, lost: 5, open: 0 });
    expect(found && conversionOf(found).winRate).toBeCloseTo(6 / 11, 12);
  });

  it("are open where a column tells which were lost", () => {
    const columns = {
      quotes: column(5, 3, UNKNOWN),
      quotesWon: column(2, 2, 1),
      quotesLost: column(1, 2, 1),
    };
    expect(impossibleQuotes(columns)).toEqual([1]);
    expect(quoteOutcomes(columns)).toEqual({ won: 3, lost: 2, open: 2 });
    const decided = { quotesWon: column(2, 2), quotesLost: column(1, 2) };
    expect(impossibleQuotes(decided)).toEqual([]);
    expect(quoteOutcomes(decided)).toEqual({ won: 4, lost: 3, open: 0 });
  });

  it("signed of none sent are impossible; blanks are none", () => {
    const columns = { quotes: column(UNKNOWN, UNKNOWN, 3), quotesWon: column(2, UNKNOWN, UNKNOWN) };
    expect(impossibleQuotes(columns)).toEqual([0]);
    expect(quoteOutcomes(columns)).toEqual({ won: 0, lost: 3, open: 0 });
  });

  it("are not known where the list does not count both", () => {
    expect(quoteOutcomes({ quotes: column(2) })).toBeNull();
    expect(quoteOutcomes({ quotesWon: column(2) })).toBeNull();
    expect(quoteOutcomes({})).toBeNull();
  });

  it("never make a rate outside 0 to 1, whatever the columns hold", () => {
    const count = fc.oneof(fc.nat(20), fc.constant(UNKNOWN));
    const rows = fc.array(fc.tuple(count, count, count), { minLength: 1 });
    fc.assert(
      fc.property(rows, fc.boolean(), (list, tellsLost) => {
        const pick = (k: 0 | 1 | 2) => column(...list.map((row) => row[k]));
        const columns = { quotes: pick(0), quotesWon: pick(1) };
        const found = quoteOutcomes(tellsLost ? { ...columns, quotesLost: pick(2) } : columns);
        if (found === null) throw new Error("both columns are there");
        expect(Math.min(found.won, found.lost, found.open)).toBeGreaterThanOrEqual(0);
        const { winRate } = conversionOf(found);
        if (!Number.isNaN(winRate)) expect(winRate).toBeLessThanOrEqual(1);
      }),
    );
  });
});
