import { expect, it } from "vitest";
import { bookOf, Desk, orders, shown } from "./driver.ts";

/** Builders and enums keep their state on the script's side; they cost nothing. */
const LOCAL = /^(SpreadsheetApp\.new|\w*Builder|\w*Rule\.|\w*Condition|Charts)/;

/** Calls of a whole run, by name; and what each step cost. */
function counted(desk: Desk): Map<string, number> {
  const names = new Map<string, number>();
  desk.addOn.beforeCall = (name) => {
    if (!LOCAL.test(name)) names.set(name, (names.get(name) ?? 0) + 1);
  };
  desk.run({ segmentBy: { kind: "abc" } });
  desk.addOn.beforeCall = undefined;
  return names;
}

/** Reads and writes of 50,000 cells at a time may grow with the rows, nothing else. */
const BLOCKS =
  /^(Sheet\.getRange|Range\.(get|set)(Values|Formulas|NumberFormats|NumberFormat)|Range\.copyTo|Sheet\.(insert|delete)Rows\w*|Sheet\.getMax\w+)$/;

/** The zone is asked once for each stretch of days that dates fall into, and no two lists have the same. */
const ZONE = "Utilities.formatDate";

/** A section of the KPI tab with nothing to draw, such as clients who sleep, has no chart. */
const CHARTS = /^(Sheet\.(new|insert|remove)Chart|EmbeddedChart\.\w+)$/;

/** Calls per tab, with those of its steps: the first run makes and dresses the tabs. */
const FIRST = 120;
const AGAIN = 80;

/** Neither the user's list nor the memory is a tab that a run makes. */
const callsPerTab = (names: Map<string, number>, { book }: Desk): number =>
  [...names.values()].reduce((sum, count) => sum + count, 0) / (book.sheets.length - 2);

it("makes as many calls for 900 clients as for 50, reads and writes of large blocks excepted", () => {
  const few = new Desk(bookOf(orders(50)));
  const many = new Desk(bookOf(orders(900)));
  for (const most of [FIRST, AGAIN]) {
    const small = counted(few);
    const large = counted(many);
    expect(callsPerTab(small, few)).toBeLessThan(most);
    for (const [name, count] of large) {
      const more = Math.abs(count - (small.get(name) ?? 0));
      if (name === ZONE) expect(more).toBeLessThan(20);
      else if (CHARTS.test(name)) expect([name, more < 3]).toEqual([name, true]);
      else if (!BLOCKS.test(name)) expect([name, count]).toEqual([name, small.get(name)]);
    }
  }
  expect(shown(many.sheet("Clients"))).toHaveLength(902);
}, 120_000);
