import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLASS_COUNTS, usualClasses } from "../../src/sidebar/state/abc-classes.ts";
import {
  areSettled,
  type Criterion,
  isSettled,
  levelled,
  onColumn,
  totalWeight,
} from "../../src/sidebar/state/criteria-draft.ts";
import { moved, replaced } from "../../src/sidebar/state/lists.ts";
import {
  boundedAxes,
  byPriority,
  freshRow,
  inOrder,
  scoresOf,
  withBound,
} from "../../src/sidebar/state/map-draft.ts";
import { typedList } from "../../src/sidebar/state/rfm-choices.ts";

const of = (weight: number, part: Partial<Criterion> = {}): Criterion => ({
  family: "history",
  weight,
  column: "revenue",
  as: "most",
  ...part,
});

describe("a list in order", () => {
  it("has a part moved, changed or taken away", () => {
    expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
    expect(replaced(["a", "b", "c"], 1, "x")).toEqual(["a", "x", "c"]);
    expect(replaced(["a", "b", "c"], 1, null)).toEqual(["a", "c"]);
  });
});

describe("limits typed in one line", () => {
  it("take decimal commas and spaces within thousands", () => {
    expect(typedList("30 ; 90;180")).toEqual([30, 90, 180]);
    expect(typedList("0,5 ; 1\u202f000 ;")).toEqual([0.5, 1000]);
  });

  it("are refused unless they are numbers that rise", () => {
    for (const text of ["", ";", "30 ; trente", "90 ; 30", "30 ; 30", "1/2"]) {
      expect(typedList(text), text).toBeNull();
    }
  });
});

describe("classes", () => {
  it("have a name each, and a threshold between each two, rising", () => {
    for (const count of CLASS_COUNTS) {
      const { classes, shares } = usualClasses(count);
      expect(new Set(classes).size).toBe(count);
      expect(shares).toHaveLength(count - 1);
      expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    }
  });
});

describe("rows of a map", () => {
  it("let the other end of an axis give way", () => {
    const row = { ...freshRow(5, "x"), r: [2, 3] as [number, number] };
    expect(withBound(row, "r", { end: 0, value: 5 }).r).toEqual([5, 5]);
    expect(withBound(row, "r", { end: 1, value: 1 }).r).toEqual([1, 1]);
    expect(withBound(row, "r", { end: 1, value: 4 }).r).toEqual([2, 4]);
  });

  it("name the axes that bound them; FM has halves", () => {
    expect(boundedAxes(freshRow(5), 5)).toEqual([]);
    expect(boundedAxes({ ...freshRow(5), fm: [1.5, 5] }, 5)).toEqual(["fm"]);
    expect(scoresOf("r", 3)).toEqual([1, 2, 3]);
    expect(scoresOf("fm", 3)).toEqual([1, 1.5, 2, 2.5, 3]);
  });

  it("decide in the order of their numbers, and are numbered in their order", () => {
    const rows = [2, 1].map((priority) => ({ ...freshRow(5, `p${priority}`), priority }));
    expect(byPriority(rows).map(({ segment }) => segment)).toEqual(["p1", "p2"]);
    expect(inOrder(rows).map(({ priority }) => priority)).toEqual([1, 2]);
  });
});

describe("criteria being written", () => {
  it("have a table for words and a direction for numbers", () => {
    const text = { name: "sector", kind: "text" } as Parameters<typeof onColumn>[1];
    const number = { name: "orders", kind: "whole" } as Parameters<typeof onColumn>[1];
    const table = onColumn(of(10), text);
    expect(table).toEqual(of(10, { column: "sector", as: {} }));
    expect(isSettled(table)).toBe(false);
    expect(onColumn(table, number)).toEqual(of(10, { column: "orders" }));
    expect(onColumn(of(10, { as: "least" }), number).as).toBe("least");
  });

  it("may be used when they weigh 100", () => {
    expect(areSettled([of(60), of(40)])).toBe(true);
    expect(areSettled([of(60), of(50)])).toBe(false);
    expect(areSettled([of(100, { column: "" })])).toBe(false);
    expect(levelled([of(60), of(60)]).map(({ weight }) => weight)).toEqual([50, 50]);
  });

  it("weigh 100 once levelled, none below 0", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(weights, (given) => {
        const even = levelled(given.map((weight) => of(weight)));
        expect(totalWeight(even)).toBe(100);
        expect(even.every(({ weight }) => weight >= 0)).toBe(true);
      }),
    );
  });
});
