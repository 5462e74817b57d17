import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoOf } from "../../src/core/maths/day.ts";
import type { CriterionSetting, MapRowSetting } from "../../src/report/settings/method-shape.ts";
import { readSettings } from "../../src/report/settings/read-settings.ts";
import type { ConditionSetting, RuleSetting } from "../../src/report/settings/rule-shape.ts";
import type { TabSettings } from "../../src/report/settings/settings-shape.ts";
import { cellsOf, edited, FIELDS } from "./settings-fixture.ts";

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
        rule: fc.constantFrom("crossing" as const, "inclusive" as const, "ties" as const),
        of: fc.constantFrom("revenue" as const, "clients" as const, "discrimination" as const),
        by: fc.constantFrom("revenue" as const, "margin" as const, "composite" as const),
        weights: fc.constantFrom(
          { revenue: 50, margin: 30, orders: 20 },
          { revenue: 0, margin: 99.5, orders: 0.5 },
        ),
      }),
    );
  const tab = fc.record({
    tabId: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
    tabName: name,
    shape: fc.constantFrom(null, "orders" as const, "clients" as const),
    headerRow: fc.option(fc.integer({ min: 1, max: 30 })),
    mapping: fc.dictionary(name, fc.constantFrom("", "client_name", "city")),
    answers: fc.dictionary(name, name),
  });
  const weight = fc.integer({ min: 1, max: 400 }).map((quarters) => quarters / 4);
  const score = fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10);
  const cuts = fc
    .array(fc.double({ min: 0, max: 1e9, noNaN: true }).map(Math.abs), { maxLength: 4 })
    .map((values) => values.sort((a, b) => a - b));
  const side = fc.constantFrom("above" as const, "from" as const);
  const text = fc.oneof(
    name,
    fc
      .string({ minLength: 1, maxLength: 12 })
      .map((value) => value.replace(/\s+/g, " ").trim() || "x"),
    fc.constantFrom("Hôtels et restaurants", "R&D, conseil", "« Est »", "si", 'le "14"', "10 - 20"),
  );
  const heading = fc.oneof(
    text,
    fc.constantFrom("sector", "owner", "rfmSegment", "Score", "Secteur", "constructor"),
  );
  const exact = (column: string, value: string) =>
    column === "rfmSegment" || /^(oui|non|yes|no)$/i.test(value) ? "BTP" : value;
  const anyText = fc.tuple(heading, text);
  const figure = fc.constantFrom("revenue", "orders", "recencyDays", "employees", "Surface (m²)");
  const amount = fc.oneof(
    fc.integer({ min: -100_000, max: 100_000_000 }),
    fc.double({ min: -1e6, max: 1e9, noNaN: true }).map((value) => value + 0),
  );
  const condition: fc.Arbitrary<ConditionSetting> = fc.oneof(
    fc
      .tuple(
        anyText,
        fc.constantFrom("equal" as const, "containing" as const, "beginning" as const),
      )
      .map(([[column, value], is]) => ({ column, is, text: exact(column, value) })),
    fc.tuple(heading, fc.array(text, { minLength: 1, maxLength: 3 })).map(([column, texts]) => {
      return { column, is: "oneOf" as const, texts: texts.map((each) => exact(column, each)) };
    }),
    fc.record({
      column: figure,
      is: fc.constantFrom(
        "below" as const,
        "atMost" as const,
        "above" as const,
        "atLeast" as const,
      ),
      value: amount,
    }),
    fc.record({
      column: fc.constantFrom("share", "walletShare"),
      is: fc.constantFrom("below" as const, "atLeast" as const),
      value: share,
    }),
    fc.record({
      column: fc.constantFrom("contractEnd", "lastDay"),
      is: fc.constant("atMost" as const),
      value: fc.integer({ min: 10_000, max: 25_000 }),
    }),
    fc.tuple(figure, amount, amount).map(([column, a, b]) => {
      return { column, is: "between" as const, from: Math.min(a, b), to: Math.max(a, b) };
    }),
    fc.record({ column: heading, is: fc.constantFrom("blank" as const, "filled" as const) }),
  );
  const rule: fc.Arbitrary<RuleSetting> = fc.record({
    when: fc.array(condition, { maxLength: 3 }),
    segment: text,
  });
  const criterion: fc.Arbitrary<CriterionSetting> = fc.record({
    family: fc.constantFrom("profile" as const, "history" as const, "potential" as const),
    weight: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
    column: heading,
    as: fc.oneof(
      fc.constantFrom("most" as const, "least" as const, "score" as const),
      fc.dictionary(name, score, { minKeys: 1, maxKeys: 3 }),
    ),
  });
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
      scoring: fc.constantFrom("quantile" as const, "fixed" as const, "nested" as const),
      breaks: fc.option(
        fc.record({ recency: rising(900), frequency: rising(50), monetary: rising(1_000_000) }),
      ),
      map: fc.option(fc.array(mapRow, { minLength: 1, maxLength: 4 })),
      table: fc.constantFrom("starter" as const, "hubspot" as const, "klaviyo" as const),
      ready: fc.constantFrom("default" as const, "shopify" as const, "rpackage02" as const),
      total: fc.oneof(
        fc.constantFrom({ kind: "sum" as const }, { kind: "spss" as const }),
        fc.record({ kind: fc.constant("weighted" as const), r: weight, f: weight, m: weight }),
      ),
      reverse: fc.boolean(),
      frozen: fc.option(
        fc.record({
          asOf: iso,
          cuts: fc.record({ recency: cuts, frequency: cuts, monetary: cuts }),
          sides: fc.record({ recency: side, frequency: side, monetary: side }),
          spread: fc.boolean(),
          equal: fc.subarray(["recency" as const, "frequency" as const, "monetary" as const]),
        }),
      ),
    }),
    clv: fc.record({
      model: fc.constantFrom("formula" as const, "mbg" as const, "bg" as const, "pareto" as const),
      discount: share,
      marginShare: fc.option(share),
      retention: fc.option(share),
      years: fc.option(fc.integer({ min: 1, max: 30 })),
    }),
    compared: fc.constantFrom("year" as const, "half" as const, "quarter" as const),
    newClientDays: fc.integer({ min: 0, max: 400 }),
    typology: fc.record({
      rules: fc.array(rule, { maxLength: 4 }),
      otherwise: fc.oneof(fc.constant(""), name),
      unread: fc.constant([]),
    }),
    cross: fc.option(
      fc.oneof(
        fc
          .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 10_000_000 }))
          .map(([medium, more]) => ({ kind: "bands" as const, high: medium + more / 8, medium })),
        fc
          .tuple(fc.integer({ min: 0, max: 499 }), fc.integer({ min: 1, max: 500 }))
          .map(([some, more]) => {
            return { kind: "wallet" as const, most: (some + more) / 1000, some: some / 1000 };
          }),
      ),
    ),
    accounts: fc.record({
      criteria: fc.array(criterion, { maxLength: 4 }),
      limits: fc.record({
        potential: score,
        walletShare: share,
        historyOfMain: score,
        loyalHistory: score,
        prospectProfile: score,
      }),
      unread: fc.constant([]),
    }),
    rhythm: fc.record({
      due: fc.integer({ min: 1, max: 10 }).map((tenths) => tenths / 10),
      atRisk: fc.integer({ min: 11, max: 30 }).map((tenths) => tenths / 10),
      dormant: fc.integer({ min: 31, max: 900 }).map((tenths) => tenths / 10),
      lostMonths: fc.integer({ min: 1, max: 240 }),
      silentMonths: fc.integer({ min: 1, max: 240 }),
    }),
    load: fc.record({
      visits: fc.array(
        fc.integer({ min: 0, max: 1460 }).map((quarters) => quarters / 4),
        { minLength: 1, maxLength: 5 },
      ),
      weeks: fc.integer({ min: 1, max: 53 }),
      days: fc.integer({ min: 1, max: 14 }).map((halves) => halves / 2),
      visitsADay: fc.integer({ min: 1, max: 500 }).map((tenths) => tenths / 10),
    }),
    source: fc.option(tab),
    further: fc.array(tab, { maxLength: 3 }),
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
