import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { Settings } from "../../src/contract/api.ts";
import { isoOf } from "../../src/core/maths/day.ts";
import { defaultSettings } from "../../src/report/settings/default-settings.ts";
import { readSettings } from "../../src/report/settings/read-settings.ts";
import type {
  FieldNames,
  MapRowSetting,
  TabSettings,
} from "../../src/report/settings/settings-shape.ts";
import type { PageBody, SpecCell } from "../../src/report/tab-spec.ts";
import { settingsTab } from "../../src/report/tabs/settings-tab.ts";

const FIELDS: FieldNames = {
  fr: { client_name: "Nom du client", revenue_total: "Chiffre d’affaires", city: "Ville" },
  en: { client_name: "Client name", revenue_total: "Revenue", city: "City" },
};

function pageOf(settings: TabSettings): PageBody {
  const { body } = settingsTab(settings, FIELDS);
  if (body.kind !== "page") throw new Error("not a page");
  return body;
}

function cellsOf(settings: TabSettings): SpecCell[][] {
  return pageOf(settings).rows.map((row) => row.map(({ value }) => value));
}

/** The cells of a tab with one value changed by hand. */
function edited(settings: TabSettings, key: string, value: SpecCell): SpecCell[][] {
  return cellsOf(settings).map((row) =>
    row[3] === key ? [row[0] ?? "", value, row[2] ?? "", row[3]] : row,
  );
}

const FULL: TabSettings = {
  language: "fr",
  asOf: "2026-06-30",
  period: { kind: "range", from: "2025-01-01", to: "2025-12-31" },
  segmentBy: { kind: "column", header: "Région" },
  abc: { shares: [0.7, 0.9, 0.985], classes: ["A+", "A", "B", "C"], zeros: "last" },
  rfm: {
    bins: 4,
    scoring: "fixed",
    breaks: { recency: [30, 90.5], frequency: [2, 5], monetary: [500, 2000.125] },
    map: [
      { segment: "Étoiles", r: [4, 5], f: [1, 5], m: [1, 5], fm: [2.5, 5], priority: 1 },
      { segment: "Autres", r: [1, 5], f: [1, 5], m: [1, 5], fm: [1, 5], priority: 2 },
    ],
  },
  clv: { discount: 0.08, marginShare: 0.35, retention: 0.8, years: 5 },
  newClientDays: 60,
  source: {
    tabId: 987654321,
    tabName: "Export CRM",
    shape: "orders",
    headerRow: 3,
    mapping: { "Raison sociale": "client_name", "CA HT": "revenue_total", Divers: "" },
    answers: { "dates.order:Date": "dmy" },
  },
};

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

describe("whatever the settings", () => {
  const name = fc.stringMatching(/^[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ0-9 '-]{0,10}[A-Za-z0-9]$/);
  const iso = fc.integer({ min: 10_000, max: 25_000 }).map(isoOf);
  const share = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 1000);
  const rising = (max: number) =>
    fc
      .uniqueArray(fc.integer({ min: 1, max: max * 1000 }), { minLength: 1, maxLength: 5 })
      .map((values) => values.map((value) => value / 1000).sort((a, b) => a - b));
  const bounds = fc
    .tuple(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 2, max: 10 }))
    .map(([a, b]): [number, number] => [Math.min(a, b) / 2, Math.max(a, b) / 2]);
  const mapRow: fc.Arbitrary<MapRowSetting> = fc.record({
    segment: name,
    r: bounds,
    f: bounds,
    m: bounds,
    fm: bounds,
    priority: fc.integer({ min: 1, max: 50 }),
  });
  const abc = fc
    .uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 4 })
    .chain((values) =>
      fc.record({
        shares: fc.constant(values.sort((a, b) => a - b).map((value) => value / 1000)),
        classes: fc.uniqueArray(name, {
          minLength: values.length + 1,
          maxLength: values.length + 1,
        }),
        zeros: fc.constantFrom("Z" as const, "last" as const),
      }),
    );
  const anySettings: fc.Arbitrary<TabSettings> = fc.record({
    language: fc.constantFrom("fr" as const, "en" as const),
    asOf: fc.oneof(fc.constantFrom("today", "last"), iso),
    period: fc.oneof(
      fc.constant({ kind: "all" as const }),
      fc.constant({ kind: "lastYear" as const }),
      fc.record({ kind: fc.constant("months" as const), months: fc.integer({ min: 1, max: 60 }) }),
      fc.tuple(iso, iso).map(([a, b]) => {
        return { kind: "range" as const, from: a < b ? a : b, to: a < b ? b : a };
      }),
    ),
    segmentBy: fc.oneof(
      fc.constant({ kind: "rfm" as const }),
      fc.constant({ kind: "abc" as const }),
      name.map((header) => ({ kind: "column" as const, header })),
    ),
    abc,
    rfm: fc.record({
      bins: fc.constantFrom(0, 2, 5, 10),
      scoring: fc.constantFrom("quantile" as const, "fixed" as const),
      breaks: fc.option(
        fc.record({ recency: rising(900), frequency: rising(50), monetary: rising(1_000_000) }),
      ),
      map: fc.option(fc.array(mapRow, { minLength: 1, maxLength: 4 })),
    }),
    clv: fc.record({
      discount: share,
      marginShare: fc.option(share),
      retention: fc.option(share),
      years: fc.option(fc.integer({ min: 1, max: 30 })),
    }),
    newClientDays: fc.integer({ min: 0, max: 400 }),
    source: fc.option(
      fc.record({
        tabId: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
        tabName: name,
        shape: fc.constantFrom(null, "orders" as const, "clients" as const),
        headerRow: fc.option(fc.integer({ min: 1, max: 30 })),
        mapping: fc.dictionary(name, fc.constantFrom("", "client_name", "city")),
        answers: fc.dictionary(name, name),
      }),
    ),
  });

  it("what is written is read back, also in the other language", () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(readSettings(cellsOf(settings), FIELDS, "en")).toEqual({ settings, problems: [] });
        const language = settings.language === "fr" ? "en" : "fr";
        const word = language === "fr" ? "Français" : "English";
        const turned = readSettings(edited(settings, "language", word), FIELDS, "en");
        expect(turned).toEqual({ settings: { ...settings, language }, problems: [] });
      }),
    );
  });
});
