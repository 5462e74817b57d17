import { abcRules, maps } from "./insights.ts";

/** What a setting may be, in few words: on the Settings tab and in the panel. */
export const choices = {
  language: { fr: "Français", en: "English" },
  asOf: { today: "today", last: "last order" },
  period: {
    all: "all orders",
    months: "last months",
    lastYear: "last calendar year",
    range: "between two days",
  },
  segmentBy: {
    rfm: "RFM",
    abc: "ABC",
    column: "column of the source",
    rules: "my own rules",
    cross: "revenue by potential",
    accounts: "key accounts",
  },
  abcOf: {
    revenue: "value",
    clients: "number of clients",
    discrimination: "ratio of discrimination",
    discriminationCorrected: "ratio of discrimination, corrected for few clients",
  },
  abcBy: {
    revenue: "revenue",
    margin: "margin",
    orders: "number of orders",
    composite: "weighted score",
  },
  abcRule: abcRules,
  zeros: { Z: "class Z", last: "last class" },
  bins: { auto: "automatic" },
  scoring: {
    quantile: "equal groups",
    fixed: "fixed limits",
    frozen: "limits of the last run",
    midrank: "mean ranks",
    ntile: "equal groups, ties split",
    width: "bands of equal width",
    nested: "nested groups",
    rpackage: "like R’s package rfm",
  },
  table: {
    starter: "business to business",
    hubspot: "HubSpot",
    klaviyo: "Klaviyo",
  },
  spread: { no: "as they are", yes: "1, 3, 5" },
  total: { sum: "R + F + M", spss: "100 R + 10 F + M", weighted: "weighted mean" },
  compared: { year: "12 months", half: "6 months", quarter: "3 months" },
  reverse: { no: "no", yes: "yes" },
  ready: maps,
  crossKind: {
    auto: "what the list says",
    bands: "bands of money",
    wallet: "our share of what it buys",
  },
  clvModel: {
    formula: "formula",
    mbg: "MBG/NBD",
    bg: "BG/NBD",
    pareto: "Pareto/NBD",
  },
  shape: { auto: "automatic", orders: "an order", clients: "a client" },
  mapping: { ignore: "leave out" },
};
