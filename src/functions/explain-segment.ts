import { type ScoredClients, scoresExplainer } from "../core/explain/explain-scores.ts";
import { DEFAULT_METHOD, type RfmMethod } from "../core/portfolio/method.ts";
import { cellSegment } from "../core/portfolio/rfm-segments.ts";
import { rfmScores } from "../core/rfm/scores.ts";
import { NO_SEGMENT } from "../core/rfm/segment-map.ts";
import { explanationSayer } from "../i18n/say-explanation.ts";
import { wordsOf } from "../i18n/words.ts";
import { day, days } from "./arguments/days.ts";
import { counts } from "./arguments/from-zero.ts";
import { numbers } from "./arguments/numbers.ts";
import { count } from "./arguments/scalars.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";
import { ORDER_MEANS } from "./order-means.ts";
import { requireNotAfter } from "./require-not-after.ts";
import { segmentName } from "./segment-name.ts";
import { showAmount, showShare } from "./show-number.ts";

const args = {
  last_order: /* @__PURE__ */ days(),
  orders: /* @__PURE__ */ counts(),
  revenue: /* @__PURE__ */ numbers(),
  as_of: /* @__PURE__ */ day(),
  bins: /* @__PURE__ */ count({ least: 2, most: 10, fallback: null }),
};

/** `EXPLAIN_SEGMENT(last_order; orders; revenue; as_of; [bins])`. @see method D3.1, D6.i */
export const explainSegment = /* @__PURE__ */ defineFunction({
  name: "EXPLAIN_SEGMENT",
  args,
  headings: [
    { en: "Segment", fr: "Segment" },
    { en: "Why", fr: "Pourquoi" },
  ],
  run: ({ last_order, orders, revenue, as_of, bins }, { firstRow, language }) => {
    requireNotAfter(
      { name: "last_order", firstRow, days: last_order },
      { name: "as_of", day: as_of },
    );
    const explain = scoresExplainer(scoredClients({ last_order, orders, revenue }, as_of, bins));
    const money = (amount: number) => showAmount(amount, language);
    const percent = (share: number) => showShare(share, language);
    const segment = (key: string) => segmentName(key, language) ?? key;
    const format = { money, needed: money, percent, segment };
    const { whole } = explanationSayer(wordsOf(language), format);
    return Array.from(revenue, (amount, row) => {
      const figures = [last_order[row], orders[row], amount];
      if (figures.every((figure) => Number.isNaN(figure))) return [null, null];
      const explanation = explain(row);
      return [segmentName(explanation.segment, language), whole(explanation)];
    });
  },
});

interface Columns {
  readonly last_order: Float64Array;
  readonly orders: Float64Array;
  readonly revenue: Float64Array;
}

/** By the default map, which alone tells who is new; a credit balance follows a purchase, so is no prospect. */
function scoredClients(
  { last_order, orders, revenue }: Columns,
  asOf: number,
  bins: number | null,
): ScoredClients {
  const rfm: RfmMethod = { ...DEFAULT_METHOD.rfm, bins: (bins ?? "auto") as RfmMethod["bins"] };
  const recencyDays = last_order.map((last) => asOf - last);
  const scores = rfmScores({ recencyDays, orders, revenue, years: 1 }, rfm);
  const { r, f, m, scale, frozen, codes } = scores;
  const segmentOf = cellSegment(rfm, scale);
  const computedSegment = Array.from(r, (score, i) => {
    const cell = { r: score, f: f[i] as number, m: m[i] as number };
    if (score > 0) return segmentOf(cell);
    const bought = (orders[i] as number) > 0 || Math.abs(revenue[i] as number) > 0;
    return bought || !Number.isNaN(last_order[i]) ? NO_SEGMENT : "PROSPECT";
  });
  const firstDay = new Float64Array(revenue.length).fill(Number.NaN);
  return {
    columns: { recencyDays, orders, revenue, firstDay, r, f, m, rfm: codes },
    thresholds: { frozen, rfmScale: scale, newTold: false },
    method: { rfm, newClientDays: DEFAULT_METHOD.newClientDays },
    aspects: { computedSegment },
    asOf,
  };
}

/** What a reader is told of it. */
export const explainSegmentCard: Card<typeof args> = {
  name: "EXPLAIN_SEGMENT",
  args,
  summary: {
    en: "Why each client is in its RFM segment, and the smallest change that would move it up.",
    fr: "Pourquoi chaque client est dans son segment RFM, et le plus petit changement qui le ferait monter.",
  },
  means: {
    last_order: {
      en: "date of each client’s last order",
      fr: "date de la dernière commande de chaque client",
    },
    orders: { en: "number of orders of each client", fr: "nombre de commandes de chaque client" },
    revenue: { en: "revenue of each client", fr: "chiffre d’affaires de chaque client" },
    as_of: ORDER_MEANS.as_of,
    bins: {
      en: "bins of each score, 2 to 10; if left out the number of clients decides",
      fr: "classes par score, 2 à 10 ; par défaut selon le nombre de clients",
    },
  },
  returns: {
    en: "the segment and a sentence for each client",
    fr: "le segment et une phrase pour chaque client",
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
    gives: [
      [
        "Champions",
        "Score 555: last purchase 12 days ago, 14 orders, 48,200. This is already the highest segment.",
      ],
      [
        "Loyal",
        "Score 434: last purchase 25 days ago, 9 orders, 31,750.50. A last purchase at most 22 days old would make it “Champions”.",
      ],
      [
        "At risk",
        "Score 243: last purchase 160 days ago, 11 orders, 27,900. 7,140.41 more would make it “Previously loyal”.",
      ],
      [
        "Almost lost",
        "Score 322: last purchase 53 days ago, 2 orders, 1,500. A last purchase at most 41 days old would make it “Active”.",
      ],
      [
        "Dormant",
        "Score 111: last purchase 612 days ago, 1 order, 350. A last purchase at most 95 days old would make it “Almost lost”.",
      ],
    ],
  },
  source:
    "scores as RFM_SCORE, segments as RFM_SEGMENT; of one order, one amount, one date that would each" +
    " move the client, the one that asks least in proportion, the other clients as they are",
};
