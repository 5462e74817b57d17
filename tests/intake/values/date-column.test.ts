import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOfIso, isoOf } from "../../../src/core/maths/day.ts";
import type { Cell } from "../../../src/intake/cell.ts";
import { readDateColumn } from "../../../src/intake/values/date-column.ts";
import type { DateContext } from "../../../src/intake/values/date-types.ts";

function day(iso: string): number {
  return dayOfIso(iso) ?? Number.NaN;
}

function typed(iso: string): Cell {
  return { day: day(iso), seconds: 0 };
}

const FR: DateContext = { language: "fr", locale: "fr_FR", today: day("2026-11-22") };
const US: DateContext = { language: "en", locale: "en_US", today: day("2026-11-22") };

function read(cells: readonly Cell[], context: DateContext) {
  const column = readDateColumn(cells, context);
  const days = Array.from(column.days, (value) => (Number.isNaN(value) ? null : isoOf(value)));
  return { ...column, days };
}

describe("readDateColumn", () => {
  it("rule 1: a number above 12 proves the order of the whole column", () => {
    expect(read(["03/04/2025", "04/25/2025"], FR)).toMatchObject({
      days: ["2025-03-04", "2025-04-25"],
      order: "MDY",
      decidedBy: "cells",
      ambiguous: [0],
    });
  });

  it("rule 2: nine proofs in ten win and the others are flagged", () => {
    const cells = [...Array<string>(9).fill("25/01/2025"), "01/26/2025", "03/04/2025"];
    const column = read(cells, US);
    expect(column).toMatchObject({ order: "DMY", decidedBy: "majority", flagged: [9] });
    expect(column.days.slice(9)).toEqual(["2025-01-26", "2025-04-03"]);
  });

  it("rule 2: in a paste of two exports each doubtful cell follows its nearest neighbour", () => {
    const column = read(["25/01/2025", "02/03/2025", "12/30/2025", "01/02/2025"], US);
    expect(column).toMatchObject({
      days: ["2025-01-25", "2025-03-02", "2025-12-30", "2025-01-02"],
      order: null,
      decidedBy: "neighbours",
      flagged: [1, 3],
    });
  });

  it("rules 3 and 4: another column, then the source of the file", () => {
    const cells = ["03/04/2025"];
    expect(read(cells, { ...US, provenOrder: () => "DMY" })).toMatchObject({
      decidedBy: "column",
      order: "DMY",
    });
    expect(read(cells, { ...FR, sourceOrder: "MDY" })).toMatchObject({
      decidedBy: "source",
      order: "MDY",
    });
  });

  it("rule 5: the document numbers rise with the dates", () => {
    const cells = ["01/02", "01/05", "01/09", "02/01", "02/07", "03/02", "03/11"].map(
      (d) => `${d}/2025`,
    );
    const column = read(cells, { ...FR, sortKey: () => [1, 2, 3, 4, 5, 6, 7] });
    expect(column).toMatchObject({ order: "MDY", decidedBy: "numbers" });
    expect(column.days[6]).toBe("2025-03-11");
  });

  it("rule 6: nobody has sold in the future", () => {
    expect(read(["10/11/2026", "11/12/2026", "09/10/2026"], FR)).toMatchObject({
      days: ["2026-10-11", "2026-11-12", "2026-09-10"],
      decidedBy: "future",
    });
  });

  it("rule 7: the language, then the locale; an answer goes before everything", () => {
    const cells = ["03/04/2025", "05/04/2025"];
    expect(read(cells, FR)).toMatchObject({
      order: "DMY",
      decidedBy: "language",
      ambiguousCount: 2,
    });
    expect(read(cells, US).days).toEqual(["2025-03-04", "2025-05-04"]);
    expect(read(cells, { ...US, locale: "en_GB" }).order).toBe("DMY");
    expect(read(["03.04.2025"], US).order).toBe("DMY");
    expect(read(cells, { ...US, answeredOrder: "DMY" })).toMatchObject({ decidedBy: "answer" });
  });

  it("turns back what a month-first sheet half converted", () => {
    // 03/04/2025 became 4 March, 25/04/2025 stayed text.
    const column = read([typed("2025-03-04"), "25/04/2025", typed("2025-05-05")], US);
    expect(column.days).toEqual(["2025-04-03", "2025-04-25", "2025-05-05"]);
    expect(column.swapped).toEqual([0]);
    expect(read([typed("2025-03-04"), "25/04/2025", typed("2025-05-25")], US).swapped).toEqual([]);
    expect(read([typed("2025-03-01"), "25/04/2025"], FR).swapped).toEqual([]);
  });

  it("counts recency from the end of a coarse date, never from the future", () => {
    const column = readDateColumn(["03/2025", "2026", "T1 2027", "12/01/2025"], FR);
    expect(column.precision).toBe("year");
    expect(column.coarse).toEqual([0, 1, 2]);
    expect(Array.from(column.ends, isoOf)).toEqual([
      "2025-03-31",
      "2026-11-22",
      "2027-01-01",
      "2025-01-12",
    ]);
  });

  it("keeps blanks, errors and refused cells apart", () => {
    const column = read(["-", "", "#REF!", "demain", "00/00/0000", true, "2025-01-12"], FR);
    expect(column).toMatchObject({ refused: [3, 5], errors: [2], filled: 3, order: null });
    expect(column.days).toEqual([null, null, null, null, null, null, "2025-01-12"]);
  });

  it("lists days after tomorrow and days before 1990", () => {
    const cells = [typed("2026-11-23"), typed("2026-11-24"), typed("1989-12-31")];
    expect(read(cells, FR)).toMatchObject({ future: [1], old: [2] });
  });

  it("shifts dates in UTC when it is told how, and leaves out rows", () => {
    const localDay = (utc: number, seconds: number) => utc + (seconds >= 23 * 3600 ? 1 : 0);
    const cells = ["2025-12-31T23:30:00Z", "2025-12-31T23:30:00+01:00", "2025-12-31"];
    const context = { ...FR, localDay, skip: (row: number) => row === 2 };
    expect(read(cells, context).days).toEqual(["2026-01-01", "2025-12-31", null]);
    expect(read(cells, FR).days[0]).toBe("2025-12-31");
  });

  it("reads a column the same in any order of its rows, mixed exports left aside", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "03/04/2025",
        "25/04/2025",
        "mars 2025",
        "n/a",
        "2025-02-03",
        "05.06.25",
        "?!",
      ),
      fc.integer({ min: 40000, max: 46000 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, fc.nat())), (pairs) => {
        const order = pairs
          .map((_, row) => row)
          .sort((a, b) => (pairs[a]?.[1] ?? 0) - (pairs[b]?.[1] ?? 0));
        const straight = readDateColumn(
          pairs.map(([value]) => value),
          US,
        );
        const shuffled = readDateColumn(
          order.map((row) => pairs[row]?.[0] ?? ""),
          US,
        );
        expect(order.map((row) => straight.days[row])).toEqual([...shuffled.days]);
        expect(shuffled.order).toBe(straight.order);
      }),
    );
  });

  it("gives every cell one fate", () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant("04/13/2025"));
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const column = readDateColumn(cells, FR);
        const parsed = column.days.filter((value) => !Number.isNaN(value)).length;
        expect(column.filled).toBe(parsed + column.refused.length);
      }),
    );
  });

  it("reads 200,000 coarse dates in one go", () => {
    const cells = Array.from({ length: 200_000 }, (_, row) => `${(row % 12) + 1}/2025`);
    const column = readDateColumn(cells, FR);
    expect(column.coarse.length).toBe(200_000);
    expect(column.precision).toBe("month");
  });
});
