import { expect, it } from "vitest";
import type { Book } from "../../host/book/workbook.ts";
import { KilledRun } from "../../host/runtime/failures.ts";
import { cloneBook } from "./clone-book.ts";
import { bookOf, columnOf, Desk, fillRows, orders, putCell, rowOf, shown } from "./driver.ts";

const ABC = { segmentBy: { kind: "abc" } } as const;
/** Calls that change content or what we know of it; looks and reads are tried here and there. */
const WRITES =
  /\.(setValues|insertSheet|addDeveloperMetadata|copyTo|setProperty|hideSheet|showSheet)$/;
const LOCAL = /^(SpreadsheetApp\.new|\w*Builder|\w*Rule\.|\w*Condition|Utilities)/;

/** A workbook after one run, with things typed in it, whose list has changed since. */
function prepared(): Book {
  const book = bookOf(orders(9));
  const desk = new Desk(book);
  desk.run(ABC);
  const a = desk.sheet("Clients A");
  const added = a.lastColumn();
  putCell(a, 1, added, "Téléphone");
  for (const row of [2, 3]) {
    putCell(a, row, added, `tel ${row}`);
    putCell(a, row, columnOf(a, "Note"), `note ${row}`);
  }
  putCell(a, 2, columnOf(a, "Chiffre d’affaires"), "typed over");
  putCell(a, a.lastRow() + 1, 1, "own row");
  for (const [heading, value] of [
    ["Segment choisi", "Partenaires"],
    ["Motif", "contrat"],
  ] as const) {
    putCell(a, 4, columnOf(a, heading), value);
  }
  putCell(desk.sheet("Indicateurs"), 95, 3, "aside");
  const gone = shown(a)[3]?.[columnOf(a, "Code")];
  const kept = orders(9).filter(([id]) => id !== gone);
  fillRows(desk.sheet("Commandes"), [
    ...kept,
    ["C5", "Client 5", { iso: "2026-09-15" }, "N1", 50_000],
  ]);
  return book;
}

/** What each tab shows, by its number; the memory left out. */
function tabs(book: Book): Map<number, string> {
  const seen = book.sheets.filter(({ name }) => !name.includes("Portfolio"));
  return new Map(seen.map((sheet) => [sheet.id, JSON.stringify(shown(sheet))]));
}

const before = prepared();
const after = cloneBook(before);
const clean = new Desk(after);
const names: string[] = [];
clean.addOn.beforeCall = (name) => {
  names.push(name);
};
clean.run(ABC);
const places = names.flatMap((name, at) =>
  !LOCAL.test(name) && (WRITES.test(name) || at % 60 === 0) ? [at] : [],
);

it("has calls to fail at, and a run that changes what is shown", () => {
  expect(places.length).toBeGreaterThan(30);
  const archive = after.find("Archives");
  expect(archive && shown(archive).flat()).toEqual(
    expect.arrayContaining(["typed over", "note 3", "tel 3"]),
  );
  expect(rowOf(clean.sheet("Clients A"), "C5")).toBe(2);
  expect(shown(clean.sheet("Partenaires"))[2]).toContain("contrat");
});

it("leaves every tab old or new when any call fails or kills it, and is taken up again", () => {
  const old = tabs(before);
  const fresh = tabs(after);
  const wanted = [...fresh.values()];
  places.forEach((place, turn) => {
    const book = cloneBook(before);
    const desk = new Desk(book);
    let count = 0;
    desk.addOn.beforeCall = (name) => {
      if (count++ !== place) return;
      throw turn % 2 === 0 ? new Error("Service failed") : new KilledRun(name);
    };
    expect(() => desk.run(ABC)).toThrow();
    const where = `call ${place}, ${names[place]}`;
    for (const [id, text] of tabs(book)) {
      const states = old.has(id) ? [old.get(id), fresh.get(id)] : ["[]", ...wanted];
      expect(states.includes(text), `${where}: tab ${id}: ${text}`).toBe(true);
    }
    const again = new Desk(book);
    again.run(ABC);
    expect([...tabs(book).values()].sort(), where).toEqual([...wanted].sort());
  });
}, 300_000);
