import { beforeEach, describe, expect, it } from "vitest";
import type { Settings } from "../../src/contract/api.ts";
import { type Answer, bookOf, type Cell, Desk, orders, putCell, shown } from "./driver.ts";

/** Clients whose sector, size and contract are known; the last is a prospect. */
const LIST: Cell[][] = [
  ["Code", "Client", "Activité", "Effectif", "CA", "Commandes", "Dernière commande", "Potentiel"],
  ...Array.from({ length: 30 }, (_, i): Cell[] => [
    `C${i}`,
    `Client ${i}`,
    ["BTP", "Industrie", "Hôtels et restaurants", "btp", ""][i % 5] ?? "",
    10 + i * 7,
    i === 29 ? 0 : 1000 * (30 - i),
    i === 29 ? 0 : 1 + (i % 6),
    i === 29 ? "" : { iso: `2026-${String(1 + (i % 10)).padStart(2, "0")}-15` },
    i % 3 === 0 ? 60_000 : 5000,
  ]),
];
const TAB = 0;
let desk: Desk;
beforeEach(() => {
  desk = new Desk(bookOf(LIST));
});
const withRules = (
  rules: Settings["typology"]["rules"],
  change: Partial<Settings> = {},
): Settings => desk.settings({ typology: { rules, otherwise: "Autres", unread: [] }, ...change });
const refusal = (run: () => unknown): string => {
  try {
    run();
    return "";
  } catch (answer) {
    return `${(answer as Answer).code}: ${(answer as Answer).message}`;
  }
};
const pictured = () => JSON.stringify(desk.book.sheets.map((sheet) => shown(sheet)));

describe("what there is to choose from", () => {
  it("names each column once, with its words or its range", () => {
    const { columns, clients, cross, proposed } = desk.call("methodFacts", {
      tabId: TAB,
      settings: desk.settings(),
    });
    const column = (name: string) => columns.find((each) => each.name === name);
    expect(column("sector")).toMatchObject({
      label: "Secteur (Activité)",
      kind: "text",
      known: 24,
      distinct: 3,
      words: [
        { text: "BTP", label: "BTP", clients: 12 },
        { text: "Hôtels et restaurants", label: "Hôtels et restaurants", clients: 6 },
        { text: "Industrie", label: "Industrie", clients: 6 },
      ],
    });
    expect(column("Activité")).toBeUndefined();
    expect(column("revenue")).toMatchObject({ kind: "money", least: 0, most: 30_000 });
    expect(column("rfmSegment")?.words.map(({ label }) => label)).toContain("Prospects");
    expect(new Set(columns.map(({ label }) => label)).size).toBe(columns.length);
    expect(clients).toBe(30);
    expect(cross).toEqual({ kind: "bands", high: 50_000, medium: 10_000 });
    expect(proposed.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(100, 9);
  });

  it("takes words every object knows for words of the list", () => {
    const odd = LIST.map((row, at) =>
      at === 0 ? row : row.map((cell, column) => (column === 2 ? "constructor" : cell)),
    );
    desk = new Desk(bookOf(odd));
    const { columns } = desk.call("methodFacts", { tabId: TAB, settings: desk.settings() });
    expect(columns.find(({ name }) => name === "sector")?.words).toEqual([
      { text: "constructor", label: "constructor", clients: 30 },
    ]);
    const rule = { when: [{ column: "sector", is: "equal" as const, text: "constructor" }] };
    const settings = withRules([{ ...rule, segment: "toString" }]);
    const { rules } = desk.call("testRules", { tabId: TAB, settings });
    expect(rules).toMatchObject([
      { text: "si Secteur est constructor alors toString", matching: { clients: 30 } },
    ]);
  });

  it("is told though rules, criteria and map are half written", () => {
    const half = withRules([{ when: [{ column: "?", is: "blank" }], segment: "" }], {
      segmentBy: { kind: "rules" },
    });
    half.accounts.criteria = [{ family: "profile", weight: 5, column: "?", as: "most" }];
    half.rfm.map = [{ segment: "x", r: [1, 1], f: [1, 1], m: [1, 1], fm: [1, 1], priority: 1 }];
    const { map } = desk.call("methodFacts", { tabId: TAB, settings: half });
    expect(map[0]).toEqual({
      segment: "Champions",
      r: [5, 5],
      f: [1, 5],
      m: [1, 5],
      fm: [3.5, 5],
      priority: 1,
    });
    expect(
      desk.call("checkMap", { settings: desk.settings({ rfm: { ...half.rfm, map } }) }),
    ).toMatchObject({ cells: 125, holes: [], overlaps: [] });
  });
});

describe("trying rules", () => {
  it("counts clients and euros of each, and of those no rule catches", () => {
    const before = pictured();
    const settings = withRules([
      {
        when: [
          { column: "sector", is: "oneOf", texts: ["BTP", "Industrie"] },
          { column: "revenue", is: "atLeast", value: 20_000 },
        ],
        segment: "Grands",
      },
      { when: [{ column: "Activité", is: "equal", text: "btp" }], segment: "Bâtiment" },
      { when: [{ column: "Taille", is: "blank" }], segment: "?" },
      { when: [{ column: "sector", is: "atLeast", value: 3 }], segment: "?" },
      { when: [{ column: "sector", is: "beginning", text: "bt" }], segment: "Jamais" },
    ]);
    const { rules, unmatched } = desk.call("testRules", { tabId: TAB, settings });
    expect(rules[0]?.text).toBe(
      "si Secteur est parmi BTP, Industrie et Chiffre d’affaires ≥ 20\u202f000 alors Grands",
    );
    const counts = rules.map(({ decided, matching }) => [decided.clients, matching.clients]);
    expect(counts.slice(0, 2)).toEqual([
      [7, 7],
      [7, 12],
    ]);
    expect(rules[2]?.problem).toMatch(/colonne «\sTaille\s», que la liste n’a pas sous ce nom/);
    expect(rules[3]?.problem).toMatch(/la colonne «\sSecteur\s» à un nombre/);
    expect(counts[4]).toEqual([0, 12]);
    expect(unmatched.clients).toBe(16);
    const all = rules.reduce((sum, { decided }) => sum + decided.revenue, unmatched.revenue);
    expect(all).toBe((29 * (2000 + 30_000)) / 2);
    expect(pictured()).toBe(before);
  });

  it("makes the tabs that were tried, and new clients are sorted by themselves", () => {
    const rules = [
      { when: [{ column: "sector", is: "equal" as const, text: "BTP" }], segment: "Bâtiment" },
    ];
    desk.run({ ...withRules(rules), segmentBy: { kind: "rules" } });
    expect(desk.sheet("Bâtiment").lastRow()).toBe(2 + 12);
    const list = desk.book.sheets[0];
    if (!list) throw new Error("no list");
    ["C90", "Client 90", "BTP", 12, 50, 1, { iso: "2026-10-15" }, 0].forEach((cell, column) => {
      putCell(list, 31, column, cell);
    });
    desk.run();
    expect(desk.sheet("Bâtiment").lastRow()).toBe(2 + 13);
    expect(shown(desk.sheet("Bâtiment"))[0]?.[0]).toMatch(/règle 1\s: Secteur est BTP/);
    const settings = shown(desk.sheet("Réglages"));
    expect(settings.find((row) => row[3] === "rule.1")?.[1]).toBe(
      "si Secteur est BTP alors Bâtiment",
    );
  });

  it("refuses to sort by a rule that was typed wrong, which stays in its cell", () => {
    desk.run(withRules([{ when: [], segment: "Tous" }]));
    const sheet = desk.sheet("Réglages");
    const row = shown(sheet).findIndex((cells) => cells[3] === "rule.1");
    putCell(sheet, row, 1, "si Secteur BTP alors Bâtiment");
    const { settings, settingsProblems } = desk.call("listTabs", { language: null });
    expect(settingsProblems[0]).toMatch(/«\sRègle 1\s».+n’est pas une condition/);
    const byRules = { ...settings, segmentBy: { kind: "rules" as const } };
    expect(refusal(() => desk.call("dryRun", { tabId: TAB, settings: byRules }))).toMatch(
      /^problem: La règle 1 de l’onglet Réglages ne peut pas être lue/,
    );
    desk.run();
    expect(shown(sheet)[row]?.[1]).toBe("si Secteur BTP alors Bâtiment");
  });
});

describe("a map of one's own", () => {
  it("is refused with the scores it leaves out, and said before", () => {
    const rfm = desk.settings().rfm;
    const all: [number, number] = [1, 5];
    const map = [{ segment: "Étoiles", r: [4, 5], f: all, m: all, fm: all, priority: 1 }] as const;
    const settings = desk.settings({
      rfm: { ...rfm, map: map.map((row) => ({ ...row, r: [4, 5] })) },
    });
    const found = desk.call("checkMap", { settings });
    expect(found).toMatchObject({ scale: 5, cells: 125, overlaps: [] });
    expect(found.holes).toHaveLength(75);
    expect(found.segments).toEqual([{ name: "Étoiles", cells: 50 }]);
    expect(refusal(() => desk.call("dryRun", { tabId: TAB, settings }))).toMatch(
      /^problem: Vos segments personnels ne nomment aucun segment pour 111, 112/,
    );
  });
});

describe("what if", () => {
  it("puts thresholds side by side, names who moves, and writes nothing", () => {
    const before = pictured();
    const settings = desk.settings({ segmentBy: { kind: "abc" } });
    const draft = { ...settings, abc: { ...settings.abc, shares: [0.5, 0.95] } };
    const { sections } = desk.call("whatIf", { tabId: TAB, settings, draft });
    const [section] = sections;
    expect(sections.map(({ kind }) => kind)).toEqual(["segments"]);
    const sum = (of: "clientsBefore" | "clientsAfter") =>
      section?.pairs.reduce((total, pair) => total + pair[of], 0);
    expect([sum("clientsBefore"), sum("clientsAfter")]).toEqual([30, 30]);
    expect(section?.moves).toEqual([
      {
        from: "Clients A",
        to: "Clients B",
        clients: section?.moved.clients,
        revenue: section?.moved.revenue,
      },
    ]);
    expect(section?.movers[0]).toMatchObject({ from: "Clients A", to: "Clients B" });
    const revenues = section?.movers.map(({ revenue }) => revenue) ?? [];
    expect(revenues).toEqual([...revenues].sort((a, b) => b - a));
    expect(pictured()).toBe(before);
  });

  it("tells of classes and of the rhythm where they make no segment", () => {
    const settings = desk.settings();
    const draft = {
      ...settings,
      abc: { ...settings.abc, shares: [0.5, 0.9] },
      rhythm: { ...settings.rhythm, silentMonths: 2 },
    };
    const { sections } = desk.call("whatIf", { tabId: TAB, settings, draft });
    expect(sections.map(({ kind }) => kind)).toEqual(["segments", "abc", "rhythm"]);
    expect(sections[0]?.moved.clients).toBe(0);
    expect(sections[1]?.moved.clients).toBeGreaterThan(0);
    expect(sections[2]?.pairs.map(({ name }) => name)).toContain("Dormant");
  });

  it("names at most twenty, the largest, and counts all", () => {
    const many = new Desk(bookOf(orders(200)));
    const settings = many.settings({ segmentBy: { kind: "abc" } });
    const draft = { ...settings, abc: { ...settings.abc, shares: [0.1, 0.2] } };
    const [section] = many.call("whatIf", { tabId: TAB, settings, draft }).sections;
    expect(section?.movers).toHaveLength(20);
    expect(section?.moved.clients).toBeGreaterThan(20);
  });
});

describe("what is kept", () => {
  it("the cuts of each run, for scoring by them later", () => {
    const { frozen } = desk.call("startRun", { tabId: TAB, settings: desk.settings() });
    expect(frozen).toMatchObject({ asOf: "2026-11-22", spread: false });
    for (const cut of Object.values(frozen?.cuts ?? {}).flat()) {
      expect(String(cut).length, "digits").toBeLessThan(8);
    }
    desk.run();
    expect(desk.settings().rfm.frozen).toEqual(frozen);
    const list = desk.book.sheets[0];
    if (!list) throw new Error("no list");
    putCell(list, 1, 4, 900_000);
    desk.run({ rfm: { ...desk.settings().rfm, scoring: "frozen" } });
    expect(desk.settings().rfm).toMatchObject({ scoring: "frozen", frozen });
    expect(shown(desk.sheet("Clients"))[0]?.[0]).toMatch(/d’après les seuils du 22\/11\/2026/);
  });

  it("the cuts of a list that does not count orders, and scores by them", () => {
    const withoutOrders = LIST.map((row) => row.filter((_, column) => column !== 5));
    desk = new Desk(bookOf(withoutOrders));
    desk.run();
    const { frozen } = desk.settings().rfm;
    // 29 buyers of 2,000 to 30,000 € in steps of 1,000.
    const { frequency, monetary } = frozen?.cuts ?? {};
    expect([frequency, monetary]).toEqual([[], [7600, 13_200, 18_800, 24_400]]);
    desk.run({ rfm: { ...desk.settings().rfm, scoring: "frozen" } });
    expect(desk.settings().rfm.frozen).toEqual(frozen);
  });

  it("lines that only count together, though one of them cannot be read", () => {
    const all: [number, number] = [1, 5];
    const row = (segment: string, r: [number, number], priority: number) => {
      return { segment, r, f: all, m: all, fm: all, priority };
    };
    const map = [row("Haut", [4, 5], 1), row("Moyen", [3, 3], 2), row("Bas", [1, 2], 3)];
    const { rfm, abc } = desk.settings();
    desk.run({
      rfm: { ...rfm, map },
      abc: { ...abc, shares: [0.5, 0.9], classes: ["Or", "Argent", "Bronze"] },
    });
    const sheet = desk.sheet("Réglages");
    const rowOfKey = (key: string) => shown(sheet).findIndex((cells) => cells[3] === key);
    const keys = ["rfm.map.1", "rfm.map.2", "rfm.map.3", "rfm.map.4", "abc.shares", "abc.classes"];
    const values = () => keys.map((key) => shown(sheet)[rowOfKey(key)]?.[1]);
    const right = values();
    putCell(sheet, rowOfKey("rfm.map.2"), 1, "Moyen ; R 3");
    putCell(sheet, rowOfKey("abc.shares"), 1, "90 % ; 50 %");
    const typed = values();
    const { settingsProblems } = desk.call("listTabs", { language: null });
    expect(settingsProblems).toHaveLength(2);
    desk.run();
    desk.call("saveSettings", { settings: desk.settings({ newClientDays: 30 }) });
    expect(values()).toEqual(typed);
    expect(desk.book.find("Champions")?.hidden ?? true).toBe(false);
    expect(desk.call("listTabs", { language: null }).settingsProblems).toEqual(settingsProblems);
    putCell(sheet, rowOfKey("rfm.map.2"), 1, right[1] as string);
    putCell(sheet, rowOfKey("abc.shares"), 1, "50 % ; 90 %");
    desk.run();
    expect(values()).toEqual(right);
    expect(desk.settings().rfm.map).toEqual(map);
    putCell(sheet, rowOfKey("rfm.map.2"), 1, "Moyen ; R 3");
    desk.run({ rfm: { ...desk.settings().rfm, map: [row("Tous", [1, 5], 1)] } });
    expect(values()[0]).toMatch(/^Tous ; R 1-5/);
    expect(shown(desk.sheet("Archives")).flat()).toContain("Moyen ; R 3");
  });

  it("settings of any length before the first run, without a tab", () => {
    const rules = Array.from({ length: 120 }, (_, i) => ({
      when: [{ column: "sector", is: "equal" as const, text: `Secteur numéro ${i} été` }],
      segment: `Segment ${i}`,
    }));
    const settings = withRules(rules);
    expect(JSON.stringify(settings).length).toBeGreaterThan(9000);
    desk.call("saveSettings", { settings });
    expect(desk.book.sheets.map(({ name }) => name)).toEqual(["Commandes"]);
    expect(desk.settings().typology.rules).toEqual(rules);
    desk.call("saveSettings", { settings: withRules([]) });
    expect(desk.settings().typology.rules).toEqual([]);
  });

  it("settings an earlier version kept", () => {
    const { abc, rfm, typology, cross, accounts, rhythm, ...early } = desk.settings();
    const { rule, of, ...shares } = abc;
    const { bins, scoring, breaks, map } = rfm;
    const kept = {
      ...early,
      abc: { ...shares, shares: [0.7, 0.9] },
      rfm: { bins, scoring, breaks, map },
    };
    desk.addOn.stores.properties.document.set("clientPortfolio.settings", JSON.stringify(kept));
    const read = desk.call("listTabs", { language: null }).settings;
    expect(read.abc).toEqual({ ...abc, shares: [0.7, 0.9] });
    expect(read).toMatchObject({ typology, accounts, rhythm });
  });
});
