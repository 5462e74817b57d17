import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Settings } from "../../src/contract/api.ts";
import { sidebarWords } from "../../src/i18n/sidebar-words.ts";
import { defaultSettings } from "../../src/report/settings/default-settings.ts";
import { withFixedLimits } from "../../src/sidebar/state/break-thresholds.ts";
import type { MethodFacts } from "../../src/sidebar/state/editing.ts";
import {
  endsOf,
  placeOf,
  type SliderScale,
  valueAt,
} from "../../src/sidebar/state/slider-scale.ts";
import { otherThresholds, ownThresholds } from "../../src/sidebar/state/thresholds.ts";

const words = sidebarWords("en").choosing;
const number = { own: false, known: 9, distinct: 0, words: [], least: 0 };
const facts: MethodFacts = {
  clients: 9,
  revenue: 9000,
  columns: [
    { ...number, name: "revenue", label: "Revenue", kind: "money", most: 250_000 },
    { ...number, name: "orders", label: "Orders", kind: "whole", most: 40 },
    { ...number, name: "share", label: "Share", kind: "share", most: 0.6 },
  ],
  scoring: "quantile",
  scale: 5,
  cuts: { recency: [30.5, 90, 180, 365], frequency: [1, 1, 2, 4], monetary: [0.4, 99.5, 900] },
  newTold: true,
  cross: { kind: "bands", high: 50_000, medium: 10_000 },
  proposed: [],
  map: [],
};

function draft(change: Partial<Settings> = {}): Settings {
  return { ...defaultSettings("en"), source: null, further: [], ...change } as Settings;
}
const own = (settings: Settings) => ownThresholds({ draft: settings, facts, words });
const labels = (settings: Settings) => own(settings).map(({ label }) => label);

describe("thresholds that may be moved", () => {
  it("are the shares, for ABC classes", () => {
    const settings = draft({ segmentBy: { kind: "abc" } });
    const [a, b] = own(settings);
    expect([a?.label, a?.value, a?.low, a?.high]).toEqual(["Class A: up to", 80, 1, 94]);
    expect([b?.value, b?.low, b?.high]).toEqual([95, 81, 99]);
    expect(a?.set(60).abc?.shares).toEqual([0.6, 0.95]);
    const byRatio = { ...settings.abc, of: "discrimination" as const };
    expect(own({ ...settings, abc: byRatio })).toEqual([]);
  });

  it("are none of the scores while groups give them, and the limits once they are fixed", () => {
    expect(labels(draft())).toEqual(["New for (days)"]);
    const rfm = withFixedLimits(draft().rfm, facts.cuts);
    expect(rfm.scoring).toBe("fixed");
    expect(rfm.breaks).toEqual({
      recency: [30, 90, 180, 365],
      frequency: [2, 3, 4, 5],
      monetary: [1, 100, 900],
    });
    const shown = own(draft({ rfm }));
    expect(shown.slice(0, 5).map(({ label, value }) => `${label} ${value}`)).toEqual([
      "Score 5: up to (days) 30",
      "Score 4: up to (days) 90",
      "Score 3: up to (days) 180",
      "Score 2: up to (days) 365",
      "Score 2: from (orders) 2",
    ]);
    expect(shown[0]?.set(45).rfm?.breaks?.recency).toEqual([45, 90, 180, 365]);
    expect([shown[1]?.low, shown[1]?.high]).toEqual([31, 179]);
  });

  it("are the numbers of rules, a share as a percentage", () => {
    const rules: Settings["typology"]["rules"] = [
      { when: [{ column: "sector", is: "filled" }], segment: "Known" },
      {
        when: [
          { column: "revenue", is: "atLeast", value: 5000 },
          { column: "share", is: "above", value: 0.05 },
        ],
        segment: "Large",
      },
    ];
    const typology = { rules, otherwise: "", unread: [] };
    const settings = draft({ segmentBy: { kind: "rules" }, typology });
    expect(own(settings).map(({ label, value }) => `${label} ${value}`)).toEqual([
      "Rule 2: Revenue at least 5000",
      "Rule 2: Share more than 5",
    ]);
    expect(own(settings)[1]?.set(7).typology?.rules[1]?.when[1]).toMatchObject({ value: 0.07 });
  });

  it("are the limits of the reading in use, for the crossed matrix", () => {
    const settings = draft({ segmentBy: { kind: "cross" } });
    const [high, medium, a] = own(settings);
    expect([high?.value, high?.low, medium?.value, medium?.high]).toEqual([
      50_000, 10_000, 10_000, 50_000,
    ]);
    expect(high?.set(60_000).cross).toEqual({ kind: "bands", high: 60_000, medium: 10_000 });
    expect(a?.key).toBe("abc.0");
    const wallet = own({ ...settings, cross: { kind: "wallet", most: 0.7, some: 0.25 } });
    expect(wallet[0]?.set(80).cross).toEqual({ kind: "wallet", most: 0.8, some: 0.25 });
  });

  it("stay between their neighbours, whatever makes the tabs", () => {
    const kinds = ["rfm", "abc", "cross", "accounts"] as const;
    for (const kind of kinds) {
      const settings = draft({
        segmentBy: { kind },
        rfm: withFixedLimits(draft().rfm, facts.cuts),
      });
      const trial = { draft: settings, facts, words };
      const { abc, rhythm } = otherThresholds(trial);
      for (const { key, value, low, high, set } of [...own(settings), ...abc, ...rhythm]) {
        expect(value, key).toBeGreaterThanOrEqual(low);
        expect(value, key).toBeLessThanOrEqual(high);
        const moved = { ...settings, ...set(high) };
        const again = { draft: moved, facts, words };
        const others = otherThresholds(again);
        const found = [...ownThresholds(again), ...others.abc, ...others.rhythm];
        expect(found.find((each) => each.key === key)?.value, key).toBeCloseTo(high, 6);
      }
    }
  });
});

describe("a slider", () => {
  const log: SliderScale = { least: 1, most: 250_000, step: 1, log: true };

  it("has its ends at the least and the most", () => {
    const { min, max } = endsOf(log);
    expect(valueAt(min, 900, log)).toBe(1);
    expect(valueAt(max, 900, log)).toBe(250_000);
    expect(valueAt(60, 50, { least: 1, most: 99, step: 1, log: false })).toBe(60);
  });

  it("rounds to two digits where it multiplies", () => {
    expect(String(valueAt(50, 1, log))).toMatch(/^[1-9]\d0+$/);
  });

  it("always moves with an arrow key, the way it is pressed, until its end", () => {
    const scale = fc.record({
      least: fc.constant(1),
      most: fc.integer({ min: 2, max: 1_000_000 }),
      step: fc.constant(1),
      log: fc.boolean(),
    });
    fc.assert(
      fc.property(scale, fc.double({ min: 0, max: 1, noNaN: true }), (of, part) => {
        const value = Math.round(of.least + part * (of.most - of.least));
        const place = placeOf(value, of);
        const { min, max } = endsOf(of);
        if (place < max) {
          const next = valueAt(place + 1, value, of);
          expect(next > value || value === of.most).toBe(true);
        }
        if (place > min) {
          const next = valueAt(place - 1, value, of);
          expect(next < value || value === of.least).toBe(true);
        }
      }),
    );
  });
});
