import { describe, expect, it } from "vitest";
import type { MapRow } from "../../../src/core/portfolio/method.ts";
import { cellOfCode, codeOf, fmOf, type RfmCell } from "../../../src/core/rfm/code.ts";
import { rowOfCell } from "../../../src/core/rfm/custom-map.ts";
import { cellsOf, reportMap } from "../../../src/core/rfm/map-report.ts";
import { readyMap } from "../../../src/core/rfm/ready-maps.ts";
import type { ReadyMap } from "../../../src/core/rfm/rfm-options.ts";

const segmentOn = (name: ReadyMap, cell: RfmCell) => {
  const { rows, otherwise } = readyMap(name);
  return rowOfCell(rows, cell)?.segment ?? otherwise;
};
const within = (score: number, text: string) => {
  const [low = 0, high = low] = text.split("-").map(Number);
  return low <= score && score <= high;
};
const ANY = [1, 5] as const;
const rowOf = (segment: string, bounds: Partial<MapRow>, priority = 1): MapRow => ({
  ...{ segment, r: ANY, f: ANY, m: ANY, fm: ANY, priority },
  ...bounds,
});
/** A row for each code of a list. */
const rowsOf = (segment: string, codes: string): MapRow[] =>
  codes.split(" ").map((code) => {
    const { r, f, m } = cellOfCode(code) as RfmCell;
    return rowOf(segment, { r: [r, r], f: [f, f], m: [m, m] });
  });

describe("the tables of method D6, cell by cell", () => {
  it("D6.a, Klaviyo", () => {
    const GROUPS: Readonly<Record<string, string>> = {
      CHAMPION: "333 332 323",
      LOYAL: "321 322 331 232 233",
      RECENT: "312 313 311 222 223",
      ATTENTION: "213 221 123 132 133",
      AT_RISK: "231 212 122 131 211",
      INACTIVE: "111 112 113 121",
    };
    for (const cell of cellsOf(3)) {
      const [group] =
        Object.entries(GROUPS).find(([, codes]) => codes.includes(codeOf(cell))) ?? [];
      expect([codeOf(cell), segmentOn("klaviyo", cell)]).toEqual([codeOf(cell), group]);
    }
  });

  it("D6.b, Shopify", () => {
    const groupOf = (r: number, fm: number) => {
      if (r <= 2) return fm > 4 ? "EX_LOYAL" : fm > 2 ? "AT_RISK" : "DORMANT";
      if (fm > 3) return r === 5 ? "CHAMPION" : "LOYAL";
      if (r === 3) return fm > 2 ? "ATTENTION" : "ALMOST_LOST";
      if (fm > 1) return "ACTIVE";
      return r === 5 ? "NEW" : "PROMISING";
    };
    for (const cell of cellsOf(5)) {
      expect([codeOf(cell), segmentOn("shopify", cell)]).toEqual([
        codeOf(cell),
        groupOf(cell.r, fmOf(cell)),
      ]);
    }
  });

  it.each([
    ["rpackage", "5 5 5|3-5 3-5 2-5|2-4 2-4 2-4|3-4 1-3 3-5|4-5 1-3 1-5|1-2 3-4 4-5|1-2 2-5 4-5|"],
    ["rpackage02", "4-5 4-5 4-5|2-5 3-5 3-5|3-5 1-3 1-3|4-5 1 1|3-4 1 1|2-3 2-3 2-3|2-3 1-2 1-2|"],
  ] as const)("D6.d, %s, the first row that fits", (name, head) => {
    const isOlder = name === "rpackage02";
    const tail = isOlder
      ? "1-2 2-5 2-5|1 4-5 4-5|1-2 1-2 1-2"
      : "1-3 3-5 3-5|2-3 1-3 1-4|1 1-5 1-5";
    const order = isOlder
      ? "CHAMPION LOYAL POTENTIAL_LOYAL NEW PROMISING ATTENTION ABOUT_TO_SLEEP AT_RISK CANT_LOSE LOST"
      : "CHAMPION POTENTIAL_LOYAL LOYAL PROMISING NEW CANT_LOSE AT_RISK ATTENTION ABOUT_TO_SLEEP LOST";
    const table = `${head}${tail}`.split("|");
    for (const cell of cellsOf(5)) {
      const at = table.findIndex((row) => {
        const [r = "", f = "", m = ""] = row.split(" ");
        return within(cell.r, r) && within(cell.f, f) && within(cell.m, m);
      });
      expect([codeOf(cell), segmentOn(name, cell)]).toEqual([
        codeOf(cell),
        at < 0 ? "OTHERS" : order.split(" ")[at],
      ]);
    }
  });
});

describe("Putler's table in its published order (D6.c)", () => {
  const { rows, order } = readyMap("putler");
  const topDown = rows.map((row) => ({ ...row, priority: order.indexOf(row.segment) + 1 }));

  it("never reaches those who must not be lost, and on scores from 1 three others neither", () => {
    expect(reportMap(topDown, 5, 0).unreachable).toEqual(["CANT_LOSE"]);
    expect(new Set(reportMap(topDown, 5, 1).unreachable)).toEqual(
      new Set(["CANT_LOSE", "RECENT", "PROMISING", "LOST"]),
    );
  });
});

describe("maps that are not ready-made, as maps of one's own", () => {
  it("D6.f, with 1 as the best there: complete, without two answers", () => {
    // Its S is F + M from 2, the best; ours is the mean of scores from 5: FM = 6 - S / 2.
    const BANDS = [
      ["5", "2-4 5-6 7-8 9-10", "Champions|Potential loyalist|Recent|Price sensitive"],
      ["4", "2-4 5-8 9-10", "Loyal|Potential loyalist|Promising"],
      ["3", "2-4 5-6 7-10", "Loyal|Needs attention|About to sleep"],
      ["1-2", "2-2 3-6 7-10", "Can't lose|Hibernating|Lost"],
    ] as const;
    const map = BANDS.flatMap(([r, bands, names]) =>
      bands.split(" ").map((band, k) => {
        const [best = 0, worst = 0] = band.split("-").map((s) => 6 - Number(s) / 2);
        const [low = 0, high = low] = r.split("-").map(Number);
        return rowOf(names.split("|")[k] ?? "", { r: [low, high], fm: [worst, best] });
      }),
    );
    expect(reportMap(map, 5)).toMatchObject({ holes: [], overlaps: [], unreachable: [] });
    expect(rowOfCell(map, { r: 1, f: 5, m: 5 })?.segment).toBe("Can't lose");
  });

  it("D6.g, quartiles of pymc-marketing: 46 cells in five segments, the other 18 in none", () => {
    const map = [
      ...rowsOf("Premium", "333 334 343 344 433 434 443 444"),
      ...rowsOf("Repeat", "143 232 233 234 243 244 332"),
      ...rowsOf("Top spender", "124 133 134 144 224 313 314 323 324 413 414 423 424"),
      ...rowsOf("At risk", "122 123 132 212 214 222 223 312 322 412 422"),
      ...rowsOf("Inactive", "111 112 113 114 211 311 411"),
    ];
    const found = reportMap(map, 4);
    expect([...found.bySegment.values()]).toEqual([8, 7, 13, 11, 7]);
    expect([found.holes.length, found.overlaps, found.shadowed]).toEqual([18, [], []]);
    const rest = rowOf("Other", {}, 2);
    expect(reportMap([...map, rest], 4)).toMatchObject({ holes: [], overlaps: [] });
  });
});
