import { describe, expect, it } from "vitest";
import type { SpecCell, TabSpec } from "../../src/report/tab-spec.ts";
import { clientsTab } from "../../src/report/tabs/clients-tab.ts";
import { segmentTab } from "../../src/report/tabs/segment-tab.ts";
import { on } from "../core/portfolio/make.ts";
import { ENGLISH, FRENCH } from "./clients-fixture.ts";
import { portfolioOf } from "./portfolio-fixture.ts";
import { columnOf, keysOf, tableOf } from "./table-helpers.ts";
import { twelve } from "./twelve-fixture.ts";

/** The cell of one client. */
function cell(tab: TabSpec, id: string, key: string): SpecCell | undefined {
  return columnOf(tab, key)[tableOf(tab).keys.indexOf(id)];
}

describe("why, and what would change it", () => {
  const french = clientsTab(twelve(), FRENCH);
  const english = clientsTab(twelve(), ENGLISH);

  it("stand in words", () => {
    expect(cell(french, "C02", "why")).toBe(
      "Score 455\u00a0: dernier achat il y a 25 jours, 9 commandes, 31\u202f751\u00a0€.",
    );
    expect(cell(english, "C02", "nearest")).toBe("last order ≤ 13 days → Champions");
    expect(cell(english, "C01", "nearest")).toBe("");
  });

  it("never ask for less money than it takes, though cents are left out", () => {
    const money = columnOf(english, "nearest").filter((text) => /^\+\$/.test(String(text)));
    expect(money.length).toBeGreaterThan(0);
    // C04 (255) and the like: the amount needed is whole from 1,000 on, and rounded up.
    for (const text of money) expect(String(text)).toMatch(/^\+\$[\d,]+(\.\d\d)? → /);
    const abc = clientsTab(twelve({ segmentBy: { kind: "abc" } }), ENGLISH);
    expect(cell(abc, "C05", "why")).toContain("Class A: rank 4 of 12");
  });

  it("name a segment that holds nobody at present", () => {
    const alone = portfolioOf([{ id: "C1", revenue: 10, segment: "CHAMPION" }]);
    const set = {
      ...alone,
      aspects: {
        ...alone.aspects,
        computedSegment: ["LOYAL"],
        overrides: { of: Int32Array.of(0), applied: 1, changed: 1, unknown: [] },
      },
    };
    expect(columnOf(clientsTab(set, FRENCH), "computedSegment")).toEqual(["Fidèles"]);
  });
});

describe("the rhythm", () => {
  const tab = clientsTab(twelve(), ENGLISH);

  it("says who is late, and when to expect the next order", () => {
    // C05: 8 orders from 2020-01-01 to 2025-12-01, one each 308.7 days.
    expect(cell(tab, "C05", "gap")).toBeCloseTo(2161 / 7, 6);
    expect(cell(tab, "C05", "nextOrder")).toEqual({ day: on("2026-10-06") });
    expect(cell(tab, "C05", "overdue")).toBe(47);
    expect(cell(tab, "C05", "rhythm")).toBe("Due");
    expect(cell(tab, "C01", "overdue")).toBe("");
    expect(cell(clientsTab(twelve(), FRENCH), "C01", "rhythm")).toBe("Dans les temps");
  });

  it("is left out where everybody bought too seldom to have one", () => {
    const seldom = twelve();
    const { aspects } = seldom;
    const status = aspects.rhythm.status.map(() => "UNKNOWN" as const);
    const rhythm = { ...aspects.rhythm, status };
    const keys = keysOf(clientsTab({ ...seldom, aspects: { ...aspects, rhythm } }, ENGLISH));
    expect(keys).not.toContain("rhythm");
  });

  it("is left out when nothing tells it", () => {
    const keys = keysOf(
      clientsTab(portfolioOf([{ id: "1", revenue: 1, segment: "NEW" }]), ENGLISH),
    );
    for (const key of ["rhythm", "overdue", "nextOrder", "gap", "falling", "move"]) {
      expect(keys).not.toContain(key);
    }
  });
});

describe("potential", () => {
  const potentialAmount = new Float64Array(12).fill(Number.NaN);
  potentialAmount[0] = 96_400;
  const tab = clientsTab(twelve({}, { numbers: { potentialAmount } }), ENGLISH);

  it("tells a wallet that is stated from one that is estimated", () => {
    expect(cell(tab, "C01", "walletSource")).toBe("stated");
    expect(cell(tab, "C01", "walletShare")).toBe(0.5);
    expect(cell(tab, "C01", "toWin")).toBe(48_200);
    expect(cell(tab, "C08", "walletSource")).toBe("estimate, all clients");
    // C02 buys more than its peers: they tell nothing of it.
    for (const key of ["wallet", "walletShare", "toWin", "walletSource"]) {
      expect(cell(tab, "C02", key), key).toBe("");
    }
    // Three times what it buys at most.
    expect(cell(tab, "C08", "wallet")).toBe(1050);
  });

  it("gives the cell and the domain of the crossed matrix where potential is known", () => {
    expect(cell(tab, "C01", "cross")).toBe("A1");
    expect(cell(tab, "C01", "domain")).toBe("Core business to develop");
    expect(cell(tab, "C02", "cross")).toBe("");
    expect(keysOf(clientsTab(twelve(), ENGLISH))).not.toContain("cross");
  });

  it("scores key accounts only by a portrait", () => {
    const portrait = clientsTab(
      twelve({
        accounts: {
          criteria: [{ key: "a", family: "history", weight: 100, column: "revenue", as: "most" }],
        },
      }),
      FRENCH,
    );
    expect(cell(portrait, "C01", "accountClass")).toBe("Fidèles");
    expect(cell(portrait, "C01", "accountScore")).toBe(10);
    const unknown = clientsTab(portfolioOf([{ id: "1", revenue: 1, segment: "NEW" }]), FRENCH);
    expect(keysOf(unknown)).not.toContain("accountScore");
  });
});

it("classes by several figures stand side by side, unknown ones marked, odd ones flagged", () => {
  expect(cell(clientsTab(twelve(), ENGLISH), "C01", "classes")).toBe("A/–/A");
  const margin = Float64Array.from([
    -50, 9000, 900, 8000, 7000, 300, 200, 100, 900, 2000, 300, 2000,
  ]);
  expect(cell(clientsTab(twelve({}, { margin }), ENGLISH), "C01", "classes")).toBe("A/Z/A ⚠");
});

describe("the first columns", () => {
  it("are what one works with: who, then when to call and for what", () => {
    const names = ["owner"] as const;
    const owner = Array.from({ length: 12 }, () => "Anne");
    const portfolio = twelve({}, { texts: { [names[0]]: owner } });
    expect(keysOf(clientsTab(portfolio, ENGLISH)).slice(0, 12)).toEqual([
      ...["id", "name", "segment", "owner", "rhythm", "overdue", "nextOrder"],
      ...["abc", "rfm", "revenue", "nearest", "toWin"],
    ]);
    const key = portfolio.columns.segment[0] as string;
    expect(keysOf(segmentTab(portfolio, key, ENGLISH)).slice(0, 8)).toEqual([
      ...["name", "id", "owner", "abc", "rfm", "revenue", "rhythm", "overdue"],
    ]);
  });

  it("shows what the method says of a client set by hand beside where it stands", () => {
    const overrides = [{ id: "C02", segment: "VIP", reason: "3 years signed", day: null }];
    const portfolio = twelve({ overrides });
    const tab = segmentTab(portfolio, "VIP", ENGLISH);
    expect(keysOf(tab).slice(0, 3)).toEqual(["name", "id", "computedSegment"]);
    expect(columnOf(tab, "computedSegment")).toEqual(["Loyal"]);
    expect(keysOf(segmentTab(portfolio, "LOYAL", ENGLISH))).not.toContain("computedSegment");
    expect(columnOf(tab, "why")).toEqual(["Set by hand: 3 years signed. Without it: “Loyal”."]);
    expect(tab.title).toBe("VIP");
    const abc = twelve({ overrides, segmentBy: { kind: "abc" } });
    expect(segmentTab(abc, "VIP", FRENCH).title).toBe("VIP");
  });
});
