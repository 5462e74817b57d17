import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkupOf,
  type ReadList,
  type WholeFinding,
} from "../../../src/intake/doctor/checkup-of.ts";

const COLUMNS: ReadList["columns"] = [
  { index: 0, header: "Client", field: "client_name" },
  { index: 1, header: "CA", field: "revenue_total" },
  { index: 2, header: "Ville", field: "city" },
  { index: 3, header: "Divers", field: null },
];
const list = (changes: Partial<ReadList> = {}): ReadList => ({
  first: 1,
  size: 10,
  columns: COLUMNS,
  findings: [],
  removed: new Map(),
  worth: Float64Array.of(100, 200, 300, 400, -500, 0, 0, 0, 0, Number.NaN),
  ...changes,
});
const finding = (changes: Partial<WholeFinding>): WholeFinding => ({
  kind: "cells.notNumber",
  column: "CA",
  count: changes.rows?.length ?? 0,
  rows: [],
  samples: [],
  ...changes,
});

describe("the score", () => {
  it("is 1 where nothing fails", () => {
    expect(checkupOf(list(), 0).score).toBe(1);
  });

  it("counts a cell of client, date or amount three times", () => {
    // Ten rows of columns that weigh 3, 3 and 1: 70; one bad amount takes 3, one bad city 1.
    const amount = list({ findings: [finding({ rows: [9] })] });
    expect(checkupOf(amount, 0).score).toBeCloseTo(1 - 3 / 70, 12);
    const city = list({ findings: [finding({ rows: [9], column: "Ville" })] });
    expect(checkupOf(city, 0).score).toBeCloseTo(1 - 1 / 70, 12);
  });

  it("is not lowered by prospects, totals or negative amounts", () => {
    const fine = list({
      findings: [finding({ kind: "amounts.negative", rows: [4] })],
      removed: new Map([
        ["prospect", [7, 8]],
        ["total", [9]],
      ]),
    });
    expect(checkupOf(fine, 0).score).toBe(1);
  });

  it("lies between 0 and 1", () => {
    const rows = fc.uniqueArray(fc.nat({ max: 9 }));
    fc.assert(
      fc.property(rows, rows, rows, (numbers, lost, blanks) => {
        const { score } = checkupOf(
          list({
            findings: [finding({ rows: numbers })],
            removed: new Map([
              ["noDate", lost],
              ["blank", blanks],
            ]),
          }),
          0,
        );
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("the problems", () => {
  it("come by the money in their rows, whatever its sign", () => {
    const { problems } = checkupOf(
      list({
        findings: [
          finding({ kind: "names.same" as never, column: "Client", rows: [0, 1] }),
          finding({ kind: "amounts.negative", column: "", rows: [4] }),
          finding({ kind: "cells.notDate", column: "Ville", rows: [9] }),
        ],
      }),
      0,
    );
    expect(problems.map(({ kind, revenue, share }) => [kind, revenue, share])).toEqual([
      ["amounts.negative", 500, 500 / 1500],
      ["names.same", 300, 0.2],
      ["cells.notDate", Number.NaN, Number.NaN],
    ]);
  });

  it("name rows as the sheet counts them, twenty at most, and the column's place", () => {
    const rows = Array.from({ length: 30 }, (_, i) => i % 10);
    const [problem] = checkupOf(list({ findings: [finding({ rows })] }), 0).problems;
    expect(problem?.rows.slice(0, 3)).toEqual([2, 3, 4]);
    expect(problem?.rows).toHaveLength(20);
    expect(problem).toMatchObject({ index: 1, count: 30, done: "asBlank", mending: null });
  });

  it("do not include what is left out on purpose", () => {
    const checked = checkupOf(
      list({
        removed: new Map([
          ["prospect", [1, 2]],
          ["total", [9]],
        ]),
      }),
      7,
    );
    expect(checked.leftOut).toEqual([{ reason: "prospect", rows: 2 }]);
    expect(checked.problems.map(({ kind, mending }) => [kind, mending])).toEqual([
      ["removed.total", "dropRow"],
    ]);
    expect(checked.mends).toBe(7);
  });
});
