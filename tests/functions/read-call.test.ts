import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { compute } from "../../src/functions/compute.ts";
import { call, column, english, french } from "./call.ts";

describe("columns", () => {
  it("a single cell is refused where the whole column is needed", () =>
    expect(() => call("ABC_CLASS", 500)).toThrow(
      "ABC_CLASS: revenue is a single cell: give the whole column once; the result fills down",
    ));

  it("a function that gives one value does not promise a column", () => {
    const one = /is a single cell: give the whole column$/;
    for (const name of ["NPS", "CSAT", "GINI"]) expect(() => call(name, 9)).toThrow(one);
    for (const name of ["RETENTION", "NRR", "GRR", "BRIDGE"]) {
      expect(() => call(name, 9, 9)).toThrow(one);
    }
  });

  it("columns of different lengths are refused", () => {
    expect(() =>
      call("RFM_SCORE", column("2026-01-01"), column(1, 2), column(1), "2026-02-01"),
    ).toThrow("RFM_SCORE: orders has 2 rows where last_order has 1: give both the same rows");
    expect(() => call("NRR", column(1, 2), column(1))).toThrow(
      "NRR: after has 1 row where before has 2",
    );
    expect(() => compute("NRR", [column(1, 2), column(1)], french)).toThrow(
      "NRR: after compte 1 ligne alors que before en compte 2",
    );
  });

  it("the longest of paired columns decides where open ranges end", () =>
    expect(
      call(
        "RFM_SCORE",
        column("2026-01-01", "2026-01-02", "", ""),
        column(1, 2, "", ""),
        column(10, 20, 30, ""),
        "2026-02-01",
        2,
      ),
    ).toEqual(column("111", "222", null)));

  it("an empty open range gives one blank cell, and beneath a header the heading alone", () => {
    expect(call("ABC_CLASS", column("", "", ""))).toEqual([[null]]);
    expect(call("ABC_CLASS", column("Revenue", "", ""))).toEqual([["ABC class"]]);
  });

  it("a text beside a value in the first row is no header", () =>
    expect(() =>
      call(
        "RFM_SCORE",
        column("2026-01-01", "2026-01-02"),
        column("one", 2),
        column(1, 2),
        "2026-02-01",
      ),
    ).toThrow('RFM_SCORE: orders needs numbers; row 1 holds "one"'));

  it("rows are counted from the header when there is one", () =>
    expect(() => call("ABC_CLASS", column("Revenue", 10, "ten"))).toThrow(
      'ABC_CLASS: revenue needs numbers; row 3 holds "ten"',
    ));
});

describe("years above columns", () => {
  const before = column(2024, 100, 50);
  const after = column(2025, 20, "");

  it("are headings, not a client, in every function between two periods", () => {
    expect(call("RETENTION", before, after)).toBe(0.5);
    expect(call("ATTRITION", before, after)).toBe(0.5);
    expect(call("ACQUISITION", before, after)).toBe(0);
    expect(call("ACQUISITION", before, after, column(2023, "", 5))).toBe(0);
    expect(call("NRR", before, after)).toBeCloseTo(20 / 150, 12);
    expect(call("GRR", before, after)).toBeCloseTo(20 / 150, 12);
    expect((call("BRIDGE", before, after) as unknown[][])[1]).toEqual(["Revenue before", 150]);
    expect(call("RETENTION", column("2024", 100, 50), column(" 2025", 20, ""))).toBe(0.5);
    expect(call("RETENTION", [[2024, 100, 50]], [[2025, 20, ""]])).toBe(0.5);
  });

  it("are answered with the headings where each row has its answer", () => {
    expect(call("CAC", column(2024, 100), column(2025, 5))).toEqual([["Acquisition cost"], [20]]);
    expect(call("CAC", column(2025, 100), column(2025, 5))).toEqual([["Acquisition cost"], [20]]);
  });

  it("are amounts where one stands beside another amount, alone, or without a row beneath", () => {
    expect(call("RETENTION", column(2024, 100), column(20, ""))).toBe(0.5);
    expect(call("RETENTION", column(2024, 100), column(1989, ""))).toBe(0.5);
    expect(call("RETENTION", column(2024.5, 100), column(2025, ""))).toBe(0.5);
    expect(call("RETENTION", column(2022, 100), column(2025, ""))).toBe(0.5);
    expect(call("TOP_SHARE", column(2024, 2024), 1)).toBe(0.5);
    expect(call("RETENTION", column(2024, ""), column(2025, ""))).toBe(1);
    expect(call("CAC", 2024, 2025)).toBeCloseTo(2024 / 2025, 12);
  });

  it("are amounts where both periods hold the same: that client bought as much as before", () =>
    expect(call("RETENTION", column(2000, 100), column(2000, ""))).toBe(0.5));

  it("count as row 1 in a message", () =>
    expect(() => call("RETENTION", column(2024, 100), column(2025, "ten"))).toThrow(
      'RETENTION: after needs numbers; row 2 holds "ten"',
    ));
});

describe("numbers", () => {
  it("written as text are read as the whole column writes them", () => {
    const french = column("1.234", "12,5", "1 234,56 €", "(20)");
    const english = column("1.234", "12.5", "1,234.56", "-20");
    expect(call("ABC_CLASS", french)).toEqual(call("ABC_CLASS", column(1234, 12.5, 1234.56, -20)));
    expect(call("ABC_CLASS", english)).toEqual(
      call("ABC_CLASS", column(1.234, 12.5, 1234.56, -20)),
    );
  });

  it("true and false are no numbers", () =>
    expect(() => call("ABC_CLASS", column(1, true))).toThrow('row 2 holds "true"'));
});

describe("dates", () => {
  const counts = [column(1, 2), column(10, 20)];

  it("are read also when another realm made them", () => {
    const [first, second] = runInNewContext(
      "[new Date('2026-01-01T00:00:00Z'), new Date('2026-01-20T00:00:00Z')]",
    ) as Date[];
    expect(call("RFM_SCORE", column(first, second), ...counts, first && second, 2)).toEqual(
      column("111", "222"),
    );
  });

  it("may be text or serial numbers", () => {
    expect(
      call("RFM_SCORE", column("01/02/2026", "20/01/2026"), ...counts, "2026-02-01", 2),
    ).toEqual(column("211", "122"));
    expect(call("RFM_SCORE", column(46023, 46042), ...counts, 46050, 2)).toEqual(
      column("111", "222"),
    );
  });

  it("stand on the day the spreadsheet shows, asked for once an instant", () => {
    let asked = 0;
    const auckland = {
      ...english,
      dayOf: (date: Date) => {
        asked++;
        return Math.floor((Number(date) + 13 * 3_600_000) / 86_400_000);
      },
    };
    const midnight = new Date("2025-12-31T11:00:00Z");
    const same = column(...new Array(500).fill(midnight));
    const ones = column(...new Array(500).fill(1));
    compute("RFM_SCORE", [same, ones, ones, "2026-01-01"], auckland);
    expect(asked).toBe(1);
  });

  it("may name their month, in either language", () => {
    const written = column("13 février 2026", "Feb 20th, 2026");
    expect(call("RFM_SCORE", written, ...counts, "1er mars 2026", 2)).toEqual(column("111", "222"));
  });

  it("that cannot be read are shown, with how to write them", () => {
    expect(() => call("NEXT_ORDER", column("Ada", "Bob"), column("2026-01-01", "soon"))).toThrow(
      'row 2 holds "soon": write it as 2026-02-13 or 13 February 2026, or leave the cell blank',
    );
    expect(() =>
      call("RFM_SCORE", column("2026-01-01", "31/02/2026"), ...counts, "2026-02-01"),
    ).toThrow('RFM_SCORE: last_order needs dates; row 2 holds "31/02/2026"');
    expect(() => call("RFM_SCORE", column("2026-01-01", 12), ...counts, "2026-02-01")).toThrow(
      'row 2 holds "12"',
    );
    expect(() => call("RFM_SCORE", column("2026-01-01", "2026-01-02"), ...counts, "today")).toThrow(
      'RFM_SCORE: as_of needs a date; found "today"',
    );
    expect(() => call("RFM_SCORE", column("2026-01-01", "2026-01-02"), ...counts)).toThrow(
      "RFM_SCORE: as_of is missing",
    );
  });
});

describe("the reader's language", () => {
  it("decides names, headings and messages", () => {
    expect(compute("RFM_SEGMENT", [column("Score", "111")], french)).toEqual([
      ["Segment"],
      ["Dormants"],
    ]);
    expect(compute("ABC_CLASS", [column("CA", 1)], french)).toEqual([["Classe ABC"], ["A"]]);
    expect(() => compute("CLV", [100, 1.5], french)).toThrow(
      "CLV: retention doit être une part de 0 à 1 (0,8 ou 80 %) ; reçu : 1,5",
    );
  });
});
