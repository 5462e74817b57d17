import { describe, expect, expectTypeOf, it } from "vitest";
import type { Settings } from "../../src/contract/api.ts";
import { defaultSettings } from "../../src/report/settings/default-settings.ts";
import { readSettings } from "../../src/report/settings/read-settings.ts";
import type { TabSettings } from "../../src/report/settings/settings-shape.ts";
import type { SpecCell } from "../../src/report/tab-spec.ts";
import { cellsOf, edited, FIELDS, FULL, pageOf } from "./settings-fixture.ts";

describe("the Settings tab", () => {
  it("shows each setting on a line: label, value, explanation, key", () => {
    const row = cellsOf(defaultSettings("fr")).find((cells) => cells[3] === "abc.shares");
    expect(row?.slice(0, 2)).toEqual(["Seuils ABC", "80\u00a0% ; 95\u00a0%"]);
    expect(String(row?.[2]).length).toBeGreaterThan(10);
  });

  it("says where the inputs are, with the words to choose from", () => {
    const { inputs, rows } = pageOf(FULL);
    for (const { row, column, key } of inputs) {
      expect(column).toBe(1);
      expect(rows[row]?.[3]?.value).toBe(key);
    }
    const choices = (key: string) => inputs.find((input) => input.key === key)?.choices;
    expect(choices("language")).toEqual(["Français", "English"]);
    expect(choices("mapping:CA HT")).toEqual(["écarter", ...Object.values(FIELDS.fr)]);
    expect(choices("clv.discount")).toEqual([]);
  });

  it("names choices and leaves no place unfilled in explanations", () => {
    for (const language of ["fr", "en"] as const) {
      const texts = cellsOf({ ...FULL, language })
        .flat()
        .filter((cell) => typeof cell === "string");
      expect(texts.filter((text) => /\{\w+\}/.test(text))).toEqual([]);
    }
  });

  it("is of the contract's own shape", () => {
    expectTypeOf<TabSettings>().toEqualTypeOf<Settings>();
  });
});

describe("reading it back", () => {
  it("gives the settings written, in both languages", () => {
    for (const language of ["fr", "en"] as const) {
      for (const settings of [{ ...FULL, language }, defaultSettings(language)]) {
        expect(readSettings(cellsOf(settings), FIELDS, "en")).toEqual({ settings, problems: [] });
      }
    }
  });

  it("reads a tab written in French after the reader turns to English", () => {
    const read = readSettings(edited(FULL, "language", "English"), FIELDS, "fr");
    expect(read).toEqual({ settings: { ...FULL, language: "en" }, problems: [] });
  });

  it("stands rows and columns added by the user", () => {
    const cells: SpecCell[][] = cellsOf(FULL).map((row) => ["", ...row, "ma note"]);
    cells.splice(5, 0, ["", "note", "", "", "", ""]);
    expect(readSettings(cells, FIELDS, "fr").settings).toEqual(FULL);
  });

  it("takes numbers and dates typed as text", () => {
    const usual = defaultSettings("fr");
    const read = (key: string, value: SpecCell) =>
      readSettings(edited(usual, key, value), FIELDS, "fr");
    expect(read("clv.discount", "8,5 %").settings.clv.discount).toBeCloseTo(0.085, 12);
    expect(read("asOf", "30/06/2026").settings.asOf).toBe("2026-06-30");
    expect(read("asOf", { day: 20634 }).settings.asOf).toBe("2026-06-30");
    expect(read("abc.shares", "70 ; 90").settings.abc.shares).toEqual([0.7, 0.9]);
    expect(read("rfm.bins", "Automatic").settings.rfm.bins).toBe(0);
    expect(read("period.kind", "ALL ORDERS").problems).toEqual([]);
  });

  it.each<[string, SpecCell, string]>([
    ["language", "Deutsch", "Langue"],
    ["asOf", "03/04/2026", "Date d’analyse"],
    ["asOf", "", "Date d’analyse"],
    ["period.kind", "derniers mois", "Nombre de mois"],
    ["period.kind", "entre deux jours", "Premier jour"],
    ["segmentBy.kind", "colonne de la source", "Colonne des segments"],
    ["abc.shares", "95 % ; 80 %", "Seuils ABC"],
    ["abc.shares", "80 % ; 120 %", "Seuils ABC"],
    ["abc.classes", "A ; B", "Noms des classes"],
    ["abc.classes", "A ; A ; B", "Noms des classes"],
    ["rfm.bins", 11, "Nombre de notes"],
    ["rfm.breaks.recency", "30 ; 90", "Seuils\u00a0: commandes"],
    ["rfm.map.1", "Étoiles ; R 5-4 ; F 1-5 ; M 1-5 ; FM 1-5 ; 1", "Segment personnel 1"],
    ["newClientDays", -1, "Nouveau pendant (jours)"],
    ["newClientDays", true, "Nouveau pendant (jours)"],
    ["clv.marginShare", 35, "Taux de marge"],
    ["clv.years", 2.5, "Années comptées"],
    ["abc.of", "marge", "Parts de"],
    ["abc.by", "potentiel", "Critère des classes"],
    ["abc.weights", "50 ; 30", "Poids du score"],
    ["abc.weights", "50 ; 30 ; 30", "Poids du score"],
    ["abc.weights", "120 ; -20 ; 0", "Poids du score"],
    ["rfm.scoring", "seuils de la dernière exécution", "Derniers seuils\u00a0: récence"],
    ["rfm.total", "moyenne pondérée", "Poids R\u00a0; F\u00a0; M"],
    ["cross.kind", "au hasard", "Le potentiel se lit en"],
    ["accounts.potential", 11, "Fort potentiel à partir de"],
    ["rhythm.atRisk", 4, "À risque au-delà de"],
    ["rhythm.due", 50, "À relancer au-delà de"],
    ["rhythm.dormant", 0.5, "Dormant au-delà de"],
    ["rhythm.lostMonths", 2.5, "Perdu après"],
    ["load.visits", "12 ; beaucoup", "Visites par an et par classe"],
    ["load.visits", "12 ; -4", "Visites par an et par classe"],
    ["load.weeks", 60, "Semaines par an"],
    ["load.days", 8, "Jours de terrain par semaine"],
    ["load.visitsADay", 0, "Visites par jour"],
    ["source.headerRow", "trois", "Ligne d’en-têtes"],
  ])(
    "names the line of a value it cannot read and keeps the usual one: %s = %s",
    (key, value, label) => {
      const usual = defaultSettings("fr");
      const { settings, problems } = readSettings(edited(usual, key, value), FIELDS, "fr");
      expect(settings).toEqual(usual);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain(`«\u00a0${label}\u00a0»`);
      expect(problems[0]).not.toMatch(/\{\w+\}/);
    },
  );

  it("takes two limits that are one, as the panel does", () => {
    const usual = defaultSettings("fr");
    const all: readonly Partial<TabSettings>[] = [
      { rhythm: { ...usual.rhythm, due: 1.5, atRisk: 1.5, dormant: 1.5 } },
      { cross: { kind: "bands", high: 10_000, medium: 10_000 } },
      { cross: { kind: "wallet", most: 0.4, some: 0.4 } },
    ];
    for (const change of all) {
      const settings = { ...usual, ...change };
      expect(readSettings(cellsOf(settings), FIELDS, "fr")).toEqual({ settings, problems: [] });
    }
  });

  it("writes numbers of a problem as the reader does", () => {
    const said = (key: string, value: SpecCell) =>
      readSettings(edited(defaultSettings("fr"), key, value), FIELDS, "fr").problems.join();
    expect(said("rhythm.due", 100.5)).toContain("«\u00a0100,5\u00a0»");
    expect(said("rhythm.due", 100.5)).toContain("0,1");
  });

  it("keeps a rule it cannot read where it stands, and says what is wrong", () => {
    const usual = defaultSettings("fr");
    const rules = [
      { when: [], segment: "A" },
      { when: [], segment: "B" },
    ];
    const typed = { ...usual, typology: { ...usual.typology, rules } };
    const { settings, problems } = readSettings(
      edited(typed, "rule.1", "si Secteur"),
      FIELDS,
      "fr",
    );
    expect(settings.typology).toEqual({
      rules: [rules[1]],
      otherwise: "",
      unread: [{ place: 0, text: "si Secteur" }],
    });
    expect(problems).toEqual([
      "Réglages, «\u00a0Règle 1\u00a0»\u00a0: le segment manque\u00a0: terminez par «\u00a0alors\u00a0» et son nom. Votre ligne reste telle quelle\u00a0; elle comptera de nouveau une fois corrigée.",
    ]);
    const again = cellsOf(settings).filter((row) => String(row[3]).startsWith("rule."));
    expect(again.map((row) => row[1])).toEqual(["si Secteur", "toujours B", ""]);
    expect(readSettings(cellsOf(settings), FIELDS, "fr").settings).toEqual(settings);
  });

  it("reads a tab of the first version without a word about lines it could not have", () => {
    const later =
      /^(abc\.(of|rule)|rfm\.(table|frozen|total|weights|reverse|ready)|rule|cross|criterion|accounts|rhythm)/;
    const cells = cellsOf(defaultSettings("fr"));
    const without = (lines: RegExp) => cells.filter((row) => !lines.test(String(row[3])));
    const usual = { settings: defaultSettings("fr"), problems: [] };
    expect(readSettings(without(later), FIELDS, "fr")).toEqual(usual);
    expect(readSettings(without(/^(compared|load)/), FIELDS, "fr")).toEqual(usual);
    expect(readSettings(without(/^abc\.(by|weights)/), FIELDS, "fr")).toEqual(usual);
    expect(readSettings(without(/^clv\.model/), FIELDS, "fr")).toEqual(usual);
    expect(readSettings(without(/^load/), FIELDS, "fr")).toEqual(usual);
    expect(readSettings(without(/^load\.(weeks|days)/), FIELDS, "en").problems).toHaveLength(2);
  });

  it("says under its breath what the choices made leave unused", () => {
    const style = (settings: TabSettings, key: string) =>
      pageOf(settings).rows.find((row) => row[3]?.value === key)?.[0]?.style;
    const usual = defaultSettings("fr");
    expect([style(usual, "rfm.breaks.recency"), style(usual, "rule.1")]).toEqual(["note", "note"]);
    expect([style(FULL, "rfm.breaks.recency"), style(FULL, "rule.1")]).toEqual(["label", "label"]);
    expect(style(FULL, "rfm.bins")).toBe("note");
  });

  it("names a column whose kind it does not know, and loses no other", () => {
    const { settings, problems } = readSettings(
      edited(FULL, "mapping:CA HT", "Truc"),
      FIELDS,
      "fr",
    );
    expect(settings.source?.mapping).toEqual({ "Raison sociale": "client_name", Divers: "" });
    expect(problems[0]).toContain("«\u00a0CA HT\u00a0»");
  });

  it("says which line is gone, and that all are when the keys are", () => {
    const cells = cellsOf(defaultSettings("en"));
    const without = cells.filter((row) => row[3] !== "clv.discount");
    expect(readSettings(without, FIELDS, "en").problems).toEqual([
      "Settings: the line “Discount per year” is missing. The usual value is used.",
    ]);
    const bare = readSettings(
      cells.map((row) => row.slice(0, 3)),
      FIELDS,
      "en",
    );
    expect(bare.problems).toHaveLength(1);
    expect(bare.settings).toEqual(defaultSettings("en"));
    expect(readSettings([], FIELDS, "fr").settings).toEqual(defaultSettings("fr"));
  });
});
