import fc from "fast-check";
import { expect, it } from "vitest";
import { deleteLines, insertLines } from "../../host/book/grid.ts";
import type { BookSheet } from "../../host/book/sheet.ts";
import type { Book } from "../../host/book/workbook.ts";
import { KilledRun } from "../../host/runtime/failures.ts";
import { cloneBook } from "./clone-book.ts";
import { Answer, bookOf, columnOf, Desk, fillRows, orders, putCell, shown } from "./driver.ts";

/** What a user, the list and the network may do between and during runs. */
type Act =
  | { kind: "type"; tab: number; row: number; column: number }
  | { kind: "blank"; tab: number; row: number; column: number }
  | { kind: "hand"; tab: number; row: number; as: "own" | "ready" | "blank" }
  | { kind: "sort"; tab: number; column: number }
  | { kind: "deleteRow" | "insertRow" | "deleteColumn" | "insertColumn"; tab: number; at: number }
  | { kind: "rename" | "deleteTab"; tab: number }
  | { kind: "list"; without: number; dear: number }
  | { kind: "run"; by: "rfm" | "abc" }
  | { kind: "resume" }
  | { kind: "fail"; by: "rfm" | "abc"; after: number; killed: boolean };

const small = fc.nat({ max: 11 });
const by = fc.constantFrom("rfm" as const, "abc" as const);
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant("type" as const),
      tab: small,
      row: small,
      column: fc.nat({ max: 40 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("blank" as const),
      tab: small,
      row: small,
      column: fc.nat({ max: 40 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("hand" as const),
      tab: small,
      row: small,
      as: fc.constantFrom("own" as const, "own" as const, "ready" as const, "blank" as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("sort" as const), tab: small, column: small }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        "deleteRow" as const,
        "insertRow" as const,
        "deleteColumn" as const,
        "insertColumn" as const,
      ),
      tab: small,
      at: small,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom("rename" as const, "deleteTab" as const),
      tab: small,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("list" as const),
      without: fc.nat({ max: 7 }),
      dear: fc.nat({ max: 7 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("run" as const), by }) },
  { weight: 1, arbitrary: fc.constant({ kind: "resume" as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("fail" as const),
      by,
      after: fc.nat({ max: 1200 }),
      killed: fc.boolean(),
    }),
  },
);

/** The file, and every word typed that nobody has taken away. */
class Model {
  readonly desk: Desk;
  readonly book: Book;
  readonly typed = new Set<string>();
  #words = 0;

  constructor(book: Book) {
    this.book = book;
    this.desk = new Desk(book);
  }

  tab(index: number): BookSheet | undefined {
    const ours = this.book.sheets.filter(({ hidden }, at) => at > 0 && !hidden);
    return ours.length === 0 ? undefined : ours[index % ours.length];
  }

  /** Whoever overwrites or deletes a word takes it away himself. */
  release(cells: readonly unknown[]): void {
    for (const cell of cells) {
      for (const word of [...this.typed]) if (String(cell).includes(word)) this.typed.delete(word);
    }
  }

  type(sheet: BookSheet, row: number, column: number, formulas = true): void {
    this.release([shown(sheet)[row]?.[column] ?? ""]);
    const word = `word${++this.#words}.`;
    const isFormula = formulas && this.#words % 4 === 0;
    putCell(sheet, row, column, isFormula ? `=A${row + 1}&"${word}"` : word);
    this.typed.add(word);
  }

  /** The rows may have changed since, and then it is refused. */
  resume(): void {
    try {
      this.desk.resume();
    } catch (error) {
      if (!(error instanceof Answer) || error.code !== "stale") throw error;
    }
  }

  fail(segmentBy: "rfm" | "abc", after: number, killed: boolean): void {
    let count = 0;
    this.desk.addOn.beforeCall = (name) => {
      if (count++ !== after) return;
      throw killed ? new KilledRun(name) : new Error("Service failed");
    };
    try {
      this.desk.run({ segmentBy: { kind: segmentBy }, language: "fr" });
    } catch {
      // The point is what stands in the file afterwards.
    }
    this.desk.addOn.beforeCall = undefined;
  }
}

function carryOut(model: Model, each: Act): void {
  switch (each.kind) {
    case "run":
      model.desk.run({ segmentBy: { kind: each.by }, language: "fr" });
      return;
    case "resume":
      model.resume();
      return;
    case "fail":
      model.fail(each.by, each.after, each.killed);
      return;
    case "list": {
      const rows = orders(8).filter(([id]) => id !== `C${each.without + 1}`);
      const dear = [
        `C${each.dear + 1}`,
        `Client ${each.dear + 1}`,
        { iso: "2026-09-20" },
        "N1",
        9_000,
      ];
      const source = model.book.sheets[0];
      if (source) fillRows(source, [...rows, ...(each.dear === each.without ? [] : [dear])]);
      return;
    }
    default: {
      const sheet = model.tab(each.tab);
      if (sheet) edit(model, sheet, each);
    }
  }
}

function edit(
  model: Model,
  sheet: BookSheet,
  each: Exclude<Act, { kind: "run" | "resume" | "fail" | "list" }>,
): void {
  const cells = shown(sheet);
  switch (each.kind) {
    case "type":
      model.type(sheet, each.row, each.column);
      return;
    case "blank":
      model.release([cells[each.row]?.[each.column] ?? ""]);
      putCell(sheet, each.row, each.column, "");
      return;
    case "hand":
      byHand(model, sheet, each);
      return;
    case "sort": {
      // Formulas would have to be rewritten, as Sheets does; those tabs stay as they are.
      if (sheet.hasFormula()) return;
      const key = (row: unknown[]): string => String(row[each.column] ?? "");
      const sorted = cells.slice(2).sort((a, b) => (key(a) < key(b) ? -1 : 1));
      fillRows(sheet, [...cells.slice(0, 2), ...sorted]);
      return;
    }
    case "deleteRow":
      if (each.at >= sheet.maxRows || sheet.maxRows < 3) return;
      model.release(cells[each.at] ?? []);
      deleteLines(sheet, { axis: "row", at: each.at, count: 1 });
      return;
    case "deleteColumn":
      if (each.at >= sheet.maxColumns || sheet.maxColumns < 3) return;
      model.release(cells.map((row) => row[each.at] ?? ""));
      deleteLines(sheet, { axis: "column", at: each.at, count: 1 });
      return;
    case "insertRow":
      insertLines(sheet, { axis: "row", at: Math.min(each.at, sheet.maxRows - 1), count: 1 });
      return;
    case "insertColumn":
      insertLines(sheet, { axis: "column", at: Math.min(each.at, sheet.maxColumns - 1), count: 1 });
      return;
    case "rename":
      sheet.name = `Mon onglet ${sheet.id}`;
      return;
    case "deleteTab":
      model.release(cells.flat());
      model.book.remove(sheet);
  }
}

/** Chooses a segment of one's own for a client, or one there is, or none, with a reason. */
function byHand(model: Model, sheet: BookSheet, each: Extract<Act, { kind: "hand" }>): void {
  const [segment, reason] = [columnOf(sheet, "Segment choisi"), columnOf(sheet, "Motif")];
  const row = 2 + each.row;
  if (segment < 0 || reason < 0 || row >= sheet.lastRow()) return;
  if (each.as === "own") model.type(sheet, row, segment, false);
  else {
    model.release([shown(sheet)[row]?.[segment] ?? ""]);
    putCell(sheet, row, segment, each.as === "ready" ? "Dormants" : "");
  }
  model.type(sheet, row, reason);
}

/** Clients of the Clients tab who do not stand in the segment of their own that somebody chose for them. */
function misplaced(book: Book): unknown[][] {
  const clients = book.find("Clients");
  if (!clients || columnOf(clients, "Segment choisi") < 0) return [];
  const [wanted, is] = [columnOf(clients, "Segment choisi"), columnOf(clients, "Segment")];
  return shown(clients)
    .slice(2, 10)
    .map((row) => [row[0], row[wanted], row[is]])
    .filter(
      ([id, own, segment]) =>
        /^C\d$/.test(String(id)) && /^word\d+\.$/.test(String(own)) && own !== segment,
    );
}

const begun = bookOf(orders(8));
new Desk(begun).run({ segmentBy: { kind: "abc" } });

it("never loses a word the user typed, whatever is edited, run, or fails", () => {
  const runs = Number(process.env.NEVER_LOST_RUNS ?? 12);
  fc.assert(
    fc.property(fc.array(act, { minLength: 3, maxLength: 14 }), (acts) => {
      const model = new Model(cloneBook(begun));
      for (const each of acts) carryOut(model, each);
      model.desk.run({ segmentBy: { kind: "abc" }, language: "fr" });
      model.desk.run({ segmentBy: { kind: "rfm" }, language: "fr" });
      const seen = model.book.sheets.filter(({ name }) => !name.includes("memory")).map(shown);
      const text = JSON.stringify(seen);
      expect([...model.typed].filter((word) => !text.includes(word))).toEqual([]);
      expect(misplaced(model.book)).toEqual([]);
    }),
    { numRuns: runs },
  );
}, 600_000);
