import { describe, expect, it } from "vitest";
import { dayOf, isoOf } from "../../../src/core/maths/day.ts";
import type { Cell } from "../../../src/intake/cell.ts";
import { readSeniority } from "../../../src/intake/values/seniority.ts";
import { middleOf, readSizeRange } from "../../../src/intake/values/size-range.ts";
import { readTags } from "../../../src/intake/values/tags.ts";

describe("readSizeRange", () => {
  it.each<[Cell, number, number]>([
    [25, 25, 25],
    ["1 250", 1250, 1250],
    ["10-19", 10, 19],
    ["10 à 19 salariés", 10, 19],
    ["de 250 à 499 employés", 250, 499],
    ["201 to 500 employees", 201, 500],
    ["500+", 500, Number.POSITIVE_INFINITY],
    ["plus de 5 000", 5000, Number.POSITIVE_INFINITY],
    ["< 10", 0, 10],
    ["moins de 50 pers.", 0, 50],
    ["PME", 10, 249],
    ["GE", 5000, Number.POSITIVE_INFINITY],
  ])("%j is %d to %d", (cell, least, most) => {
    expect(readSizeRange(cell)).toEqual({ least, most });
  });

  it("refuses anything else", () => {
    expect(["", "grand", "50-10", -3, true].map((cell) => readSizeRange(cell))).toEqual(
      Array(5).fill(null),
    );
  });

  it("sorts a range by its middle, an open one by its end", () => {
    expect(middleOf({ least: 10, most: 20 })).toBe(15);
    expect(middleOf({ least: 500, most: Number.POSITIVE_INFINITY })).toBe(500);
  });
});

describe("readTags", () => {
  it("parts labels, each once, quotes taken off", () => {
    expect(readTags("VIP, Blog; vip | Salon 2025")).toEqual(["VIP", "Blog", "Salon 2025"]);
    expect(readTags('"VIP","Blog"')).toEqual(["VIP", "Blog"]);
    expect(readTags("n/a")).toEqual([]);
  });
});

describe("readSeniority", () => {
  const today = dayOf(2026, 11, 22);
  const since = (cell: Cell): string | null => {
    const day = readSeniority(cell, today);
    return day === null ? null : isoOf(day);
  };

  it.each<[Cell, string | null]>([
    ["3 ans", "2023-01-01"],
    [3, "2023-01-01"],
    ["18 mois", "2025-05-01"],
    ["2 ans et 6 mois", "2024-05-01"],
    ["1,5 an", "2025-05-01"],
    ["2 years", "2024-01-01"],
    ["2019", null],
    [2019, null],
    ["depuis toujours", null],
    ["", null],
  ])("%j is since %s", (cell, day) => {
    expect(since(cell)).toBe(day);
  });
});
