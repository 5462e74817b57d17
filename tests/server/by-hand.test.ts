import { describe, expect, it } from "vitest";
import { deleteLines, insertLines } from "../../host/book/grid.ts";
import type { BookSheet } from "../../host/book/sheet.ts";
import { memoryLines, memoryOf } from "../../src/sheets/keep/memory-text.ts";
import { beside, segmentTabOf, typeBeside } from "./beside.ts";
import { bookOf, columnOf, Desk, fillRows, orders, putCell, rowOf, shown } from "./driver.ts";

const HAND = ["Segment choisi", "Motif", "Depuis"] as const;
const SINCE = { iso: "2026-11-20" };
const SINCE_SERIAL = 46_346;

function ready(clients = 40): Desk {
  const desk = new Desk(bookOf(orders(clients)));
  desk.run();
  return desk;
}

const choose = (desk: Desk, tab: string, id: string, segment: string): void =>
  typeBeside(desk, tab, id, { "Segment choisi": segment, Motif: "contrat cadre", Depuis: SINCE });

const texts = (desk: Desk): string[] => {
  const tabId = desk.book.sheets[0]?.id ?? 0;
  return desk
    .call("dryRun", { tabId, settings: desk.settings() })
    .warnings.map(({ text }) => plain(text));
};

/** Without the spaces that keep words together. */
const plain = (text: unknown): string => String(text).replace(/\u00a0/g, " ");

describe("a segment chosen by hand", () => {
  it("moves the client at the next refresh, with what the method says beside it", () => {
    const desk = ready();
    const before = segmentTabOf(desk, "C7");
    expect(before).not.toBe("Dormants");
    choose(desk, "Clients", "C7", "dormants");
    desk.run();
    expect(segmentTabOf(desk, "C7")).toBe("Dormants");
    expect(beside(desk, "Clients", "C7", "Segment", "Segment calculé", ...HAND)).toEqual([
      ...["Dormants", before, "dormants", "contrat cadre", SINCE_SERIAL],
    ]);
    expect(beside(desk, "Dormants", "C7", "Segment calculé", ...HAND)).toEqual([
      ...[before, "dormants", "contrat cadre", SINCE_SERIAL],
    ]);
    expect(plain(beside(desk, "Dormants", "C7", "Pourquoi"))).toContain(
      "Choisi à la main : contrat cadre",
    );
    expect(shown(desk.sheet("Dormants"))[0]?.[0]).toContain("dont 1 à la main");
    expect(texts(desk).join()).toContain(
      "Segments choisis à la main : 1. Sans eux, 1 client serait",
    );
  });

  it("counts wherever it is typed, and makes a tab for a segment of the user's own", () => {
    const desk = ready();
    const home = segmentTabOf(desk, "C7") ?? "";
    choose(desk, home, "C7", "Partenaires");
    choose(desk, "Clients", "C8", "partenaires");
    desk.run();
    expect(segmentTabOf(desk, "C7")).toBe("Partenaires");
    expect(segmentTabOf(desk, "C8")).toBe("Partenaires");
    const preview = desk.call("dryRun", {
      tabId: desk.book.sheets[0]?.id ?? 0,
      settings: desk.settings(),
    });
    expect(preview.segments.find(({ key }) => key === "Partenaires")).toMatchObject({ clients: 2 });
  });

  it("of two typed in two tabs, that of the client's own tab counts, and stays", () => {
    const desk = ready();
    choose(desk, "Clients", "C7", "VIP");
    choose(desk, segmentTabOf(desk, "C7") ?? "", "C7", "Partenaires");
    for (let run = 0; run < 2; run++) {
      desk.run();
      expect(segmentTabOf(desk, "C7")).toBe("Partenaires");
      expect(beside(desk, "Clients", "C7", "Segment choisi")).toEqual(["Partenaires"]);
    }
    expect(shown(desk.sheet("Archives")).flat()).toContain("VIP");
  });

  it("stays where it was put when other thresholds are tried", () => {
    const desk = ready();
    choose(desk, "Clients", "C7", "Dormants");
    const settings = desk.settings();
    const draft = { ...settings, newClientDays: settings.newClientDays + 1 };
    const tabId = desk.book.sheets[0]?.id ?? 0;
    const [section] = desk.call("whatIf", { tabId, settings, draft }).sections;
    expect(section?.moved.clients).toBe(0);
  });

  it("is undone by emptying the cell, in either tab; the reason is kept", () => {
    const desk = ready();
    const home = segmentTabOf(desk, "C7");
    choose(desk, "Clients", "C7", "Partenaires");
    desk.run();
    typeBeside(desk, "Partenaires", "C7", { "Segment choisi": "" });
    desk.run();
    expect(segmentTabOf(desk, "C7")).toBe(home);
    expect(desk.sheet("Partenaires").hidden).toBe(true);
    expect(beside(desk, "Clients", "C7", ...HAND)).toEqual(["", "contrat cadre", SINCE_SERIAL]);
    expect(columnOf(desk.sheet("Clients"), "Segment calculé")).toBe(-1);
  });

  it("stays through a change of language, of method and back", () => {
    const desk = ready();
    choose(desk, "Clients", "C7", "Dormants");
    choose(desk, "Clients", "C8", "Partenaires");
    desk.run();
    desk.run({ language: "en" });
    expect(segmentTabOf(desk, "C7")).toBe("Dormant");
    expect(beside(desk, "Clients", "C7", "Segment", "Segment by hand", "Reason")).toEqual([
      ...["Dormant", "Dormants", "contrat cadre"],
    ]);
    desk.run({ language: "fr", segmentBy: { kind: "abc" } });
    expect(segmentTabOf(desk, "C7")).toMatch(/^Clients [ABC]$/);
    expect(segmentTabOf(desk, "C8")).toBe("Partenaires");
    expect(texts(desk).join()).toContain("« Dormants », choisi à la main pour 1 client");
    desk.run({ segmentBy: { kind: "rfm" } });
    expect(segmentTabOf(desk, "C7")).toBe("Dormants");
  });

  it("that is a slip moves nobody, and says which name comes near", () => {
    const desk = ready();
    const home = segmentTabOf(desk, "C7");
    choose(desk, "Clients", "C7", "Champoins");
    desk.run();
    expect(segmentTabOf(desk, "C7")).toBe(home);
    expect(beside(desk, "Clients", "C7", "Segment choisi")).toEqual(["Champoins"]);
    expect(texts(desk).join()).toContain("Vouliez-vous dire « Champions »");
  });

  it("of a client who left is said, stands in the archive, and counts again on the return", () => {
    const desk = ready();
    choose(desk, "Clients", "C7", "Partenaires");
    desk.run();
    const all = orders(40);
    fillRows(
      desk.sheet("Commandes"),
      all.filter(([id]) => id !== "C7"),
    );
    desk.run();
    expect(texts(desk).join()).toContain("qui ne sont plus dans la liste : 1");
    const archive = shown(desk.sheet("Archives"));
    expect(archive.flat()).toEqual(expect.arrayContaining(["Partenaires", "contrat cadre"]));
    expect(archive.flat()).toContain("Segment choisi");
    fillRows(desk.sheet("Commandes"), all);
    desk.run();
    expect(segmentTabOf(desk, "C7")).toBe("Partenaires");
    expect(texts(desk).join()).not.toContain("ne sont plus dans la liste");
  });

  it("typed while a run is under way counts in the next one, and no client stands twice", () => {
    const desk = ready();
    const home = segmentTabOf(desk, "C7");
    const tabId = desk.book.sheets[0]?.id ?? 0;
    const { runId, steps } = desk.call("startRun", { tabId, settings: desk.settings() });
    choose(desk, "Clients", "C7", "Partenaires");
    for (const { index } of steps) desk.call("runStep", { runId, step: index });
    expect(segmentTabOf(desk, "C7")).toBe(home);
    desk.run();
    expect(segmentTabOf(desk, "C7")).toBe("Partenaires");
  });

  it("is a hint in a list, not a fence: every segment is offered, anything may be typed", () => {
    const desk = ready();
    const clients = desk.sheet("Clients");
    const at = columnOf(clients, "Segment choisi");
    const rule = clients.validations.find(({ area }) => area.column === at && area.row === 2);
    expect(rule).toMatchObject({ allowInvalid: true });
    expect(JSON.stringify(rule)).toContain("Champions");
  });
});

describe("the columns for it", () => {
  it("leave alone a column of the user's that was there before them, whatever its heading", () => {
    const desk = ready();
    asBefore(desk);
    const clients = desk.sheet("Clients");
    const at = clients.lastColumn();
    putCell(clients, 1, at, "Motif");
    putCell(clients, rowOf(clients, "C7"), at, "le mien");
    desk.run();
    const headings = shown(clients)[1] ?? [];
    expect(headings.filter((heading) => heading === "Motif")).toHaveLength(2);
    expect(beside(desk, "Clients", "C7", "Motif")).toEqual([""]);
    const own = headings.lastIndexOf("Motif");
    expect(shown(clients)[rowOf(clients, "C7")]?.[own]).toBe("le mien");
    choose(desk, "Clients", "C7", "Partenaires");
    desk.run();
    expect(beside(desk, "Partenaires", "C7", "Motif")).toEqual(["contrat cadre"]);
    expect(shown(desk.sheet("Partenaires"))[2]).toContain("le mien");
  });

  it("are found by their headings in a large tab, without reading all of it", () => {
    const desk = ready(900);
    const clients = desk.sheet("Clients");
    const size = (sheet: BookSheet): number => sheet.lastRow() * sheet.lastColumn();
    expect(size(clients)).toBeGreaterThan(20_000);
    choose(desk, "Clients", "C7", "Partenaires");
    expect(texts(desk).join()).toContain("Segments choisis à la main : 1");
    // Small tabs are read whole, values and formulas; of the large one a tenth.
    const small = desk.book.sheets.filter((sheet) => !sheet.hidden && sheet !== clients);
    const most = 2 * small.reduce((sum, sheet) => sum + size(sheet), 0) + size(clients) / 2;
    expect(readBy(desk)).toBeLessThan(most);
    // A column more than there were, and rows in another order: still found.
    insertLines(clients, { axis: "column", at: 1, count: 1 });
    expect(texts(desk).join()).toContain("Segments choisis à la main : 1");
    desk.run();
    expect(segmentTabOf(desk, "C7")).toBe("Partenaires");
  }, 60_000);
});

/** Cells read by a preview. */
function readBy(desk: Desk): number {
  texts(desk);
  return desk.addOn.lastMeter.cellsRead;
}

/** The file as a version left it that had no columns for segments by hand. */
function asBefore(desk: Desk): void {
  const ours = desk.book.sheets.filter((sheet) => columnOf(sheet, HAND[0]) >= 0);
  for (const sheet of ours) {
    for (const heading of HAND) {
      deleteLines(sheet, { axis: "column", at: columnOf(sheet, heading), count: 1 });
    }
  }
  const sheet = desk.book.sheets.find(({ name }) => name.includes("memory"));
  const memory = memoryOf(sheet?.cells.map((row) => String(row?.[0]?.value ?? "")) ?? []);
  if (!sheet || !memory) throw new Error("no memory");
  for (const tab of memory.tabs.values()) {
    const columns = tab.written?.columns.filter(({ id }) => !/segmentByHand|reason|since/.test(id));
    if (tab.written && columns) tab.written = { ...tab.written, columns };
  }
  fillRows(
    sheet,
    memoryLines(memory).map((line) => [line]),
  );
}
