import { describe, expect, it } from "vitest";
import { bookOf, type Cell, Desk, fillRows, orders, putCell, shown } from "./driver.ts";

/** Builders and enums keep their state on the script's side; they cost nothing. */
const LOCAL = /^(SpreadsheetApp\.new|\w*Builder|\w*Rule\.|\w*Condition|Charts|Sheet\.newChart)/;
/** Reads and writes of 50,000 cells at a time may grow with the rows, and a large tab is first read in part. */
const BLOCKS =
  /^(Spreadsheet\.getSheetById|Sheet\.(getRange|getDataRange|getLast\w+)|Range\.(get|set)(Values|Formulas|NumberFormats?|Notes|DataValidations?)|Range\.copyTo|Sheet\.(insert|delete)(Rows|Columns)\w*|Sheet\.getMax\w+)$/;
/** The zone is asked once for each stretch of days that dates fall into, and no two lists have the same. */
const ZONE = "Utilities.formatDate";
/** A section of the KPI tab with nothing to draw, such as clients who sleep, has no chart. */
const CHARTS = /^(Sheet\.(insert|remove)Chart|EmbeddedChart\.\w+|ChartOptions\.get)$/;

type By = { kind: "abc" } | { kind: "column"; header: string };

/** Calls of a run, from the press of the button to its end, in their order. */
function callsOf(desk: Desk, segmentBy: By = { kind: "abc" }, language?: "en"): string[] {
  const names: string[] = [];
  const settings = desk.settings({ segmentBy, ...(language ? { language } : {}) });
  desk.addOn.beforeCall = (name) => {
    if (!LOCAL.test(name) && name !== ZONE) names.push(name);
  };
  const tabId = desk.book.sheets[0]?.id ?? 0;
  const { runId, steps } = desk.call("startRun", { tabId, settings });
  for (const { index } of steps) desk.call("runStep", { runId, step: index });
  desk.addOn.beforeCall = undefined;
  return names;
}

function byName(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Every client orders from one town, and each town has a tab. */
function towns(count: number): Cell[][] {
  return orders(60).map((row, at) => {
    const client = Number(String(row[0]).slice(1));
    return [...row, at === 0 ? "Ville" : `Ville ${String(client % count)}`];
  });
}

const BY_TOWN = { kind: "column", header: "Ville" } as const;
/** Both take one step of segments: what they differ by is what four tabs cost. */
const [FEW, MANY] = [2, 6];

/** What a run does to a list before it, and what it then costs a tab. */
const CHANGES: readonly { name: string; most: number; change: (desk: Desk) => void }[] = [
  { name: "nothing has changed", most: 10, change: () => {} },
  {
    name: "every figure has changed",
    most: 15,
    change: (desk) => {
      const sheet = desk.sheet("Commandes");
      for (let row = 1; row < sheet.lastRow(); row++) {
        putCell(sheet, row, 4, Number(sheet.peek(row, 4)?.value ?? 0) * 2);
      }
    },
  },
  {
    name: "every tab has a client more, and rows move",
    most: 25,
    change: (desk) => {
      const rows = shown(desk.sheet("Commandes"));
      const count = new Set(rows.map((row) => row[5])).size - 1;
      const added = Array.from({ length: count }, (_, town): Cell[] => {
        const iso = "2026-08-01";
        return [`N${town}`, `Neuf ${town}`, { iso }, `X${town}`, 90_000, `Ville ${town}`];
      });
      fillRows(desk.sheet("Commandes"), [...towns(count), ...added]);
    },
  },
];

describe("calls a tab", () => {
  const few = new Desk(bookOf(towns(FEW)));
  const many = new Desk(bookOf(towns(MANY)));
  const perTab = (): number =>
    (callsOf(many, BY_TOWN).length - callsOf(few, BY_TOWN).length) / (MANY - FEW);

  it("are 15 at most at a first run", () => {
    expect(perTab()).toBeLessThanOrEqual(15);
  });

  it.each(CHANGES)("are $most at most at a refresh when $name", ({ most, change }) => {
    callsOf(few, BY_TOWN);
    callsOf(many, BY_TOWN);
    change(few);
    change(many);
    expect(perTab()).toBeLessThanOrEqual(most);
  });
});

describe("calls of a run", () => {
  const desk = new Desk(bookOf(orders(60)));
  /** Neither the user's list nor the memory is a tab that a run makes. */
  const perTab = (names: readonly string[]): number => names.length / (desk.book.sheets.length - 2);

  it("stay in bounds at a first run, where pages and the first of like tabs are dressed", () => {
    expect(perTab(callsOf(desk))).toBeLessThan(65);
  });

  it("stay in bounds at a refresh, with all that its steps ask besides", () => {
    expect(perTab(callsOf(desk))).toBeLessThan(34);
  });

  it("are 6 at most a chart, taken away and drawn anew", () => {
    const counts = byName(callsOf(desk, { kind: "abc" }, "en"));
    const charts = counts.get("Sheet.insertChart") ?? 0;
    expect(charts).toBeGreaterThan(8);
    let calls = charts;
    for (const [name, count] of counts) if (CHARTS.test(name)) calls += count;
    expect(calls / charts).toBeLessThanOrEqual(6);
  });
});

it("makes as many calls for 900 clients as for 50, reads and writes of large blocks excepted", () => {
  const few = new Desk(bookOf(orders(50)));
  const many = new Desk(bookOf(orders(900)));
  for (let run = 0; run < 2; run++) {
    const small = byName(callsOf(few));
    const large = byName(callsOf(many));
    let blocks = 0;
    for (const name of new Set([...small.keys(), ...large.keys()])) {
      const more = (large.get(name) ?? 0) - (small.get(name) ?? 0);
      if (BLOCKS.test(name)) blocks += more;
      else if (CHARTS.test(name)) expect([name, Math.abs(more) < 3]).toEqual([name, true]);
      else expect([name, more]).toEqual([name, 0]);
    }
    expect(blocks).toBeLessThan(40);
  }
  expect(shown(many.sheet("Clients"))).toHaveLength(902);
}, 120_000);
