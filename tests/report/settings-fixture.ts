import type { FieldNames, TabSettings } from "../../src/report/settings/settings-shape.ts";
import type { PageBody, SpecCell } from "../../src/report/tab-spec.ts";
import { settingsTab } from "../../src/report/tabs/settings-tab.ts";

export const FIELDS: FieldNames = {
  fr: { client_name: "Nom du client", revenue_total: "Chiffre d’affaires", city: "Ville" },
  en: { client_name: "Client name", revenue_total: "Revenue", city: "City" },
};

export function pageOf(settings: TabSettings): PageBody {
  const { body } = settingsTab(settings, FIELDS);
  if (body.kind !== "page") throw new Error("not a page");
  return body;
}

export function cellsOf(settings: TabSettings): SpecCell[][] {
  return pageOf(settings).rows.map((row) => row.map(({ value }) => value));
}

/** The cells of a tab with one value changed by hand. */
export function edited(settings: TabSettings, key: string, value: SpecCell): SpecCell[][] {
  return cellsOf(settings).map((row) =>
    row[3] === key ? [row[0] ?? "", value, row[2] ?? "", row[3]] : row,
  );
}

export const FULL: TabSettings = {
  language: "fr",
  asOf: "2026-06-30",
  period: { kind: "range", from: "2025-01-01", to: "2025-12-31" },
  segmentBy: { kind: "column", header: "Région" },
  abc: {
    shares: [0.7, 0.9, 0.985],
    classes: ["A+", "A", "B", "C"],
    zeros: "last",
    rule: "ties",
    of: "clients",
    by: "composite",
    weights: { revenue: 40, margin: 32.5, orders: 27.5 },
  },
  rfm: {
    bins: 4,
    scoring: "fixed",
    table: "hubspot",
    ready: "grid25",
    total: { kind: "weighted", r: 2, f: 1, m: 0.5 },
    reverse: true,
    frozen: {
      asOf: "2026-03-31",
      cuts: { recency: [13.6, 36.2], frequency: [2, 2], monetary: [1500, 26740.25] },
      sides: { recency: "above", frequency: "from", monetary: "above" },
      spread: true,
      equal: ["frequency"],
    },
    breaks: { recency: [30, 90.5], frequency: [2, 5], monetary: [500, 2000.125] },
    map: [
      { segment: "Étoiles", r: [4, 5], f: [1, 5], m: [1, 5], fm: [2.5, 5], priority: 1 },
      { segment: "Autres", r: [1, 5], f: [1, 5], m: [1, 5], fm: [1, 5], priority: 2 },
    ],
  },
  clv: { model: "mbg", discount: 0.08, marginShare: 0.35, retention: 0.8, years: 5 },
  compared: "quarter",
  newClientDays: 60,
  typology: {
    rules: [
      {
        when: [
          { column: "sector", is: "oneOf", texts: ["BTP", "Hôtels et restaurants"] },
          { column: "revenue", is: "atLeast", value: 10_000 },
        ],
        segment: "Grands comptes BTP",
      },
      { when: [{ column: "Taille du site", is: "blank" }], segment: "À qualifier" },
      { when: [], segment: "Fonds de commerce" },
    ],
    otherwise: "Autres",
    unread: [],
  },
  cross: { kind: "wallet", most: 0.6, some: 0.2 },
  accounts: {
    criteria: [
      { family: "profile", weight: 30, column: "sector", as: { BTP: 8, "Eau, gaz": 2.5 } },
      { family: "history", weight: 40.5, column: "revenue", as: "most" },
      { family: "potential", weight: 29.5, column: "Ouverture notée", as: "score" },
    ],
    limits: {
      potential: 5,
      walletShare: 0.4,
      historyOfMain: 6.5,
      loyalHistory: 5,
      prospectProfile: 7,
    },
    unread: [],
  },
  rhythm: { due: 1.2, atRisk: 2, dormant: 4, lostMonths: 36, silentMonths: 18 },
  load: { visits: [24, 6, 2, 0.5], weeks: 44.5, days: 3, visitsADay: 2.5 },
  source: {
    tabId: 987654321,
    tabName: "Export CRM",
    shape: "orders",
    headerRow: 3,
    mapping: { "Raison sociale": "client_name", "CA HT": "revenue_total", Divers: "" },
    answers: { "dates.order:Date": "dmy" },
  },
  further: [
    {
      tabId: 12,
      tabName: "Enquête",
      shape: null,
      headerRow: null,
      mapping: { Société: "client_name" },
      answers: { "same.1|2": "apart" },
    },
    {
      tabId: 13,
      tabName: "CRM",
      shape: "clients",
      headerRow: 2,
      mapping: {},
      answers: {},
    },
  ],
};
