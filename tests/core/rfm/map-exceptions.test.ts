import { describe, expect, it } from "vitest";
import { DEFAULT_METHOD } from "../../../src/core/portfolio/method.ts";
import { cellSegment, mapOrder, settled } from "../../../src/core/portfolio/rfm-segments.ts";
import { codeOf, type RfmCell } from "../../../src/core/rfm/code.ts";
import { cellsOf } from "../../../src/core/rfm/map-report.ts";
import { readyMap } from "../../../src/core/rfm/ready-maps.ts";
import type { ReadyMap } from "../../../src/core/rfm/rfm-options.ts";

const MAPS = [
  "default",
  "shopify",
  "klaviyo",
  "putler",
  "rpackage",
  "rpackage02",
  "grid25",
] as const;
const AXES = ["r", "f", "m"] as const;

/** Cells of R by M as well, where nobody counts orders. */
const allCells = (scale: number): readonly RfmCell[] => [
  ...cellsOf(scale),
  ...cellsOf(scale).flatMap(({ r, f, m }) => (f === 1 ? [{ r, f: 0, m }] : [])),
];

/** Every step of one score by one that leads to a segment lower in the map's own order. */
function dropsOf(ready: ReadyMap, scale: number): string[] {
  const rfm = { ...DEFAULT_METHOD.rfm, ready };
  const [order, segmentOf] = [mapOrder(rfm), cellSegment(rfm, scale)];
  const found = new Map<string, string[]>();
  for (const axis of AXES) {
    for (const cell of allCells(scale)) {
      if (cell[axis] === 0 || cell[axis] === scale) continue;
      const [from, to] = [segmentOf(cell), segmentOf({ ...cell, [axis]: cell[axis] + 1 })];
      if (order.indexOf(to) <= order.indexOf(from)) continue;
      const step = `${axis.toUpperCase()} ${from} > ${to}`;
      found.set(step, [...(found.get(step) ?? []), codeOf(cell)]);
    }
  }
  return [...found].map(([step, codes]) => `${step}: ${codes.join(" ")}`);
}

describe("a score more never leads to a lower segment", () => {
  it.each([2, 3, 4, 5, 6, 7, 8, 9, 10])("on the maps of two axes, with %d bins", (bins) => {
    for (const ready of ["default", "shopify", "grid25"] as const) {
      expect(dropsOf(ready, bins)).toEqual([]);
    }
  });

  it("nor where the grid's corner is known to be no new client", () => {
    const order = mapOrder(DEFAULT_METHOD.rfm);
    const segmentOf = cellSegment(DEFAULT_METHOD.rfm, 5);
    const placeOf = (cell: RfmCell) => order.indexOf(settled(segmentOf(cell), true));
    for (const axis of AXES) {
      for (const cell of allCells(5)) {
        if (cell[axis] === 0 || cell[axis] === 5) continue;
        expect(placeOf({ ...cell, [axis]: cell[axis] + 1 })).toBeLessThanOrEqual(placeOf(cell));
      }
    }
  });

  it("Putler's stands in its published order, not in the one its rows are tried in", () => {
    const order =
      "CHAMPION LOYAL POTENTIAL_LOYAL RECENT PROMISING ATTENTION ABOUT_TO_SLEEP AT_RISK CANT_LOSE HIBERNATING LOST";
    expect(readyMap("putler").order.join(" ")).toBe(order);
  });

  it("a map names each of its segments once in its order", () => {
    for (const ready of MAPS) {
      const { rows, order, otherwise } = readyMap(ready);
      const named = new Set(rows.map(({ segment }) => segment));
      expect([...order].sort()).toEqual([...named, ...(otherwise ? [otherwise] : [])].sort());
    }
  });
});

// Each list is what the source's own cells and order make of the cube; docs/methods/never-lower.md tells why.
describe("the exceptions that published maps hold, all of them", () => {
  it("Klaviyo's (D6.a; K1, K4): 221 needs attention, 231 is at risk", () => {
    expect(dropsOf("klaviyo", 3)).toEqual(["F ATTENTION > AT_RISK: 221"]);
    expect(dropsOf("klaviyo", 5)).toEqual(["F ATTENTION > AT_RISK: 231 331"]);
  });

  it("Putler's (D6.c; P2)", () => {
    expect(dropsOf("putler", 5)).toEqual([
      "F AT_RISK > CANT_LOSE: 125 134 143",
      "F ATTENTION > AT_RISK: 215 224 233 242",
      "F PROMISING > ABOUT_TO_SLEEP: 311",
      "M AT_RISK > CANT_LOSE: 134 143 152 1-3",
      "M ATTENTION > AT_RISK: 224 233 242 251 2-3",
      "M PROMISING > ABOUT_TO_SLEEP: 311",
      "M PROMISING > ATTENTION: 3-1",
    ]);
  });

  it("R's package rfm 0.3.0 (D6.d; R1)", () => {
    expect(dropsOf("rpackage", 5)).toEqual([
      "R LOST > OTHERS: 115 141 151 152",
      "R PROMISING > NEW: 413 414 415 425",
      "R LOYAL > NEW: 422 423 424 4-2",
      "F CANT_LOSE > AT_RISK: 144 145 245",
      "F ABOUT_TO_SLEEP > OTHERS: 231 331",
      "F LOYAL > OTHERS: 242",
      "F LOYAL > ATTENTION: 243",
      "F LOYAL > AT_RISK: 244",
      "F NEW > OTHERS: 431 531",
      "M ABOUT_TO_SLEEP > OTHERS: 214",
      "M LOYAL > AT_RISK: 224 2-4",
      "M LOYAL > CANT_LOSE: 234 244",
      "M LOYAL > PROMISING: 324 424",
      "M CANT_LOSE > AT_RISK: 1-4",
    ]);
  });

  it("R's package rfm 0.2 (D6.d; R1)", () => {
    expect(dropsOf("rpackage02", 5)).toEqual([
      "R AT_RISK > OTHERS: 224 225 242 252",
      "F LOST > OTHERS: 121",
      "F ABOUT_TO_SLEEP > OTHERS: 221",
      "F ATTENTION > AT_RISK: 232",
      "F POTENTIAL_LOYAL > OTHERS: 331 332 431 432 531 532",
      "M LOST > OTHERS: 112",
      "M ABOUT_TO_SLEEP > OTHERS: 212",
      "M ATTENTION > AT_RISK: 223",
      "M POTENTIAL_LOYAL > OTHERS: 313 323 413 423 513 523",
    ]);
  });
});
