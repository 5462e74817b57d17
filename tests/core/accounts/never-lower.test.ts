import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ACCOUNT_CLASSES,
  type Account,
  accountClass,
  USUAL_LIMITS,
} from "../../../src/core/accounts/classes.ts";
import {
  crossOf,
  domainOf,
  type PotentialReading,
  USUAL_BANDS,
  USUAL_WALLET,
} from "../../../src/core/accounts/cross.ts";
import { accountMatrix, growthShare } from "../../../src/core/accounts/quadrants.ts";
import { type Criterion, scoreAccounts } from "../../../src/core/accounts/score.ts";
import { DEFAULT_METHOD } from "../../../src/core/portfolio/method.ts";
import { segmentOrder } from "../../../src/core/portfolio/segmentation.ts";

const UNKNOWN = Number.NaN;
const SCORES = Array.from({ length: 11 }, (_, score) => score);
const SHARES = [UNKNOWN, 0, 0.25, 0.49, 0.5, 0.75, 1];
const FAMILIES = ["profile", "history", "potential"] as const;

/** Every account of whole scores, bought before or not. */
const accounts: readonly Account[] = [true, false].flatMap((prospect) =>
  SCORES.flatMap((profile) =>
    SCORES.flatMap((history) =>
      SCORES.flatMap((potential) =>
        SHARES.map((walletShare) => ({ profile, history, potential, walletShare, prospect })),
      ),
    ),
  ),
);

/** Every step of one figure by one that leads to a lower class, and where it does. */
function dropsOf(figure: (typeof FAMILIES)[number], limits = USUAL_LIMITS): string[] {
  const found = new Set<string>();
  for (const account of accounts) {
    if (account[figure] === 10) continue;
    const after = { ...account, [figure]: account[figure] + 1 };
    const [from, to] = [accountClass(account, limits), accountClass(after, limits)];
    if (ACCOUNT_CLASSES.indexOf(to) <= ACCOUNT_CLASSES.indexOf(from)) continue;
    const wallet = Number.isNaN(account.walletShare) ? "wallet unknown" : "wallet known";
    found.add(`${figure} ${account[figure]} > ${after[figure]}: ${from} > ${to}, ${wallet}`);
  }
  return [...found];
}

describe("key-account classes (D13.1), each of 18,634 accounts of whole scores", () => {
  it("a better profile or potential is never a lower class", () => {
    expect(accounts.length).toBe(18_634);
    expect(dropsOf("profile")).toEqual([]);
    expect(dropsOf("potential")).toEqual([]);
  });

  it("nor a better history, but for 6 to 7 where the share of wallet is unknown", () => {
    const step = "history 6 > 7: HIGH_POTENTIAL > LOYAL, wallet unknown";
    expect(dropsOf("history")).toEqual([step]);
    const account = { profile: 0, history: 6, potential: 6, walletShare: UNKNOWN, prospect: false };
    expect(accountClass(account)).toBe("HIGH_POTENTIAL");
    expect(accountClass({ ...account, history: 7 })).toBe("LOYAL");
  });

  it("limits of one's own move that step, and may make it longer", () => {
    expect(dropsOf("history", { ...USUAL_LIMITS, loyalHistory: 8 })).toEqual([
      "history 6 > 7: HIGH_POTENTIAL > SMALL, wallet unknown",
    ]);
  });

  it("half of the wallet in our hands is no longer a potential to win, by definition", () => {
    const account = { profile: 0, history: 4, potential: 9, walletShare: 0.49, prospect: false };
    expect(accountClass(account)).toBe("HIGH_POTENTIAL");
    expect(accountClass({ ...account, walletShare: 0.5 })).toBe("SMALL");
    expect(accountClass({ ...account, walletShare: 0.5, history: 6 })).toBe("LOYAL");
  });
});

const scores = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 20 });
const replaced = (values: readonly number[], at: number, value: number) =>
  Float64Array.from(values, (old, i) => (i === at ? value : old));

describe("scores and corners of key accounts", () => {
  it("a better criterion is never a lower score, whole or of its family", () => {
    fc.assert(
      fc.property(
        scores,
        fc.nat(),
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom(20, 50, 80),
        (values, place, by, weight) => {
          const at = place % values.length;
          const found = [0, by].map((more) => {
            const column = replaced(values, at, (values[at] as number) + more);
            const criteria: readonly Criterion[] = [
              { key: "a", family: "history", weight, source: { kind: "figure", values: column } },
              {
                key: "b",
                family: "history",
                weight: 100 - weight,
                source: { kind: "score", values: Float64Array.from(values, (v) => v / 10) },
              },
            ];
            return scoreAccounts(criteria, values.length);
          });
          const [before, after] = found;
          for (const column of ["history", "total"] as const) {
            const was = before?.[column][at] as number;
            expect(after?.[column][at]).toBeGreaterThanOrEqual(was - 1e-12);
          }
        },
      ),
    );
  });

  it("in both matrices a client who gains on one axis never goes back on it", () => {
    fc.assert(
      fc.property(scores, scores, fc.nat(), fc.nat({ max: 60 }), (some, others, place, by) => {
        const size = Math.min(some.length, others.length);
        const [x, y] = [some.slice(0, size).map((v) => v + 1), others.slice(0, size)];
        const at = place % size;
        const right = new Set(["INVEST", "MAINTAIN", "STAR", "CASH_COW"]);
        for (const matrix of [accountMatrix, growthShare]) {
          const sides = [0, by].map((more) => {
            const column = replaced(x, at, (x[at] as number) + more);
            return right.has(matrix(column, Float64Array.from(y)).keys[at] ?? "");
          });
          if (sides[0]) expect(sides[1]).toBe(true);
        }
      }),
    );
  });
});

const ORDER = segmentOrder({ ...DEFAULT_METHOD, segmentBy: { kind: "cross" } });
const ROWS = ["P", "C", "B", "A"] as const;

/** Steps up by one row (more revenue) or one column (more potential) to a lower domain. */
function crossDrops(reading: PotentialReading): string[] {
  const drops: string[] = [];
  const step = (from: readonly [number, number], to: readonly [number, number]) => {
    const [before, after] = [from, to].map(
      ([row, column]) =>
        [`${ROWS[row]}${column}`, domainOf(ROWS[row] ?? "P", column, reading)] as const,
    );
    if (!before || !after || ORDER.indexOf(after[1]) <= ORDER.indexOf(before[1])) return;
    drops.push(`${before[0]} > ${after[0]}: ${before[1]} > ${after[1]}`);
  };
  for (let row = 0; row < 4; row++) {
    for (let column = 3; column >= 1; column--) {
      if (row < 3) step([row, column], [row + 1, column]);
      if (column > 1) step([row, column], [row, column - 1]);
    }
  }
  return drops;
}

describe("domains of the crossed matrix (D13.3), all twelve cells", () => {
  it("more revenue or more potential is never a lower domain, but for a prospect's first orders", () => {
    expect(crossDrops(USUAL_BANDS)).toEqual(["P2 > C2: DEVELOPMENT > ECONOMY"]);
  });

  it("by share of wallet column 1 is the least to win: holding more of it goes down, by definition", () => {
    expect(crossDrops(USUAL_WALLET)).toEqual([
      "P2 > C2: DEVELOPMENT > ECONOMY",
      "P2 > P1: DEVELOPMENT > ECONOMY",
      "C3 > C2: DEVELOPMENT > ECONOMY",
      "B2 > B1: DEVELOPMENT > ECONOMY",
      "A3 > A2: BASE_DEVELOPMENT > BASE",
    ]);
  });

  it("a potential that grows by any amount never leads to a lower domain", () => {
    const level = fc.constantFrom(-1, 0, 1, 2);
    const amount = fc.integer({ min: 0, max: 90_000 });
    fc.assert(
      fc.property(level, amount, amount, (place, potential, more) => {
        const found = [potential, potential + more].map((value) => {
          const input = {
            revenue: Float64Array.of(place < 0 ? 0 : 100),
            level: Int8Array.of(place),
            potential: Float64Array.of(value),
            walletShare: Float64Array.of(UNKNOWN),
          };
          return ORDER.indexOf(crossOf(input, USUAL_BANDS).domains[0] ?? "");
        });
        expect(found[1]).toBeLessThanOrEqual(found[0] as number);
      }),
    );
  });
});
