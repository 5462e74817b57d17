import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoOf } from "../../src/core/maths/day.ts";
import { readSettings } from "../../src/report/settings/read-settings.ts";
import type { MapRowSetting, TabSettings } from "../../src/report/settings/settings-shape.ts";
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
