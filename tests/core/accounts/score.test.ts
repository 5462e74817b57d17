import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ACCOUNT_CLASSES,
  accountClass,
  accountClasses,
} from "../../../src/core/accounts/classes.ts";
import { accountCount, accountMatrix, growthShare } from "../../../src/core/accounts/quadrants.ts";
import { type Criterion, scoreAccounts } from "../../../src/core/accounts/score.ts";
import type { Problem } from "../../../src/core/problem.ts";

const UNKNOWN = Number.NaN;
const column = (...values: readonly number[]) => Float64Array.from(values);
const given = (
  key: string,
  family: Criterion["family"],
  weight: number,
  values: Float64Array,
): Criterion => ({ key, family, weight, source: { kind: "score", values } });
const keyOf = (run: () => unknown) => {
  try {
    run();
    return null;
  } catch (problem) {
    return (problem as Problem).key;
  }
};

describe("the weighted score, method D13.1", () => {
  it("is the weighted mean of each family and of all", () => {
    const found = scoreAccounts(
      [
        given("size", "profile", 20, column(5)),
        given("market", "profile", 10, column(8)),
        given("revenue", "history", 30, column(10)),
        given("growth", "potential", 40, column(4)),
      ],
      1,
    );
    expect(found.profile[0]).toBeCloseTo((20 * 5 + 10 * 8) / 30, 12);
    expect(found.history[0]).toBe(10);
    expect(found.potential[0]).toBe(4);
    expect(found.total[0]).toBeCloseTo((100 + 80 + 300 + 160) / 100, 12);
    expect(found.answered[0]).toBe(1);
  });

  it("passes over blanks, but not over more than 40 % of the weight", () => {
    const found = scoreAccounts(
      [
        given("a", "profile", 60, column(6, UNKNOWN, UNKNOWN)),
        given("b", "profile", 40, column(UNKNOWN, 9, UNKNOWN)),
      ],
      3,
    );
    expect(Array.from(found.total)).toEqual([6, UNKNOWN, UNKNOWN]);
    expect(Array.from(found.answered)).toEqual([0.6, 0.4, 0]);
  });

  it("makes scores of numbers by where the client stands, and of words by a table", () => {
    const found = scoreAccounts(
      [
        {
          key: "revenue",
          family: "history",
          weight: 50,
          source: { kind: "figure", values: column(100, 300, 200) },
        },
        {
          key: "openness",
          family: "potential",
          weight: 50,
          source: {
            kind: "words",
            values: ["Élevée", " faible", "on verra"],
            table: { elevee: 9, faible: 2 },
          },
        },
      ],
      3,
    );
    expect(Array.from(found.history)).toEqual([0, 10, 5]);
    expect(Array.from(found.potential)).toEqual([9, 2, UNKNOWN]);
    expect(found.unread.get("openness")).toEqual(["on verra"]);
  });

  it("can take the least as the best", () => {
    const source = { kind: "figure", values: column(1, 9), leastIsBest: true } as const;
    const found = scoreAccounts([{ key: "effort", family: "history", weight: 100, source }], 2);
    expect(Array.from(found.history)).toEqual([10, 0]);
  });

  it("refuses weights that are not 100 in all and scores outside 0 to 10", () => {
    const score = (weight: number, value: number) =>
      keyOf(() => scoreAccounts([given("a", "profile", weight, column(value))], 1));
    expect(score(100, 5)).toBeNull();
    expect(score(1, 5)).toBeNull();
    expect(score(90, 5)).toBe("weights.total");
    expect(score(-100, 5)).toBe("weights.negative");
    expect(score(100, 11)).toBe("number.range");
    expect(score(100, -1)).toBe("number.range");
  });
});

describe("classes, method D13.1 after article 3", () => {
  const account = { profile: 5, history: 5, potential: 5, walletShare: UNKNOWN, prospect: false };

  it.each([
    [{ potential: 6, walletShare: 0.49 }, "HIGH_POTENTIAL"],
    [{ potential: 6, walletShare: 0.5, history: 6 }, "LOYAL"],
    [{ potential: 6, walletShare: 0.5, history: 5.9 }, "SMALL"],
    [{ potential: 6, history: 6.9 }, "HIGH_POTENTIAL"],
    [{ potential: 6, history: 7 }, "LOYAL"],
    [{ potential: 5.9, history: 6 }, "LOYAL"],
    [{ potential: UNKNOWN, history: 2 }, "SMALL"],
    [{ history: UNKNOWN }, "INCOMPLETE"],
    [{ potential: 9, history: UNKNOWN, walletShare: 0.1 }, "HIGH_POTENTIAL"],
    [{ potential: 9, history: UNKNOWN }, "INCOMPLETE"],
    [{ prospect: true, profile: 6 }, "HIGH_POTENTIAL"],
    [{ prospect: true, profile: 5.9 }, "SMALL"],
    [{ prospect: true, profile: UNKNOWN }, "INCOMPLETE"],
  ])("%j is %s", (change, expected) =>
    expect(accountClass({ ...account, ...change })).toBe(expected),
  );

  it("are incomplete where too little is answered, but for a prospect's history", () => {
    const scores = scoreAccounts(
      [
        given("profile", "profile", 30, column(7, 7, 7)),
        given("history", "history", 70, column(8, UNKNOWN, UNKNOWN)),
      ],
      3,
    );
    const known = {
      walletShare: column(UNKNOWN, UNKNOWN, UNKNOWN),
      bought: Uint8Array.of(1, 1, 0),
    };
    expect(accountClasses(scores, known)).toEqual(["LOYAL", "INCOMPLETE", "HIGH_POTENTIAL"]);
  });
});

describe("the key-account matrix, method D13.2", () => {
  it("parts at the medians, not at the middle of the scale", () => {
    const found = accountMatrix(column(9, 7, 8, 6, UNKNOWN), column(9, 8, 6, 6.5, 9));
    expect([found.x, found.y]).toEqual([7.5, 7.25]);
    expect(found.keys).toEqual(["INVEST", "SELECTIVE", "MAINTAIN", "CASH", ""]);
    expect(found.clients).toBe(4);
  });

  it("knows how many accounts are usual", () =>
    expect([14, 15, 35, 36, 50, 51].map(accountCount)).toEqual([
      "few",
      "usual",
      "usual",
      "many",
      "many",
      "tooMany",
    ]));
});

describe("growth and share, method D13.4", () => {
  it("names the four corners at the medians", () => {
    const found = growthShare(column(0.4, 0.3, 0.1, 0.01, 0), column(0.5, -0.5, 0.2, -0.2, 1));
    expect(found.keys).toEqual(["STAR", "CASH_COW", "QUESTION", "DOG", ""]);
    expect(found.x).toBeCloseTo((Math.log10(0.3) + Math.log10(0.1)) / 2, 12);
  });
});

describe("promises", () => {
  const score = fc.integer({ min: 0, max: 10 });
  it("a better score never lowers a class", () => {
    const loyalty = { HIGH_POTENTIAL: 2, LOYAL: 1, SMALL: 0, INCOMPLETE: -1 };
    fc.assert(
      fc.property(score, score, score, score, (profile, history, potential, better) => {
        const account = { profile, history, potential, walletShare: 0.3, prospect: false };
        const more = { ...account, potential: Math.max(potential, better) };
        expect(loyalty[accountClass(more)]).toBeGreaterThanOrEqual(loyalty[accountClass(account)]);
        expect(ACCOUNT_CLASSES).toContain(accountClass(account));
      }),
    );
  });

  it("a score is between the least and the most of its answers, whatever the order of criteria", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(score, fc.integer({ min: 1, max: 9 })), { minLength: 1 }),
        (all) => {
          const sum = all.reduce((total, [, weight]) => total + weight, 0);
          const criteria = all.map(([value, weight], k) =>
            given(`c${k}`, "profile", (100 * weight) / sum, column(value)),
          );
          const { total } = scoreAccounts(criteria, 1);
          const values = all.map(([value]) => value);
          expect(total[0]).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
          expect(total[0]).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
          expect(scoreAccounts([...criteria].reverse(), 1).total[0]).toBeCloseTo(total[0] ?? 0, 9);
        },
      ),
    );
  });
});
