import { beforeEach, describe, expect, it } from "vitest";
import type { Settings } from "../../src/contract/api.ts";
import { bookOf, type Cell, Desk, putCell, shown } from "./driver.ts";

/** Columns of the user's own: numbers as they are typed in French, dates, words, and a mark. */
const LIST: Cell[][] = [
  ["Code", "Client", "CA", "Surface m²", "Date de pose", "Options", "Zone"],
  ...Array.from({ length: 40 }, (_, i): Cell[] => [
    `C${i}`,
    `Client ${i}`,
    1000 * (40 - i),
    i === 39 ? "voir plan" : `${i % 2}\u00a0${100 + i},5`,
    `${String(1 + (i % 28)).padStart(2, "0")}/0${1 + (i % 9)}/${2020 + (i % 6)}`,
    ["GPS, Attelage", "Attelage", ""][i % 3] ?? "",
    1 + (i % 4),
  ]),
];
const TAB = 0;
let desk: Desk;
beforeEach(() => {
  desk = new Desk(bookOf(LIST));
});
type Rules = Settings["typology"]["rules"];
const withRules = (rules: Rules): Settings =>
  desk.settings({ typology: { rules, otherwise: "Autres", unread: [] } });

describe("rules on columns only the list knows", () => {
  it("are chosen from with what the column holds", () => {
    const { columns } = desk.call("methodFacts", { tabId: TAB, settings: desk.settings() });
    const column = (name: string) => columns.find((each) => each.name === name);
    expect(column("Surface m²")).toMatchObject({
      kind: "number",
      own: true,
      known: 39,
      least: 100.5,
      most: 1137.5,
      words: [],
    });
    expect(column("Date de pose")).toMatchObject({ kind: "day", own: true, known: 40 });
    expect(column("Zone")?.words.map(({ text }) => text)).toEqual(["1", "2", "3", "4"]);
    expect(column("revenue")).toMatchObject({ own: false, label: "Chiffre d’affaires (CA)" });
  });

  it("are tried with what they ask for in vain, and cells nobody can read", () => {
    const settings = withRules([
      { when: [{ column: "Surface m²", is: "atLeast", value: 1_100.5 }], segment: "Grands" },
      {
        when: [{ column: "Date de pose", is: "above", value: 20_088, unit: "day" }],
        segment: "Récents",
      },
      { when: [{ column: "Options", is: "containing", text: "gps" }], segment: "GPS" },
      { when: [{ column: "Options", is: "equal", text: "GPS" }], segment: "?" },
      { when: [{ column: "Zone", is: "oneOf", texts: ["1", "9"] }], segment: "Zones" },
      { when: [{ column: "Zone", is: "above", value: 19_723, unit: "day" }], segment: "?" },
      { when: [{ column: "Options", is: "above", value: 3 }], segment: "?" },
    ]);
    const { rules } = desk.call("testRules", { tabId: TAB, settings });
    // Surfaces run from 100.5 to 138.5, every second one 1,000 more; signatures of 2025 are the sixth of six.
    expect(rules.map(({ matching }) => matching.clients)).toEqual([19, 6, 14, 0, 10, 0, 0]);
    expect(rules.map(({ notices }) => notices.map((text) => text.replace(/\s/g, " ")))).toEqual([
      [
        "Règle 1 : dans la colonne « Surface m² », la cellule de 1 client ne peut pas être lue (par exemple « voir plan ») et ne répond à aucune comparaison.",
      ],
      [],
      [],
      [
        "Règle 4 : aucune cellule de la colonne « Options » n’est « GPS » seul, mais 14 clients l’ont parmi d’autres mots (par exemple « GPS, Attelage ») : utilisez « contient ».",
      ],
      ["Règle 5 : « 9 » ne figure nulle part dans la colonne « Zone »."],
      [],
      [],
    ]);
    expect(rules[5]?.problem).toMatch(/à une date, mais elle contient des nombres/);
    expect(rules[6]?.problem).toMatch(/contient des mots \(comme «\sGPS, Attelage\s»\)/);
  });

  it("are typed on the Settings tab, and make the tabs", () => {
    desk.run(withRules([{ when: [], segment: "Tous" }]));
    const sheet = desk.sheet("Réglages");
    const row = shown(sheet).findIndex((cells) => cells[3] === "rule.1");
    const line = "si Date de pose après le 31/12/2024 et Zone est 2 ou 4 alors Récents";
    putCell(sheet, row, 1, line);
    desk.run({ ...desk.settings(), segmentBy: { kind: "rules" } });
    expect(desk.call("listTabs", { language: null }).settingsProblems).toEqual([]);
    // Clients 5, 11, 17, 23, 29 and 35 signed in 2025, in the zones 2 and 4 by turns.
    expect(desk.sheet("Récents").lastRow()).toBe(2 + 6);
    expect(shown(desk.sheet("Réglages"))[row]?.[1]).toBe(
      "si Date de pose > 2024-12-31 et Zone est 2 ou 4 alors Récents",
    );
  });

  it("say at each run which value is nowhere", () => {
    const when = [{ column: "Options", is: "equal" as const, text: "Atelage" }];
    const settings = {
      ...withRules([{ when, segment: "X" }]),
      segmentBy: { kind: "rules" as const },
    };
    const { warnings } = desk.call("dryRun", { tabId: TAB, settings });
    expect(warnings.find(({ key }) => key === "rule.slip")?.text.replace(/\s/g, " ")).toBe(
      "Règle 1 : « Atelage » ne figure nulle part dans la colonne « Options ». Vouliez-vous dire « Attelage » ?",
    );
  });
});

it("key accounts are ranked by a number only the list knows", () => {
  const criteria: Settings["accounts"]["criteria"] = [
    { family: "potential", weight: 60, column: "Surface m²", as: "most" },
    { family: "history", weight: 40, column: "Zone", as: { "1": 10, "2": 0, "3": 0, "4": 0 } },
  ];
  const { accounts } = desk.settings();
  const settings = desk.settings({ accounts: { ...accounts, criteria } });
  const { clients } = desk.call("summary", { tabId: TAB, settings, from: 0, count: 40 });
  const score = (id: string) => clients.find((client) => client.id === id)?.accountScore;
  // The largest surface is 1,137.5 m² (client 37, zone 2), the smallest 100.5 (client 0, zone 1).
  expect(score("C37")).toBeCloseTo(6, 6);
  expect(score("C0")).toBeCloseTo(4, 6);
  // 40 % of the weight is no score.
  expect(score("C39")).toBeNull();
});
