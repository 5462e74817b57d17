import { DEFAULT_METHOD, type RfmMethod } from "../core/portfolio/method.ts";
import { rfmScores } from "../core/rfm/scores.ts";
import { day, days } from "./arguments/days.ts";
import { counts } from "./arguments/from-zero.ts";
import { numbers } from "./arguments/numbers.ts";
import { count } from "./arguments/scalars.ts";
import { blankWhereEmpty } from "./blank-rows.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";
import { requireNotAfter } from "./require-not-after.ts";

const args = {
  last_order: /* @__PURE__ */ days(),
  orders: /* @__PURE__ */ counts(),
  revenue: /* @__PURE__ */ numbers(),
  as_of: /* @__PURE__ */ day(),
  bins: /* @__PURE__ */ count({ least: 2, most: 10, fallback: null }),
};

/** `RFM_SCORE(last_order; orders; revenue; as_of; [bins])`. @see method D3.1, D4, D5 */
export const rfmScore = /* @__PURE__ */ defineFunction({
  name: "RFM_SCORE",
  args,
  headings: [{ en: "RFM", fr: "RFM" }],
  run: ({ last_order, orders, revenue, as_of, bins }, { firstRow }) => {
    requireNotAfter(
      { name: "last_order", firstRow, days: last_order },
      { name: "as_of", day: as_of },
    );
    const method = { ...DEFAULT_METHOD.rfm, bins: (bins ?? "auto") as RfmMethod["bins"] };
    const recencyDays = last_order.map((last) => as_of - last);
    return blankWhereEmpty(rfmScores({ recencyDays, orders, revenue, years: 1 }, method).codes);
  },
});

/** What a reader is told of it. */
export const rfmScoreCard: Card<typeof args> = {
  name: "RFM_SCORE",
  args,
  summary: {
    en: "RFM score of each client: recency, frequency, money, 5 the best on all three.",
    fr: "Score RFM de chaque client : récence, fréquence, montant, 5 étant le meilleur sur les trois.",
  },
  means: {
    last_order: {
      en: "date of each client’s last order",
      fr: "date de la dernière commande de chaque client",
    },
    orders: {
      en: "number of orders of each client",
      fr: "nombre de commandes de chaque client",
    },
    revenue: { en: "revenue of each client", fr: "chiffre d’affaires de chaque client" },
    as_of: {
      en: "the day recency is counted to, typed or in a cell",
      fr: "jour jusqu’auquel compter la récence, saisi ou dans une cellule",
    },
    bins: {
      en: "bins of each score, 2 to 10; if left out the number of clients decides: 5 from 25, 3 from 9",
      fr: "classes par score, 2 à 10 ; par défaut selon le nombre de clients : 5 dès 25, 3 dès 9",
    },
  },
  returns: {
    en: "a text such as 545 for each client, blank without a last order or without revenue",
    fr: "un texte tel que 545 pour chaque client, vide sans dernière commande ou sans montant",
  },
  example: {
    given: [
      {
        range: "B2:B6",
        cells: [["2026-11-10"], ["2026-10-28"], ["2026-06-15"], ["2026-09-30"], ["2025-03-20"]],
      },
      { range: "C2:C6", cells: [[14], [9], [11], [2], [1]] },
      { range: "D2:D6", cells: [[48200], [31750.5], [27900], [1500], [350]] },
      { range: "G1", cell: "2026-11-22" },
      5,
    ],
    gives: [["555"], ["434"], ["243"], ["322"], ["111"]],
  },
  source:
    "scores by quantiles (PERCENTILE.INC), equal values share a score; with 9 to 24 clients three" +
    " bins written 1, 3, 5; with fewer, fixed breaks of 30/90/180/365 days, 2/3/6/12 orders and" +
    " 0.3/1/2/5 % of the revenue",
};
