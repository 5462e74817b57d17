import { expect, it } from "vitest";
import {
  bookOf,
  columnOf,
  Desk,
  fillRows,
  orders,
  picture,
  putCell,
  rowOf,
  shown,
} from "./driver.ts";

/** Types beside a client, in a column of the user's. */
function type(
  desk: Desk,
  tab: string,
  id: string,
  heading: string,
  value: string | number | boolean,
): void {
  const sheet = desk.sheet(tab);
  putCell(sheet, rowOf(sheet, id), columnOf(sheet, heading), value);
}

function read(desk: Desk, tab: string, id: string, heading: string): unknown {
  const sheet = desk.sheet(tab);
  return shown(sheet)[rowOf(sheet, id)]?.[columnOf(sheet, heading)];
}

/** The segment tab a client stands in. */
function homeOf(desk: Desk, id: string): string {
  const own = ["Commandes", "Clients", "Indicateurs", "Réglages", "Archives"];
  const found = desk.book.sheets.find(
    (sheet) =>
      !sheet.hidden &&
      !own.includes(sheet.name) &&
      columnOf(sheet, "Code") >= 0 &&
      rowOf(sheet, id) > 0,
  );
  if (!found) throw new Error(`${id} stands in no segment`);
  return found.name;
}

it("makes the tabs once: a second run changes nothing", () => {
  const desk = new Desk(bookOf(orders(40)));
  const source = JSON.stringify(shown(desk.sheet("Commandes")));
  const made = desk.run();
  const before = picture(desk.book);
  const again = desk.run();
  expect(again).toEqual(made);
  expect(picture(desk.book)).toBe(before);
  expect(JSON.stringify(shown(desk.sheet("Commandes")))).toBe(source);
  expect(desk.sheet("Indicateurs").charts).toHaveLength(11);
  expect(desk.book.active.name).toBe("Commandes");
});

it("gives the same figures in English, in the same tabs", () => {
  const desk = new Desk(bookOf(orders(40)));
  const french = desk.run();
  type(desk, homeOf(desk, "C7"), "C7", "Note", "kept");
  const english = desk.run({ language: "en" });
  expect(english.map(({ id }) => id)).toEqual(french.map(({ id }) => id));
  expect(desk.book.find("KPI")).toBeDefined();
  expect(read(desk, "Clients", "C7", "Note")).toBe("kept");
  expect(desk.book.find("Indicateurs")).toBeUndefined();
});

it("takes what is typed in one tab to the client's other tab, and formulas with their row", () => {
  const desk = new Desk(bookOf(orders(40)));
  desk.run();
  const home = homeOf(desk, "C7");
  type(desk, home, "C7", "Note", "appeler Anne");
  type(desk, "Clients", "C39", "Prochaine action", "=A1+1");
  desk.run();
  expect(read(desk, "Clients", "C7", "Note")).toBe("appeler Anne");
  expect(read(desk, home, "C7", "Note")).toBe("appeler Anne");
  expect(read(desk, "Clients", "C39", "Prochaine action")).toBe("=A1+1");
});

it("keeps columns the user adds, wherever they stand, through a change of segment", () => {
  const desk = new Desk(bookOf(orders(40)));
  desk.run();
  const home = homeOf(desk, "C7");
  const sheet = desk.sheet(home);
  const added = sheet.lastColumn();
  putCell(sheet, 1, added, "Téléphone");
  putCell(sheet, rowOf(sheet, "C7"), added, "007");
  putCell(sheet, rowOf(sheet, "C7"), added + 1, "sans titre");
  desk.run();
  expect(read(desk, home, "C7", "Téléphone")).toBe("007");
  expect(shown(sheet)[rowOf(sheet, "C7")]).toContain("sans titre");

  desk.run({ segmentBy: { kind: "abc" } });
  const moved = homeOf(desk, "C7");
  expect(moved).not.toBe(home);
  expect(read(desk, moved, "C7", "Téléphone")).toBe("007");
  expect(shown(desk.sheet(moved))[rowOf(desk.sheet(moved), "C7")]).toContain("sans titre");
  expect(sheet.hidden).toBe(true);

  desk.run({ segmentBy: { kind: "rfm" } });
  expect(homeOf(desk, "C7")).toBe(home);
  expect(sheet.hidden).toBe(false);
  expect(read(desk, home, "C7", "Téléphone")).toBe("007");
});

it("keeps the cells of a client who left in the archive, and gives them back", () => {
  const desk = new Desk(bookOf(orders(40)));
  desk.run();
  type(desk, homeOf(desk, "C7"), "C7", "Note", '=B2&" !"');
  type(desk, homeOf(desk, "C7"), "C7", "Échéance", 46000);
  const all = orders(40);
  fillRows(
    desk.sheet("Commandes"),
    all.filter(([id]) => id !== "C7"),
  );
  desk.run();
  const archive = shown(desk.sheet("Archives")).flat();
  expect(archive).toContain('=B2&" !"');
  expect(archive).toContain("09/12/2025");
  expect(archive).toContain("Client 7");
  fillRows(desk.sheet("Commandes"), all);
  desk.run();
  expect(read(desk, homeOf(desk, "C7"), "C7", "Échéance")).toBe(46000);
  expect(read(desk, homeOf(desk, "C7"), "C7", "Note")).toContain('&" !"');
  expect(shown(desk.sheet("Archives")).flat()).not.toContain("Client 7");
});

it("archives what is typed over our cells, once, and the user's own rows stay beneath", () => {
  const desk = new Desk(bookOf(orders(40)));
  desk.run();
  const home = homeOf(desk, "C7");
  type(desk, home, "C7", "Chiffre d’affaires", "beaucoup");
  const sheet = desk.sheet(home);
  putCell(sheet, sheet.lastRow() + 2, 0, "Total à moi");
  putCell(sheet, sheet.lastRow() - 1, 4, 12);
  putCell(sheet, 0, 3, "mon titre");
  desk.run();
  desk.run();
  expect(read(desk, home, "C7", "Chiffre d’affaires")).toBe(3486);
  const archive = shown(desk.sheet("Archives")).filter((row) => row.includes("beaucoup"));
  expect(archive).toHaveLength(1);
  const last = shown(sheet)[sheet.lastRow() - 1];
  expect(last?.[0]).toBe("Total à moi");
  expect(last?.[4]).toBe(12);
  expect(shown(sheet)[0]?.[3]).toBe("mon titre");
});

it("never touches a tab of the user's that bears our name, nor a copy of ours", () => {
  const book = bookOf(orders(40));
  putCell(book.insert("clients"), 0, 0, "à moi");
  const desk = new Desk(book);
  desk.run();
  expect(shown(desk.sheet("clients"))).toEqual([["à moi"]]);
  const ours = desk.sheet("Clients (2)");
  expect(rowOf(ours, "C7")).toBeGreaterThan(1);
  const copy = book.insert("Copie de Clients (2)");
  fillRows(copy, shown(ours));
  copy.metadata = ours.metadata.map((each) => ({ ...each }));
  const before = JSON.stringify(shown(copy));
  desk.run();
  expect(JSON.stringify(shown(copy))).toBe(before);
});

it("finds renamed tabs, makes deleted ones again with what was typed in them", () => {
  const desk = new Desk(bookOf(orders(40)));
  desk.run();
  const home = homeOf(desk, "C7");
  type(desk, home, "C7", "Note", "gardé");
  desk.sheet("Clients").name = "Mes clients";
  desk.run();
  expect(rowOf(desk.sheet("Mes clients"), "C7")).toBeGreaterThan(1);
  expect(desk.book.find("Clients")).toBeUndefined();
  desk.book.remove(desk.sheet(home));
  desk.book.remove(desk.sheet("Mes clients"));
  desk.run();
  expect(read(desk, home, "C7", "Note")).toBe("gardé");
});

it("knows its tabs again by their marks when its memory is deleted", () => {
  const desk = new Desk(bookOf(orders(40)));
  desk.run();
  const home = homeOf(desk, "C7");
  type(desk, home, "C7", "Note", "gardé");
  const memory = desk.book.sheets.find(({ name }) => name.includes("memory"));
  if (memory) desk.book.remove(memory);
  const tabs = desk.book.sheets.length;
  desk.run();
  expect(desk.book.sheets).toHaveLength(tabs + 1);
  expect(read(desk, home, "C7", "Note")).toBe("gardé");
});

it("keeps what is typed on pages: free places stay, our cells go to the archive", () => {
  const desk = new Desk(bookOf(orders(40)));
  desk.run();
  const kpi = desk.sheet("Indicateurs");
  putCell(kpi, 90, 2, "ma remarque");
  putCell(kpi, 3, 12, "à côté");
  const revenue = kpi.peek(5, 1)?.value;
  expect(typeof revenue).toBe("number");
  putCell(kpi, 5, 1, "faux");
  desk.run();
  expect(shown(kpi)[90]?.[2]).toBe("ma remarque");
  expect(shown(kpi)[3]?.[12]).toBe("à côté");
  expect(kpi.peek(5, 1)?.value).toBe(revenue);
  expect(shown(desk.sheet("Archives")).flat()).toContain("faux");
});

it("reads the settings typed in their tab", () => {
  const desk = new Desk(bookOf(orders(40)));
  desk.run();
  const settings = desk.sheet("Réglages");
  const row = shown(settings).findIndex((cells) => cells.includes("segmentBy.kind"));
  putCell(settings, row, 1, "Classes ABC");
  const at = shown(settings).findIndex((cells) => cells.includes("newClientDays"));
  putCell(settings, at, 1, 30);
  expect(desk.settings().newClientDays).toBe(30);
  desk.call("saveSettings", {
    settings: desk.settings({ segmentBy: { kind: "abc" }, language: "fr" }),
  });
  expect(desk.settings().segmentBy).toEqual({ kind: "abc" });
  desk.run();
  expect(homeOf(desk, "C7")).toMatch(/A/);
});

it("archives of the settings typed in their tab only what could not be taken in", () => {
  const desk = new Desk(bookOf(orders(40)));
  desk.run();
  const settings = desk.sheet("Réglages");
  const type = (key: string, value: string): void => {
    const row = shown(settings).findIndex((cells) => cells.includes(key));
    putCell(settings, row, 1, value);
  };
  type("abc.shares", "70 ; 90");
  desk.run();
  expect(desk.settings().abc.shares).toEqual([0.7, 0.9]);
  expect(desk.book.find("Archives")).toBeFalsy();
  type("newClientDays", "beaucoup");
  type("abc.shares", "presque tout");
  desk.run();
  const archived = shown(desk.sheet("Archives")).flat();
  expect(archived).toContain("beaucoup");
  // What only counts together stays on the tab.
  expect(archived).not.toContain("presque tout");
  expect(shown(settings).flat()).toContain("presque tout");
});

it("writes formulas in the list as text, and ids as they are", () => {
  const rows = orders(30);
  const odd = [
    '=IMPORTXML("http://x";"y")',
    "+33 6 12",
    "@moi",
    "-1+1",
    "'007",
    "=1+1",
    "TRUE",
    "2026-10-02",
  ];
  odd.forEach((name, at) => {
    rows.push([`00${at}`, name, { iso: "2026-08-01" }, `X${at}`, 500 + at]);
  });
  const book = bookOf(rows);
  const source = book.active;
  rows.forEach((row, at) => {
    const cell = source.cell(at, 1);
    delete cell.formula;
    cell.value = row[1] as string;
    cell.format = "@";
  });
  const desk = new Desk(book);
  desk.run();
  const clients = desk.sheet("Clients");
  odd.forEach((name, at) => {
    const row = rowOf(clients, `00${at}`);
    expect(row).toBeGreaterThan(1);
    expect(clients.peek(row, columnOf(clients, "Client"))).toMatchObject({ value: name });
    expect(clients.peek(row, columnOf(clients, "Client"))?.formula).toBeUndefined();
  });
});

it("says that a tab is protected, leaves it, and goes on when it is freed", () => {
  const desk = new Desk(bookOf(orders(40)));
  desk.run();
  const clients = desk.sheet("Clients");
  clients.protections.push({
    id: 1,
    area: null,
    description: "",
    warningOnly: false,
    locked: true,
  });
  // Where nothing is to be written, nothing is in the way.
  const same = picture(desk.book);
  desk.run();
  expect(picture(desk.book)).toBe(same);
  putCell(desk.sheet("Commandes"), 1, 4, 99_000);
  const before = picture(desk.book);
  const tabId = desk.book.sheets[0]?.id ?? 0;
  const { runId, steps } = desk.call("startRun", { tabId, settings: desk.settings() });
  expect(() => desk.call("runStep", { runId, step: 0 })).toThrow(/Clients.*est protégé/);
  expect(picture(desk.book)).toBe(before);
  clients.protections.length = 0;
  for (const { index } of steps) desk.call("runStep", { runId, step: index });
  expect(shown(clients).flat()).toContain(99_000);
});

it("touches no cell whose content stays, so that what is typed meanwhile is not overwritten", () => {
  const desk = new Desk(bookOf(orders(40)));
  desk.run();
  const clients = desk.sheet("Clients");
  putCell(desk.sheet("Commandes"), 1, 4, 450);
  const tabId = desk.book.sheets[0]?.id ?? 0;
  const { runId, steps } = desk.call("startRun", { tabId, settings: desk.settings() });
  desk.addOn.beforeCall = (name) => {
    // The tab has been read, and what is about to be written is laid out.
    if (name === "Range.setValues") type(desk, "Clients", "C7", "Note", "juste à temps");
  };
  desk.call("runStep", { runId, step: 0 });
  desk.addOn.beforeCall = undefined;
  expect(shown(clients).flat()).toContain(450);
  expect(read(desk, "Clients", "C7", "Note")).toBe("juste à temps");
  for (const { index } of steps.slice(1)) desk.call("runStep", { runId, step: index });
  desk.run();
  expect(read(desk, homeOf(desk, "C7"), "C7", "Note")).toBe("juste à temps");
});

it("takes in what is typed in one tab while another of the same step is written", () => {
  const desk = new Desk(bookOf(orders(40)));
  desk.run({ segmentBy: { kind: "abc" } });
  // Everybody's place in every tab changes, and every figure of the pages.
  const list = desk.sheet("Commandes");
  const rows = list.lastRow();
  for (let row = 1; row < rows; row++) putCell(list, row, 4, 1 + ((row * 7919) % 9973));
  const written = new Set<string>();
  const tabId = desk.book.sheets[0]?.id ?? 0;
  const settings = desk.settings({ segmentBy: { kind: "abc" } });
  const { runId, steps } = desk.call("startRun", { tabId, settings });
  const tables = desk.book.sheets.filter(({ name }) => /^Clients [ABC]$/.test(name));
  const last = tables[tables.length - 1]?.name ?? "";
  const id = String(shown(desk.sheet(last))[3]?.[columnOf(desk.sheet(last), "Code")]);
  expect(tables.length).toBeGreaterThan(1);
  for (const { index } of steps) {
    let writes = 0;
    desk.addOn.beforeCall = (name) => {
      if (name !== "Range.setValues" || ++writes > 1) return;
      if (index === 1) type(desk, last, id, "Note", "entre deux");
      if (index === 2) putCell(desk.sheet("Matrices"), 1, 3, "à moi");
      written.add(String(index));
    };
    desk.call("runStep", { runId, step: index });
  }
  desk.addOn.beforeCall = undefined;
  expect([...written]).toEqual(expect.arrayContaining(["1", "2"]));
  desk.run({ segmentBy: { kind: "abc" } });
  expect(read(desk, homeOf(desk, id), id, "Note")).toBe("entre deux");
  expect(shown(desk.sheet("Matrices")).flat()).toContain("à moi");
});

it("stops a run whose rows were changed, and says so", () => {
  const desk = new Desk(bookOf(orders(40)));
  const tabId = desk.book.sheets[0]?.id ?? 0;
  const { runId } = desk.call("startRun", { tabId, settings: desk.settings() });
  desk.call("runStep", { runId, step: 0 });
  putCell(desk.sheet("Commandes"), 2, 4, 123456);
  expect(() => desk.call("runStep", { runId, step: 1 })).toThrow(/Commandes.*ont changé/);
  desk.run();
});

it("tells the second person who runs, and lets them in after a cancel", () => {
  const book = bookOf(orders(40));
  const first = new Desk(book);
  const second = new Desk(book, { stores: first.addOn.stores, user: { temporaryKey: "other" } });
  const tabId = book.sheets[0]?.id ?? 0;
  const { runId } = first.call("startRun", { tabId, settings: first.settings() });
  first.call("runStep", { runId, step: 0 });
  const input = { tabId, settings: second.settings() };
  expect(() => second.call("startRun", input)).toThrow(/Une autre personne.*étape 1 sur/);
  expect(() => first.call("startRun", input)).toThrow(/vous avez lancée/);
  expect(first.call("listTabs", { language: null }).unfinished?.next).toBe(1);
  expect(first.call("cancelRun", { runId })).toEqual({ cancelled: true });
  second.call("startRun", input);
  expect(() => first.call("runStep", { runId, step: 1 })).toThrow(/terminée ou a été annulée/);
});

it("moves the user's notes on cells with their row, or to the archive", () => {
  const desk = new Desk(bookOf(orders(40)));
  desk.run();
  const clients = desk.sheet("Clients");
  const at = columnOf(clients, "Note");
  clients.cell(rowOf(clients, "C39"), at).note = "voir Paul";
  clients.cell(rowOf(clients, "C7"), 3).note = "à vérifier";
  const all = orders(40).filter(([id]) => id !== "C7");
  fillRows(desk.sheet("Commandes"), [
    ...all,
    ["C1", "Client 1", { iso: "2026-08-01" }, "N1", 90_000],
  ]);
  const row = rowOf(clients, "C39");
  desk.run();
  expect(rowOf(clients, "C39")).toBe(row + 1);
  expect(clients.peek(row + 1, at)?.note).toBe("voir Paul");
  expect(clients.peek(row, at)?.note ?? "").toBe("");
  expect(shown(desk.sheet("Archives")).flat()).toContain("à vérifier");
});

it("makes one tab for each value of a column of the list", () => {
  const cities = ["Paris", "Lyon", "=HACK()"];
  const rows = orders(12).map((row, at) => {
    const city = cities[Number(String(row[0]).slice(1)) % 3] ?? "";
    return [...row, at === 0 ? "Ville" : city];
  });
  const book = bookOf(rows);
  for (const cells of book.active.cells) {
    const city = cells?.[5];
    if (city?.formula !== undefined) Object.assign(city, { value: city.formula, format: "@" });
    if (city) delete city.formula;
  }
  const desk = new Desk(book);
  desk.run({ segmentBy: { kind: "column", header: "Ville" } });
  const names = desk.book.sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["Paris", "Lyon", "=HACK()"]));
});

it("keeps edits made between two steps", () => {
  const desk = new Desk(bookOf(orders(40)));
  desk.run();
  const home = homeOf(desk, "C7");
  const tabId = desk.book.sheets[0]?.id ?? 0;
  const { runId, steps } = desk.call("startRun", { tabId, settings: desk.settings() });
  for (const { index } of steps) {
    type(desk, index % 2 ? home : "Clients", "C7", "Note", `note ${index}`);
    desk.call("runStep", { runId, step: index });
  }
  desk.run();
  const kept = read(desk, home, "C7", "Note");
  expect(read(desk, "Clients", "C7", "Note")).toBe(kept);
  const everywhere = [
    kept,
    ...(desk.book.find("Archives") ? shown(desk.sheet("Archives")).flat() : []),
  ];
  const lastTwo = steps.slice(-2).map(({ index }) => `note ${index}`);
  expect(everywhere).toEqual(expect.arrayContaining(lastTwo));
});
