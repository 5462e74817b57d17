import { describe, expect, it } from "vitest";
import { beside, segmentTabOf, typeBeside } from "./beside.ts";
import { bookOf, columnOf, Desk, fillRows, orders, putCell, rowOf, shown } from "./driver.ts";

const SINCE_SERIAL = 46_346;

function ready(): Desk {
  const desk = new Desk(bookOf(orders(40)));
  desk.run();
  return desk;
}

/** Selects a row of a tab, from 0. */
function select(desk: Desk, tab: string, row: number): void {
  const sheet = desk.sheet(tab);
  desk.book.activeSheetId = sheet.id;
  sheet.selection = { row, column: 1, rows: 1, columns: 1 };
}

/** The card of the selected row, or of another. */
function card(desk: Desk, at: { tabId: number; row: number } | null = null, isSelected = false) {
  const tabId = desk.book.sheets[0]?.id ?? 0;
  return desk.call("clientCard", { tabId, settings: desk.settings(), at, select: isSelected });
}

describe("the client card", () => {
  it("is that of the row selected in a tab of ours, sorted as the user likes", () => {
    const desk = ready();
    const clients = desk.sheet("Clients");
    select(desk, "Clients", rowOf(clients, "C7"));
    expect(card(desk)).toMatchObject({
      card: { id: "C7", name: "Client 7" },
      tabName: "Clients",
      why: "",
    });
    const rows = shown(clients);
    fillRows(clients, [...rows.slice(0, 2), ...rows.slice(2).reverse()]);
    select(desk, "Clients", rowOf(clients, "C7"));
    const reversed = card(desk);
    expect(reversed.card?.id).toBe("C7");
    const at = rowOf(clients, "C7");
    expect([reversed.previous, reversed.next]).toEqual([at, at + 2]);
  });

  it("is that of a row of the user's own list: an order, or a client", () => {
    const desk = ready();
    const list = shown(desk.sheet("Commandes"));
    const row = list.findIndex(([id]) => id === "C7");
    select(desk, "Commandes", row);
    const found = card(desk);
    expect(found.card?.id).toBe("C7");
    // The client's other orders are passed over.
    const before = list[(found.previous ?? 0) - 1]?.[0];
    expect(before).toBe("C6");
    expect(list[(found.next ?? 0) - 1]?.[0]).toBe("C8");
  });

  it("works before the first run, and then has nowhere to write", () => {
    const desk = new Desk(bookOf(orders(12)));
    select(desk, "Commandes", 1);
    expect(card(desk)).toMatchObject({ card: { id: "C1" }, canChoose: false, hand: null });
    expect(desk.book.sheets).toHaveLength(1);
  });

  it("says why there is none: a heading, another tab, a row left out of the list", () => {
    const desk = ready();
    select(desk, "Clients", 1);
    expect(card(desk)).toMatchObject({ card: null });
    expect(card(desk).why).toContain("ne contient pas de client");
    select(desk, "Indicateurs", 5);
    expect(card(desk).why).toContain("ne contient pas de client");
    const source = desk.sheet("Commandes");
    const row = source.lastRow();
    putCell(source, row, 0, "C99");
    putCell(source, row, 1, "Futur");
    putCell(source, row, 2, { iso: "2031-01-01" });
    putCell(source, row, 4, 10);
    select(desk, "Commandes", row);
    expect(card(desk).why).toContain("n’est pas dans le portefeuille");
  });

  it("goes to the client after and takes the selection along", () => {
    const desk = ready();
    const clients = desk.sheet("Clients");
    select(desk, "Clients", 2);
    const first = card(desk);
    expect(first.previous).toBeNull();
    const second = card(desk, { tabId: clients.id, row: first.next ?? 0 }, true);
    expect(second.card?.id).toBe(shown(clients)[3]?.[columnOf(clients, "Code")]);
    expect(desk.call("selectedRow", {})).toEqual({ tabId: clients.id, row: 4 });
  });

  it("costs few calls for the row alone, so that it can be asked again and again", () => {
    const desk = ready();
    desk.calls = 0;
    desk.call("selectedRow", {});
    expect(desk.calls).toBeLessThan(8);
  });
});

describe("a segment by hand from the card", () => {
  const choose = (desk: Desk, clientId: string, segment: string) =>
    desk.call("chooseSegment", {
      language: "fr",
      clientId,
      segment,
      reason: segment === "" ? "" : "=contrat",
      since: segment === "" ? null : "2026-11-20",
    });

  it("stands at once beside the client in both its tabs, and moves it at the next refresh", () => {
    const desk = ready();
    const home = segmentTabOf(desk, "C7") ?? "";
    expect(choose(desk, "C7", "Partenaires").cells).toBe(6);
    for (const tab of ["Clients", home]) {
      expect(beside(desk, tab, "C7", "Segment choisi", "Motif", "Depuis")).toEqual([
        ...["Partenaires", "=contrat", SINCE_SERIAL],
      ]);
    }
    select(desk, "Clients", rowOf(desk.sheet("Clients"), "C7"));
    expect(card(desk)).toMatchObject({
      card: { segment: { name: "Partenaires" } },
      hand: { segment: "Partenaires", reason: "=contrat", since: "2026-11-20" },
      canChoose: true,
    });
    expect(segmentTabOf(desk, "C7")).toBe(home);
    desk.run();
    expect(segmentTabOf(desk, "C7")).toBe("Partenaires");
    expect(beside(desk, "Partenaires", "C7", "Motif")).toEqual(["=contrat"]);
  });

  it("wins over another one typed before in either tab, and is taken away again", () => {
    const desk = ready();
    const home = segmentTabOf(desk, "C7") ?? "";
    typeBeside(desk, home, "C7", { "Segment choisi": "Dormants" });
    choose(desk, "C7", "Partenaires");
    desk.run();
    expect(segmentTabOf(desk, "C7")).toBe("Partenaires");
    choose(desk, "C7", "");
    select(desk, "Partenaires", rowOf(desk.sheet("Partenaires"), "C7"));
    expect(card(desk).hand).toBeNull();
    desk.run();
    expect(segmentTabOf(desk, "C7")).toBe(home);
    expect(beside(desk, "Clients", "C7", "Segment choisi", "Motif", "Depuis")).toEqual([
      "",
      "",
      "",
    ]);
  });

  it("is remembered where no tab has the column", () => {
    const desk = ready();
    for (const sheet of desk.book.sheets) {
      const at = columnOf(sheet, "Segment choisi");
      // The user has given the column another heading, and with it another meaning.
      if (at >= 0) putCell(sheet, 1, at, "Mon idée");
    }
    choose(desk, "C7", "Partenaires");
    desk.run();
    expect(segmentTabOf(desk, "C7")).toBe("Partenaires");
    expect(beside(desk, "Clients", "C7", "Segment choisi")).toEqual(["Partenaires"]);
  });
});
