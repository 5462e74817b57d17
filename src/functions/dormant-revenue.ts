import { annualMeans } from "../core/portfolio/annual-means.ts";
import { revenueOfLastYear } from "../core/portfolio/last-year.ts";
import { dormantRevenue as dormantOf } from "../core/potential/dormant.ts";
import { day, days } from "./arguments/days.ts";
import { names } from "./arguments/names.ts";
import { numbers } from "./arguments/numbers.ts";
import { share } from "./arguments/scalars.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";
import { ORDER_MEANS } from "./order-means.ts";
import { rhythmOfOrders } from "./order-rhythm.ts";
import { orderRows } from "./order-rows.ts";

const args = {
  clients: /* @__PURE__ */ names(),
  dates: /* @__PURE__ */ days(),
  amounts: /* @__PURE__ */ numbers(),
  as_of: /* @__PURE__ */ day(),
  probability: /* @__PURE__ */ share(0.1),
};

/** `DORMANT_REVENUE(clients; dates; amounts; as_of; [probability])`. @see method D14 */
export const dormantRevenue = /* @__PURE__ */ defineFunction({
  name: "DORMANT_REVENUE",
  args,
  headings: [
    { en: "Dormant revenue", fr: "Chiffre d’affaires dormant" },
    { en: "Value", fr: "Valeur" },
  ],
  table: true,
  run: ({ clients, dates, amounts, as_of, probability }, { firstRow, language }) => {
    const orders = orderRows({ clients, dates, amounts, asOf: as_of }, firstRow);
    const { lastDay, status } = rhythmOfOrders(orders, as_of);
    const found = dormantOf({
      asOf: as_of,
      status,
      lastDay,
      annualMean: annualMeans(orders, as_of),
      annualRevenue: revenueOfLastYear(orders, as_of),
      observed: probability,
    });
    const words = LINES[language];
    const part = (value: number) => (Number.isNaN(value) ? null : value);
    return [
      [words.clients, found.clients],
      [words.gross, found.gross],
      [words.probability, found.probability],
      [words.weighted, found.weighted],
      [words.part, part(found.grossShare)],
    ];
  },
});

const LINES = {
  en: {
    clients: "Dormant clients",
    gross: "What they brought in a year",
    probability: "Chance of winning them back",
    weighted: "Weighted by that chance",
    part: "As a share of the last twelve months",
  },
  fr: {
    clients: "Clients dormants",
    gross: "Ce qu’ils apportaient par an",
    probability: "Chance de les reconquérir",
    weighted: "Pondéré par cette chance",
    part: "En part des douze derniers mois",
  },
};

/** What a reader is told of it. */
export const dormantRevenueCard: Card<typeof args> = {
  name: "DORMANT_REVENUE",
  args,
  summary: {
    en: "Revenue that sleeps with clients who stopped ordering, gross and weighted.",
    fr: "Chiffre d’affaires qui dort chez les clients qui ne commandent plus, brut et pondéré.",
  },
  means: {
    ...ORDER_MEANS,
    probability: {
      en: "chance of winning a dormant client back, 0.1 if left out",
      fr: "chance de reconquérir un client dormant, 0,1 par défaut",
    },
  },
  returns: { en: "a table of five lines", fr: "un tableau de cinq lignes" },
  example: {
    given: [
      { range: "A2:A6", cells: [["Ada"], ["Bob"], ["Bob"], ["Cleo"], ["Ada"]] },
      {
        range: "B2:B6",
        cells: [["2026-05-10"], ["2024-12-05"], ["2025-06-20"], ["2022-11-02"], ["2026-11-10"]],
      },
      { range: "C2:C6", cells: [[500], [120], [280], [80], [1500]] },
      { range: "G1", cell: "2026-11-22" },
    ],
    gives: [
      ["Dormant revenue", "Value"],
      ["Dormant clients", 1],
      ["What they brought in a year", 400],
      ["Chance of winning them back", 0.1],
      ["Weighted by that chance", 40],
      ["As a share of the last twelve months", 0.2],
    ],
  },
  source:
    "clients RHYTHM calls dormant or lost, last seen at most 36 months ago, at the mean of the years in" +
    " which they bought",
};
