import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MapRow } from "../../../src/core/portfolio/method.ts";
import type { Problem } from "../../../src/core/problem.ts";
import { codeOf, fmOf, type RfmCell } from "../../../src/core/rfm/code.ts";
import { checkMap, requireMap, rowOfCell } from "../../../src/core/rfm/custom-map.ts";
import { isNew, RFM_SEGMENTS, segmentOfCell } from "../../../src/core/rfm/segment-map.ts";

const ALL: readonly RfmCell[] = Array.from({ length: 125 }, (_, i) => ({
  r: Math.floor(i / 25) + 1,
  f: (Math.floor(i / 5) % 5) + 1,
  m: (i % 5) + 1,
}));

const whole = [1, 5] as const;
const row = (segment: string, bounds: Partial<MapRow> = {}): MapRow => ({
  segment,
  r: whole,
  f: whole,
  m: whole,
  fm: whole,
  priority: 1,
  ...bounds,
});

describe("the default map, method D6.b", () => {
  it("has the published number of cells in each group", () => {
    const counts: Record<string, number> = {};
    for (const cell of ALL) counts[segmentOfCell(cell)] = (counts[segmentOfCell(cell)] ?? 0) + 1;
    expect(counts).toEqual({
      CHAMPION: 10,
      LOYAL: 20,
      ACTIVE: 28,
      NEW: 1,
      PROMISING: 1,
      ATTENTION: 9,
      ALMOST_LOST: 6,
      EX_LOYAL: 6,
      AT_RISK: 32,
      DORMANT: 12,
    });
  });

  it("knows eleven segments, prospects last", () => {
    expect(RFM_SEGMENTS.length).toBe(11);
    expect(RFM_SEGMENTS[10]).toBe("PROSPECT");
  });

  it("calls a client new up to the last day", () => {
    expect(isNew(100, 190, 90)).toBe(true);
    expect(isNew(100, 191, 90)).toBe(false);
    expect(isNew(Number.NaN, 191, 90)).toBe(false);
  });
});

describe("custom maps", () => {
  it("finds holes and overlaps", () => {
    const rows = [
      row("Good", { r: [4, 5] }),
      row("Bad", { r: [1, 2] }),
      row("Rich", { r: [5, 5], m: [5, 5] }),
    ];
    const { holes, overlaps } = checkMap(rows, 5);
    expect(holes.length).toBe(25);
    expect(holes.every(({ r }) => r === 3)).toBe(true);
    expect(overlaps.map(codeOf)).toEqual(["515", "525", "535", "545", "555"]);
  });

  it("lets the lower priority number win", () => {
    const rows = [row("Rest", { priority: 9 }), row("Rich", { m: [5, 5], priority: 1 })];
    expect(checkMap(rows, 5)).toEqual({ holes: [], overlaps: [] });
    expect(rowOfCell(rows, { r: 1, f: 1, m: 5 })?.segment).toBe("Rich");
    expect(rowOfCell(rows, { r: 1, f: 1, m: 4 })?.segment).toBe("Rest");
  });

  it("does not mind two rows of one segment", () => {
    expect(checkMap([row("A"), row("A", { r: [1, 2] })], 5).overlaps).toEqual([]);
  });

  it("names the first cells when it refuses", () => {
    const refusal = (rows: readonly MapRow[]) => {
      try {
        requireMap(rows, 5);
        return null;
      } catch (problem) {
        return problem as Problem;
      }
    };
    expect(refusal([row("A")])).toBeNull();
    expect(refusal([row("A", { r: [2, 5] })])?.key).toBe("map.hole");
    expect(refusal([row("A", { r: [2, 5] })])?.values.cells).toBe(
      "111, 112, 113, 114, 115, … (25)",
    );
    expect(refusal([row("A"), row("B", { r: [1, 1], f: [1, 1], m: [2, 2] })])).toMatchObject({
      key: "map.overlap",
      values: { cells: "112" },
    });
  });

  it("agrees with brute force on any map", () => {
    const bound = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    const any = fc.record({
      segment: fc.constantFrom("A", "B", "C"),
      r: bound,
      f: bound,
      m: bound,
      fm: bound,
      priority: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (rows) => {
        const expected = { holes: [] as string[], overlaps: [] as string[] };
        for (const cell of ALL.filter(({ r, f, m }) => Math.max(r, f, m) <= 4)) {
          const claims = rows.filter(
            ({ r, f, m, fm }) =>
              r[0] <= cell.r &&
              cell.r <= r[1] &&
              f[0] <= cell.f &&
              cell.f <= f[1] &&
              m[0] <= cell.m &&
              cell.m <= m[1] &&
              fm[0] <= fmOf(cell) &&
              fmOf(cell) <= fm[1],
          );
          const best = Math.min(...claims.map(({ priority }) => priority));
          const winners = new Set(
            claims.filter(({ priority }) => priority === best).map(({ segment }) => segment),
          );
          if (winners.size === 0) expected.holes.push(codeOf(cell));
          if (winners.size > 1) expected.overlaps.push(codeOf(cell));
        }
        const { holes, overlaps } = checkMap(rows, 4);
        expect({ holes: holes.map(codeOf), overlaps: overlaps.map(codeOf) }).toEqual(expected);
      }),
    );
  });
});
