import { describe, expect, it } from "vitest";
import { buildPortfolio } from "../../src/core/portfolio/build.ts";
import { DEFAULT_METHOD, type Method } from "../../src/core/portfolio/method.ts";
import type { Source } from "../../src/core/portfolio/portfolio.ts";
import { thresholdLines } from "../../src/report/kpi/threshold-lines.ts";
import { reportKit } from "../../src/report/report-kit.ts";
import { segmentThresholds, thresholdParts } from "../../src/report/thresholds.ts";
import { factsOf, listOf, on } from "../core/portfolio/make.ts";
import { ENGLISH, FRENCH } from "./clients-fixture.ts";

const ASOF = on("2026-11-22");
const IDS = ["a", "b", "c", "d"];
const list: Source = {
  shape: "clients",
  list: listOf(IDS, {
    clients: {
      ...factsOf(IDS),
      texts: { sector: ["BTP", "BTP", "Santé", ""] },
      numbers: { potentialAmount: Float64Array.of(60_000, 20_000, 500, 0) },
    },
    revenue: Float64Array.of(800, 120, 60, 20),
    orders: Float64Array.of(9, 5, 3, 1),
    lastDay: Float64Array.of(ASOF - 5, ASOF - 40, ASOF - 200, ASOF - 500),
    firstDay: Float64Array.of(ASOF - 900, ASOF - 900, ASOF - 900, ASOF - 500),
  }),
};
const kit = (change: Partial<Method>, context = FRENCH) =>
  reportKit(buildPortfolio(list, { ...DEFAULT_METHOD, ...change }, ASOF), context);
const parts = (change: Partial<Method>, context = FRENCH) =>
  thresholdParts(kit(change, context)).filter((part) => part !== "");
const ABC = "classes ABC à 80\u00a0% / 95\u00a0%";

describe("the thresholds of a tab", () => {
  it("are those of the segmentation in use", () => {
    expect(parts({})).toEqual([
      "notes de 1 à 5 par seuils fixes",
      "nouveau\u00a0: première commande depuis 90 jours au plus",
      ABC,
    ]);
    expect(parts({ segmentBy: { kind: "cross" } })).toEqual([
      "potentiel fort au-dessus de 50\u202f000\u00a0€, moyen à partir de 10\u202f000\u00a0€ par an",
      ABC,
    ]);
    const cross = { kind: "bands", high: 900, medium: 100 } as const;
    expect(parts({ segmentBy: { kind: "cross" }, cross }, ENGLISH)[0]).toBe(
      "potential high above $900, medium from $100 a year",
    );
    const [accounts] = parts({ segmentBy: { kind: "accounts" } });
    expect(accounts).toMatch(
      /^fort potentiel à partir de 6 sur 10 tant que nous avons moins de 50/,
    );
    expect(accounts).toMatch(/critères proposés/);
  });

  it("say how classes were cut, when it is not the usual way", () => {
    const by = (abc: Partial<Method["abc"]>) =>
      parts({ segmentBy: { kind: "abc" }, abc: { ...DEFAULT_METHOD.abc, ...abc } })[0];
    expect(by({ of: "clients", shares: [0.2, 0.5] })).toBe(
      "classes ABC à 20\u00a0% / 50\u00a0% des clients",
    );
    expect(by({ rule: "inclusive" })).toMatch(/^classes ABC à 80.+\(au seuil\u00a0: .+vide\)\)$/);
    const weights = { revenue: 60, margin: 0, orders: 40 };
    expect(by({ by: "orders" })).toBe(`${ABC} (critère\u00a0: nombre de commandes)`);
    expect(by({ by: "composite", weights, rule: "ties" })).toMatch(
      /\(critère\u00a0: score pondéré 60 \/ 0 \/ 40, au seuil/,
    );
    // The list tells no margin: what is said is what was done.
    expect(by({ by: "margin" })).toBe(ABC);
    expect(by({ of: "discrimination" })).toMatch(/ratio de discrimination de 0,85$/);
  });

  it("say how scores were given, and by which map", () => {
    const rfm = { ...DEFAULT_METHOD.rfm, bins: 3, scoring: "midrank", ready: "grid25" } as const;
    expect(parts({ rfm }).slice(0, 2)).toEqual([
      "notes de 1 à 3\u00a0: rangs moyens",
      "Dix segments par récence et fréquence",
    ]);
    const frozen = {
      cuts: { recency: [100], frequency: [2], monetary: [100] },
      sides: { recency: "above", frequency: "above", monetary: "above" },
      spread: false,
      equal: [],
      asOf: on("2026-08-31"),
    } as const;
    const kept = { ...DEFAULT_METHOD.rfm, scoring: "frozen", frozen } as const;
    expect(parts({ rfm: kept })[0]).toBe("notes de 1 à 2 d’après les seuils du 31/08/2026");
  });
});

describe("by rules", () => {
  const typology = {
    rules: [
      { when: [{ column: "sector", is: "equal", text: "BTP" }], segment: "Bâtiment" },
      { when: [{ column: "orders", is: "atLeast", value: 3 }], segment: "Réguliers" },
      { when: [{ column: "revenue", is: "below", value: 0 }], segment: "Bâtiment" },
    ],
    otherwise: "Autres",
  } as const;
  const change = { segmentBy: { kind: "rules" }, typology } as const;

  it("each tab prints the rules that lead there", () => {
    expect(segmentThresholds(kit(change), "Bâtiment").slice(0, 2)).toEqual([
      "règle 1\u00a0: Secteur est BTP",
      "règle 3\u00a0: Chiffre d’affaires < 0",
    ]);
    expect(segmentThresholds(kit(change), "Autres")).toContain("aucune règle ne s’applique");
    expect(segmentThresholds(kit(change, ENGLISH), "Réguliers")[0]).toBe("rule 2: Orders ≥ 3");
  });

  it("the KPI tab prints all of them, in their order", () => {
    expect(thresholdLines(kit(change)).slice(0, 5)).toEqual([
      ["Segments par", "3 règles personnelles, la première qui s’applique décide"],
      ["Règle 1", "si Secteur est BTP alors Bâtiment"],
      ["Règle 2", "si Commandes ≥ 3 alors Réguliers"],
      ["Règle 3", "si Chiffre d’affaires < 0 alors Bâtiment"],
      ["Tous les autres", "Autres"],
    ]);
    expect(thresholdLines(kit({}))[0]).toEqual(["Segments par", "RFM"]);
  });
});
