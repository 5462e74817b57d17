import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_METHOD } from "../../../src/core/portfolio/method.ts";
import { cellOfCode, codeOf } from "../../../src/core/rfm/code.ts";
import { rowOfCell } from "../../../src/core/rfm/custom-map.ts";
import { cellsOf, reportMap } from "../../../src/core/rfm/map-report.ts";
import { readyMap } from "../../../src/core/rfm/ready-maps.ts";
import type { ReadyMap } from "../../../src/core/rfm/rfm-options.ts";
import { rfmScores } from "../../../src/core/rfm/scores.ts";
import { onFive, onScale, segmentOfCell } from "../../../src/core/rfm/segment-map.ts";
import { hasShared, shared } from "../../setup/shared.ts";
import { on } from "../portfolio/make.ts";
import { PACKAGE_SEGMENTS } from "./package-segments.ts";

const segmentOn = (name: ReadyMap, code: string) => {
  const { rows, otherwise } = readyMap(name);
  return rowOfCell(rows, cellOfCode(code) ?? { r: 0, f: 0, m: 0 })?.segment ?? otherwise;
};
const report = (name: ReadyMap, least = 1) => {
  const { rows, scale } = readyMap(name);
  return reportMap(rows, scale, least);
};

describe("complete maps without two answers", () => {
  it("Klaviyo's: 27 of 27 cells (D6.a)", () => {
    const found = report("klaviyo");
    expect([found.cells, found.holes, found.overlaps, found.shadowed]).toEqual([27, [], [], []]);
    expect(Object.fromEntries(found.bySegment)).toEqual({
      CHAMPION: 3,
      LOYAL: 5,
      RECENT: 5,
      ATTENTION: 5,
      AT_RISK: 5,
      INACTIVE: 4,
    });
    expect(segmentOn("klaviyo", "213")).toBe("ATTENTION");
  });

  it("Shopify's, as published (D6.b), the same as the default grid", () => {
    const found = report("shopify");
    expect([found.holes, found.overlaps, found.shadowed]).toEqual([[], [], []]);
    expect([...found.bySegment.values()]).toEqual([10, 20, 28, 1, 1, 9, 6, 6, 32, 12]);
    for (const cell of cellsOf(5)) {
      expect(segmentOn("default", codeOf(cell))).toBe(segmentOfCell(cell));
    }
  });

  it("the 25 cells of R by F, whatever the money (D6.e)", () => {
    const found = report("grid25");
    expect([found.holes, found.overlaps, found.shadowed]).toEqual([[], [], []]);
    expect([...found.bySegment.values()].map((cells) => cells / 5)).toEqual([
      2, 4, 4, 1, 1, 1, 2, 2, 4, 4,
    ]);
  });
});

describe("maps with defects, shown", () => {
  it("Putler's, read in the safe order, reaches all 11 on scores from 0 and 10 from 1 (D6.c)", () => {
    expect(report("putler", 0)).toMatchObject({ holes: [], overlaps: [], unreachable: [] });
    expect(report("putler", 1)).toMatchObject({ holes: [], unreachable: ["LOST"] });
  });

  it("Putler's has 40 of 66 half-point cells that match several rows", () => {
    const { rows } = readyMap("putler");
    const within = (x: number, [low, high]: readonly [number, number]) => x >= low && x <= high;
    const matches = Array.from({ length: 66 }, (_, place) => {
      const [r, fm] = [Math.floor(place / 11), (place % 11) / 2];
      return rows.filter((row) => within(r, row.r) && within(fm, row.fm)).length;
    });
    expect(matches.filter((count) => count > 1).length).toBe(40);
    expect(matches.filter((count) => count === 0)).toEqual([]);
  });

  it("R's example leaves 10 of 125 cells out and 58 match twice (D6.d)", () => {
    const found = report("rpackage");
    expect(found.holes.map(codeOf)).toEqual("215 241 251 252 341 351 441 451 541 551".split(" "));
    expect(found.shadowed.length).toBe(58);
    expect(found.bySegment.get("CHAMPION")).toBe(1);
    expect(found.bySegment.get("POTENTIAL_LOYAL")).toBe(35);
    expect(segmentOn("rpackage", "551")).toBe("OTHERS");
  });

  it("its older example leaves 36 out and never reaches three segments", () => {
    const found = report("rpackage02");
    expect(found.holes.length).toBe(36);
    expect(found.unreachable).toEqual(["NEW", "PROMISING", "CANT_LOSE"]);
  });
});

describe("scores of other bins on a map's scale", () => {
  it.each([3, 4, 5])("from %d bins no cell is lost on the default map", (bins) => {
    const found = cellsOf(bins).map((cell) => segmentOfCell(onFive(cell, bins)));
    expect(found.every((segment) => segment !== undefined)).toBe(true);
    const { rows } = readyMap("default");
    cellsOf(bins).forEach((cell, k) => {
      expect(rowOfCell(rows, onFive(cell, bins))?.segment).toBe(found[k]);
    });
  });

  it.each(["klaviyo", "putler", "grid25"] as const)("nor on %s, from 3, 4 or 5 bins", (name) => {
    const { rows, scale } = readyMap(name);
    for (const bins of [3, 4, 5]) {
      for (const cell of cellsOf(bins)) {
        expect(rowOfCell(rows, onScale(cell, { bins, scale, whole: true }))).not.toBeNull();
      }
    }
  });
});

describe.skipIf(!hasShared)("R's package on its own example (skipped without ../shared)", () => {
  const linesOf = (path: string) =>
    readFileSync(shared(path), "utf8")
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(",").map((cell) => cell.replace(/^"|"$/g, "")));
  const truth = hasShared ? linesOf("data/truth/rfm_orders_rpackage.csv") : [];
  const clients = new Map<string, { last: number; orders: number; revenue: number }>();
  for (const [id = "", date = "", amount = ""] of hasShared
    ? linesOf("data/raw/rfm_data_orders.csv")
    : []) {
    const found = clients.get(id) ?? { last: 0, orders: 0, revenue: 0 };
    found.last = Math.max(found.last, on(date));
    found.orders++;
    found.revenue += Number(amount);
    clients.set(id, found);
  }
  const of = (id: string) => clients.get(id) ?? { last: 0, orders: 0, revenue: 0 };
  const ids = truth.map(([id = ""]) => id);
  const figures = {
    recencyDays: Float64Array.from(ids, (id) => on("2006-12-31") - of(id).last),
    orders: Float64Array.from(ids, (id) => of(id).orders),
    revenue: Float64Array.from(ids, (id) => of(id).revenue),
    years: 1,
  };
  const found = rfmScores(figures, { ...DEFAULT_METHOD.rfm, scoring: "rpackage" });
  const segmentsBy = (name: ReadyMap) => found.codes.map((code) => segmentOn(name, code));

  it("has its figures, scores and codes for all 995 clients", () => {
    expect(clients.size).toBe(995);
    truth.forEach((row, i) => {
      const [, , code, orders, days, amount, r, f, m] = row;
      expect(
        Array.from([figures.orders, figures.recencyDays, figures.revenue], (c) => c[i]),
      ).toEqual([orders, days, amount].map(Number));
      expect([found.codes[i], found.r[i], found.f[i], found.m[i]].map(String)).toEqual([
        code,
        r,
        f,
        m,
      ]);
    });
  });

  it("has its thresholds", () => {
    const lines = linesOf("data/truth/rfm_orders_thresholds.csv").map((row) => row.map(Number));
    const lower = (place: number) => lines.slice(1).map((row) => row[place]);
    const rounded = (cuts: readonly number[]) => cuts.map((cut) => Math.round(cut * 10) / 10);
    expect(rounded(found.cuts.recency)).toEqual(lower(0));
    expect(rounded(found.cuts.frequency)).toEqual(lower(2));
    expect(rounded(found.cuts.monetary)).toEqual(lower(4));
  });

  it("has its segment for each client", () => {
    expect(segmentsBy("rpackage")).toEqual(
      truth.map(([, segment = ""]) => PACKAGE_SEGMENTS[segment]),
    );
  });

  it.each([
    ["rpackage", "rfm_orders_segments_rpackage.csv"],
    ["rpackage02", "rfm_orders_segments_v022rules.csv"],
  ] as const)("has the counts, orders and revenue of %s", (name, file) => {
    const segments = segmentsBy(name);
    const lines = linesOf(`data/truth/${file}`);
    expect(new Set(segments).size).toBe(lines.length);
    for (const [segment = "", customers, orders, revenue] of lines) {
      const members = segments.flatMap((key, i) => (key === PACKAGE_SEGMENTS[segment] ? [i] : []));
      const sum = (column: Float64Array) =>
        members.reduce((total, i) => total + (column[i] ?? 0), 0);
      expect([members.length, sum(figures.orders), sum(figures.revenue)], segment).toEqual(
        [customers, orders, revenue].map(Number),
      );
    }
  });
});
