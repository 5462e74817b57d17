import { expect, it } from "vitest";
import { KilledRun } from "../../host/runtime/failures.ts";
import type { Settings } from "../../src/contract/api.ts";
import { cloneBook } from "./clone-book.ts";
import { bookOf, columnOf, Desk, orders, picture, putCell, shown } from "./driver.ts";

const RULED = { segmentBy: { kind: "rules" } } as const;

/** The twelve clients of the largest revenue are "Champions" by a rule, whatever RFM says of them. */
function rules(segment: string): Partial<Settings> {
  const when = [{ column: "rank", is: "atMost" as const, value: 12 }];
  return { ...RULED, typology: { rules: [{ when, segment }], otherwise: "Autres", unread: [] } };
}

/** A file sorted by RFM, with a note beside a champion, a row of the user's and a column. */
function prepared(): Desk {
  const desk = new Desk(bookOf(orders(40)));
  desk.run();
  const sheet = desk.sheet("Champions");
  putCell(sheet, 2, columnOf(sheet, "Note"), "à inviter");
  putCell(sheet, 1, sheet.lastColumn(), "Salon");
  putCell(sheet, 2, sheet.lastColumn() - 1, "oui");
  putCell(sheet, sheet.lastRow() + 1, 1, "ma ligne");
  return desk;
}
const named = (desk: Desk) =>
  desk.book.sheets.filter(({ name }) => /^champions/i.test(name)).map(({ name, id }) => [name, id]);
const clientsIn = (desk: Desk) => {
  const sheet = desk.sheet("Champions");
  const code = columnOf(sheet, "Code");
  const cells = shown(sheet).slice(2);
  return cells.filter((row) => /^C\d+$/.test(String(row[code]))).length;
};

it("gives a segment made by a rule the tab of that name that another method made", () => {
  const desk = prepared();
  const before = named(desk);
  const champion = String(
    shown(desk.sheet("Champions"))[2]?.[columnOf(desk.sheet("Champions"), "Code")],
  );
  const byRfm = clientsIn(desk);
  desk.run(rules("Champions"));
  expect(named(desk)).toEqual(before);
  expect(clientsIn(desk)).toBe(12);
  const sheet = desk.sheet("Champions");
  expect(sheet.hidden).toBe(false);
  expect(shown(sheet).flat()).toContain("ma ligne");
  const clients = desk.sheet("Clients");
  const row = shown(clients).find((cells) => cells[columnOf(clients, "Code")] === champion);
  expect(row).toEqual(expect.arrayContaining(["à inviter", "oui"]));

  // And back: the tab goes to RFM again, with all that stands in it.
  desk.run({ segmentBy: { kind: "rfm" } });
  expect(named(desk)).toEqual(before);
  expect(clientsIn(desk)).toBe(byRfm);
  expect(shown(desk.sheet("Champions")).flat()).toEqual(
    expect.arrayContaining(["à inviter", "oui", "ma ligne", "Salon"]),
  );
});

it("does so for a name in other capitals, and for a tab out of sight", () => {
  const desk = new Desk(bookOf(orders(40)));
  desk.run();
  const before = named(desk);
  desk.run({ segmentBy: { kind: "abc" } });
  expect(desk.sheet("Champions").hidden).toBe(true);
  desk.run(rules("CHAMPIONS"));
  expect(named(desk)).toEqual(before);
  expect(desk.sheet("Champions").hidden).toBe(false);
  expect(clientsIn(desk)).toBe(12);
});

it("leaves a tab of the user's that bears the name, and one that is in use", () => {
  const desk = new Desk(bookOf(orders(40)));
  const own = desk.book.insert("Champions");
  putCell(own, 0, 0, "le mien");
  desk.run(rules("Champions"));
  expect(shown(own)).toEqual([["le mien"]]);
  expect(desk.book.find("Champions (2)")).toBeDefined();
});

it("knows the tab by its mark when the memory is gone", () => {
  const desk = prepared();
  desk.run(rules("Champions"));
  const before = named(desk);
  const memory = desk.book.sheets.find(({ name }) => name.includes("memory"));
  if (memory) desk.book.remove(memory);
  desk.run();
  expect(named(desk)).toEqual(before);
  expect(clientsIn(desk)).toBe(12);
});

it("gives the same when a call about the tab fails and the run is taken up again", () => {
  const start = prepared();
  const wanted = new Desk(cloneBook(start.book));
  const calls: string[] = [];
  wanted.addOn.beforeCall = (name) => {
    calls.push(name);
  };
  wanted.run(rules("Champions"));
  const marked = calls.findIndex((name) => /Metadata\.remove$/.test(name));
  expect(marked).toBeGreaterThan(0);
  const saved = calls.findIndex((name, at) => at > marked && /setValues$/.test(name));
  for (const place of [marked, marked + 1, saved, saved + 1]) {
    const desk = new Desk(cloneBook(start.book));
    let count = 0;
    desk.addOn.beforeCall = (name) => {
      if (count++ === place) throw new KilledRun(name);
    };
    expect(() => desk.run(rules("Champions")), `call ${place}`).toThrow();
    const again = new Desk(desk.book);
    again.resume();
    expect(named(again), `call ${place}`).toEqual(named(wanted));
    expect(picture(again.book)).toBe(picture(wanted.book));
  }
}, 120_000);
