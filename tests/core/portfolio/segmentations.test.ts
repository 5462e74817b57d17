import { describe, expect, it } from "vitest";
import type { ClientFacts } from "../../../src/core/orders.ts";
import { buildPortfolio } from "../../../src/core/portfolio/build.ts";
import { DEFAULT_METHOD, type Method } from "../../../src/core/portfolio/method.ts";
import type { Source } from "../../../src/core/portfolio/portfolio.ts";
import type { Problem } from "../../../src/core/problem.ts";
import type { ReadyMap } from "../../../src/core/rfm/rfm-options.ts";
import { factsOf, listOf, on } from "./make.ts";

const ASOF = on("2026-11-22");
const UNKNOWN = Number.NaN;
const IDS = ["a", "b", "c", "d", "p"];
const listWith = (facts: Partial<ClientFacts> = {}): Source => ({
  shape: "clients",
  list: listOf(IDS, {
    clients: { ...factsOf(IDS), ...facts },
    revenue: Float64Array.of(800, 120, 60, 20, 0),
    orders: Float64Array.of(9, 5, 3, 1, 0),
    lastDay: Float64Array.of(ASOF - 5, ASOF - 40, ASOF - 200, ASOF - 500, UNKNOWN),
    firstDay: Float64Array.of(ASOF - 900, ASOF - 900, ASOF - 900, ASOF - 500, UNKNOWN),
  }),
});
const build = (change: Partial<Method>, source = listWith()) =>
  buildPortfolio(source, { ...DEFAULT_METHOD, ...change }, ASOF);
const problemOf = (run: () => unknown) => {
  try {
    run();
    return null;
  } catch (problem) {
    const { key, values } = problem as Problem;
    return { key, values };
  }
};

describe("what stands in for a segmentation that is impossible", () => {
  it.each([
    ["rules", "segment.noRules"],
    ["cross", "segment.noPotential"],
  ] as const)("by %s: RFM, and a warning says why", (kind, key) => {
    const found = build({ segmentBy: { kind } });
    expect(found.method.segmentBy).toEqual({ kind: "rfm" });
    expect(found.warnings.map((warning) => warning.key)).toContain(key);
    expect(found.columns.segment).toEqual(build({}).columns.segment);
  });

  it("by accounts: the same where the list tells nothing of its clients", () => {
    const list = listOf(["a", "b"], { revenue: Float64Array.of(UNKNOWN, UNKNOWN) });
    const found = build({ segmentBy: { kind: "accounts" } }, { shape: "clients", list });
    expect(found.method.segmentBy.kind).not.toBe("accounts");
    expect(found.warnings.map(({ key }) => key)).toContain("segment.noAccounts");
  });

  it("a rule or a criterion about a column that is not there is refused by its number", () => {
    const typology = {
      rules: [
        { when: [], segment: "Tous" },
        { when: [{ column: "Secteur", is: "blank" }], segment: "?" },
      ],
      otherwise: "Autres",
    } as const;
    expect(problemOf(() => build({ segmentBy: { kind: "rules" }, typology }))).toEqual({
      key: "rule.column",
      values: { rule: 2, column: "Secteur" },
    });
    const criteria = [
      { key: "x", family: "profile", weight: 100, column: "Taille", as: "most" },
    ] as const;
    expect(problemOf(() => build({ accounts: { criteria } }))?.key).toBe("criterion.column");
    const words = criteria.map((each) => ({ ...each, column: "name" }));
    expect(problemOf(() => build({ accounts: { criteria: words } }))?.key).toBe("criterion.number");
    const score = criteria.map((each) => ({ ...each, column: "revenue", as: "score" as const }));
    expect(problemOf(() => build({ accounts: { criteria: score } }))).toMatchObject({
      key: "criterion.score",
      values: { number: 1, column: "revenue" },
    });
  });
});

describe("segments by rules", () => {
  it("may speak of computed columns and of those of the list", () => {
    const typology = {
      rules: [
        { when: [{ column: "abc", is: "equal", text: "a" }], segment: "Gros" },
        { when: [{ column: "ville", is: "equal", text: "lyon" }], segment: "Lyon" },
        { when: [{ column: "recencyDays", is: "atLeast", value: 400 }], segment: "Anciens" },
      ],
      otherwise: "Autres",
    } as const;
    const source = listWith({ others: { Ville: ["Lyon", "Lyon", "Nice", "Nice", ""] } });
    const found = build({ segmentBy: { kind: "rules" }, typology }, source);
    expect(found.columns.segment).toEqual(["Gros", "Lyon", "Autres", "Anciens", "Autres"]);
    expect(found.segments.map(({ key }) => key)).toEqual(["Gros", "Lyon", "Anciens", "Autres"]);
    expect(found.aspects.typology?.decided).toEqual([1, 1, 1]);
  });
});

describe("segments by revenue and potential", () => {
  it("take the reading the list allows, or the one asked for", () => {
    const numbers = {
      potentialAmount: Float64Array.of(60_000, 20_000, 5000, UNKNOWN, 70_000),
      shareOfWallet: Float64Array.of(0.8, 0.1, 0.5, 0.9, UNKNOWN),
    };
    const bands = build({ segmentBy: { kind: "cross" } }, listWith({ numbers }));
    expect(bands.aspects.cross?.codes).toEqual(["A1", "B2", "B3", "", "P1"]);
    expect(bands.columns.segment[3]).toBe("BLANK");
    expect(bands.segments.map(({ key }) => key)).toEqual([
      "BASE_DEVELOPMENT",
      "DEVELOPMENT",
      "ECONOMY",
      "BLANK",
    ]);
    const { shareOfWallet } = numbers;
    const wallet = build({}, listWith({ numbers: { shareOfWallet } }));
    expect(wallet.aspects.cross?.reading.kind).toBe("wallet");
    expect(wallet.aspects.cross?.codes).toEqual(["A1", "B3", "B2", "C1", "P3"]);
    const cross = { kind: "bands", high: 10_000, medium: 5000 } as const;
    const own = build({ cross }, listWith({ numbers }));
    expect(own.aspects.cross?.codes[1]).toBe("B1");
    expect(build({}).aspects.cross).toBeNull();
  });
});

describe("segments by key accounts", () => {
  it("go by the portrait proposed, as long as none is chosen", () => {
    const found = build({ segmentBy: { kind: "accounts" } });
    expect(found.aspects.accounts?.isProposed).toBe(true);
    expect(found.aspects.accounts?.portrait.criteria.map(({ column }) => column)).toEqual([
      "revenue",
      "orders",
      "firstDay",
      "recencyDays",
      "whiteSpace",
    ]);
    // Nothing is known of the profile of the last, a prospect.
    expect(found.columns.segment).toEqual([
      "LOYAL",
      "LOYAL",
      "HIGH_POTENTIAL",
      "SMALL",
      "INCOMPLETE",
    ]);
  });

  it("go by the user's own", () => {
    const criteria = [
      { key: "x", family: "history", weight: 100, column: "revenue", as: "most" },
    ] as const;
    const { accounts } = build({ accounts: { criteria } }).aspects;
    expect(accounts?.isProposed).toBe(false);
    expect(accounts?.classes.slice(0, 4)).toEqual(["LOYAL", "LOYAL", "SMALL", "SMALL"]);
  });

  it("refuse a portrait that cannot be scored at once, whatever makes the tabs", () => {
    const criteria = [
      { key: "x", family: "history", weight: 100, column: "nowhere", as: "most" },
    ] as const;
    for (const kind of ["rfm", "accounts"] as const) {
      expect(() => build({ segmentBy: { kind }, accounts: { criteria } })).toThrow("nowhere");
    }
  });
});

describe("ready-made maps", () => {
  it.each<ReadyMap>(["shopify", "grid25", "rpackage", "putler"])(
    "%s has no test for new clients, and keeps prospects apart",
    (ready) => {
      const rfm = { ...DEFAULT_METHOD.rfm, bins: 5, ready } as const;
      const found = build({ rfm });
      expect(found.columns.segment[4]).toBe("PROSPECT");
      expect(found.thresholds.newTold).toBe(false);
      expect(found.segments.at(-1)?.key).toBe("PROSPECT");
      expect(new Set(found.columns.rfmSegment).size).toBeGreaterThan(2);
    },
  );

  it("three bins on Klaviyo's own scale", () => {
    const rfm = {
      ...DEFAULT_METHOD.rfm,
      scoring: "fixed",
      table: "klaviyo",
      ready: "klaviyo",
    } as const;
    const found = build({ rfm });
    expect(found.columns.rfm.slice(0, 4)).toEqual(["333", "333", "232", "111"]);
    expect(found.columns.segment.slice(0, 4)).toEqual([
      "CHAMPION",
      "CHAMPION",
      "LOYAL",
      "INACTIVE",
    ]);
  });
});
