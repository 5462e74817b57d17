import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/intake/cell.ts";
import { readNumberColumn } from "../../../src/intake/values/number-column.ts";

const MONEY = { money: true, language: "fr" } as const;

describe("readNumberColumn", () => {
  it("lets the cells that leave no doubt decide", () => {
    const comma = readNumberColumn(["1.234", "1.250,00", "980,10"], MONEY);
    expect([...comma.values]).toEqual([1234, 1250, 980.1]);
    expect(comma).toMatchObject({ decimal: ",", decidedBy: "cells" });
    expect([...readNumberColumn(["1 234,50", "1,234", "12,00"], MONEY).values]).toEqual([
      1234.5, 1.234, 12,
    ]);
  });

  it("follows nine cells in ten when both marks are used", () => {
    const cells = [...Array<string>(9).fill("1,50"), "2.50", "1,234"];
    const column = readNumberColumn(cells, MONEY);
    expect(column).toMatchObject({ decimal: ",", decidedBy: "majority", mixed: false });
    expect(column.values[9]).toBe(2.5);
    expect(column.values[10]).toBe(1.234);
  });

  it("flags the doubtful cells of a column without a majority", () => {
    const column = readNumberColumn(["1,50", "2.50", "1,234"], MONEY);
    expect(column).toMatchObject({ decimal: null, mixed: true, ambiguous: [2] });
    expect([...column.values]).toEqual([1.5, 2.5, 1234]);
  });

  it("asks the file, then the kind of column, then the language", () => {
    const cells = ["1,234", "2,500"];
    const read = (context: Parameters<typeof readNumberColumn>[1]) =>
      readNumberColumn(cells, context);
    expect(read({ ...MONEY, fileDecimal: "," })).toMatchObject({ decimal: ",", decidedBy: "file" });
    expect(read(MONEY)).toMatchObject({ decimal: "thousands", decidedBy: "money" });
    expect([...read(MONEY).values]).toEqual([1234, 2500]);
    const quantity = read({ money: false, language: "fr" });
    expect([...quantity.values]).toEqual([1.234, 2.5]);
    expect([...read({ money: false, language: "en" }).values]).toEqual([1234, 2500]);
  });

  it("keeps blanks, errors and refused cells apart, none of them 0", () => {
    const cells: Cell[] = ["12", "", "n/a", "#N/A", "abc", 0, true, { day: 20000, seconds: 0 }];
    const column = readNumberColumn(cells, MONEY);
    expect([...column.values]).toEqual([12, NaN, NaN, NaN, NaN, 0, NaN, NaN]);
    expect(column).toMatchObject({ refused: [4, 6, 7], errors: [3], filled: 5, parsedShare: 0.4 });
  });

  it("takes the scale of the header, unless the cell has its own", () => {
    const column = readNumberColumn(["0,9", "1.005", 40, "2 M€"], { ...MONEY, headerScale: 1000 });
    expect([...column.values]).toEqual([900, 1005000, 40000, 2_000_000]);
    expect(readNumberColumn([1.005], { ...MONEY, headerScale: 1000 }).values[0]).toBe(1005);
  });

  it("brings the plain numbers of a share column to shares", () => {
    const header = { money: false, language: "fr", headerPercent: true } as const;
    expect([...readNumberColumn(["22,5 %", 18, "31"], header).values]).toEqual([0.225, 0.18, 0.31]);
    expect([...readNumberColumn([0.225, 0.18], header).values]).toEqual([0.225, 0.18]);
    const marked = readNumberColumn(["22 %", "18 %", "31"], { money: false, language: "fr" });
    expect(marked).toMatchObject({ percent: true });
    expect(marked.values[2]).toBe(0.31);
  });

  it("counts currencies, and remembers tax and period", () => {
    const column = readNumberColumn(["5 €", "6 €", "$7", "8", "~9 €"], MONEY);
    expect(column).toMatchObject({ currencies: { EUR: 3, USD: 1 }, approximate: [4], tax: "" });
    const rent = readNumberColumn(["5 € HT/mois", "6 € HT/mois"], MONEY);
    expect(rent).toMatchObject({ tax: "net", period: "month" });
  });

  it("leaves out the rows it is told to", () => {
    const column = readNumberColumn(["1", "2", "3"], { ...MONEY, skip: (row) => row === 2 });
    expect([...column.values]).toEqual([1, 2, NaN]);
    expect(column.filled).toBe(2);
  });

  it("reads a column the same in any order of its rows", () => {
    const cell = fc.oneof(
      fc.constantFrom("1,234", "1.234", "1 234,50", "12.5", "12,5", "5 %", "abc", "", "-", "#REF!"),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, fc.nat())), fc.boolean(), (pairs, money) => {
        const context = { money, language: "fr" } as const;
        const order = pairs
          .map((_, row) => row)
          .sort((a, b) => (pairs[a]?.[1] ?? 0) - (pairs[b]?.[1] ?? 0));
        const straight = readNumberColumn(
          pairs.map(([value]) => value),
          context,
        );
        const shuffled = readNumberColumn(
          order.map((row) => pairs[row]?.[0] ?? ""),
          context,
        );
        expect(order.map((row) => straight.values[row])).toEqual([...shuffled.values]);
        expect(shuffled.decimal).toBe(straight.decimal);
      }),
    );
  });

  it("gives every cell one fate", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.double(), fc.boolean())), (cells) => {
        const column = readNumberColumn(cells, MONEY);
        const parsed = column.values.filter((value) => !Number.isNaN(value)).length;
        expect(column.filled).toBe(parsed + column.refused.length);
        for (const row of [...column.refused, ...column.errors])
          expect(column.values[row]).toBeNaN();
      }),
    );
  });

  it("reads 200,000 texts well under the time a reader notices", () => {
    const cells = Array.from({ length: 200_000 }, (_, row) => `${(row % 900) + 1} 234,56 €`);
    const start = performance.now();
    const column = readNumberColumn(cells, MONEY);
    expect(column.parsedShare).toBe(1);
    // Usually a third of a second: a guard against a change of growth, not a stopwatch.
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
