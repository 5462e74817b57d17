import { buildPortfolio } from "../core/portfolio/build.ts";
import { DEFAULT_METHOD, type RfmMethod } from "../core/portfolio/method.ts";
import { day, days } from "./arguments/days.ts";
import { names } from "./arguments/names.ts";
import { numbers } from "./arguments/numbers.ts";
import { count } from "./arguments/scalars.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";
import { ORDER_MEANS } from "./order-means.ts";
import { orderRows } from "./order-rows.ts";
import { segmentName } from "./segment-name.ts";

const args = {
  clients: /* @__PURE__ */ names(),
  dates: /* @__PURE__ */ days(),
  amounts: /* @__PURE__ */ numbers(),
  as_of: /* @__PURE__ */ day(),
  bins: /* @__PURE__ */ count({ least: 2, most: 10, fallback: null }),
};

/** `RFM_TABLE(clients; dates; amounts; as_of; [bins])`. @see method D3.1, D4, D6.i */
export const rfmTable = /* @__PURE__ */ defineFunction({
  name: "RFM_TABLE",
  args,
  headings: [
    { en: "Client", fr: "Client" },
    { en: "Last order", fr: "Dernière commande" },
    { en: "Orders", fr: "Commandes" },
    { en: "Revenue", fr: "Chiffre d’affaires" },
    { en: "R", fr: "R" },
    { en: "F", fr: "F" },
    { en: "M", fr: "M" },
    { en: "Score", fr: "Score" },
    { en: "Segment", fr: "Segment" },
  ],
  table: true,
  run: ({ clients, dates, amounts, as_of, bins }, { firstRow, language }) => {
    const orders = orderRows({ clients, dates, amounts, asOf: as_of }, firstRow);
    const rfm: RfmMethod = { ...DEFAULT_METHOD.rfm, bins: (bins ?? "auto") as RfmMethod["bins"] };
    const method = { ...DEFAULT_METHOD, rfm };
    const { columns } = buildPortfolio({ shape: "orders", orders }, method, as_of);
    const { id } = orders.clients;
    const byRevenue = Array.from(id.keys()).sort((a, b) => {
      const difference = (columns.revenue[b] as number) - (columns.revenue[a] as number);
      return difference || ((id[a] as string) < (id[b] as string) ? -1 : 1);
    });
    const score = (value: number | undefined) => value || null;
    return byRevenue.map((i) => {
      const last = columns.lastDay[i] as number;
      return [
        id[i] as string,
        Number.isNaN(last) ? null : { day: last },
        columns.orders[i] as number,
        columns.revenue[i] as number,
        score(columns.r[i]),
        score(columns.f[i]),
        score(columns.m[i]),
        columns.rfm[i] || null,
        segmentName(columns.rfmSegment[i] as string, language),
      ];
    });
  },
});

/** What a reader is told of it. */
export const rfmTableCard: Card<typeof args> = {
  name: "RFM_TABLE",
  args,
  summary: {
    en: "From an order list to one row a client: last order, orders, revenue, RFM score, segment.",
    fr: "D’une liste de commandes à une ligne par client : dernière commande, total, score RFM, segment.",
  },
  means: {
    ...ORDER_MEANS,
    bins: {
      en: "bins of each score, 2 to 10; if left out the number of clients decides",
      fr: "classes par score, 2 à 10 ; par défaut selon le nombre de clients",
    },
  },
  returns: {
    en: "a table with headings, the largest client first",
    fr: "un tableau avec en-têtes, le plus gros client en premier",
  },
  example: {
    given: [
      { range: "A2:A6", cells: [["Ada"], ["Bob"], ["Ada"], ["Cleo"], ["Ada"]] },
      {
        range: "B2:B6",
        cells: [["2026-01-10"], ["2026-03-05"], ["2026-06-20"], ["2026-11-02"], ["2026-11-10"]],
      },
      { range: "C2:C6", cells: [[500], [120], [700], [80], [300]] },
      { range: "G1", cell: "2026-11-22" },
      3,
    ],
    gives: [
      ["Client", "Last order", "Orders", "Revenue", "R", "F", "M", "Score", "Segment"],
      ["Ada", "2026-11-10", 3, 1500, 3, 3, 3, "333", "Champions"],
      ["Bob", "2026-03-05", 1, 120, 1, 1, 2, "112", "Dormant"],
      ["Cleo", "2026-11-02", 1, 80, 2, 1, 1, "211", "New"],
    ],
  },
  source:
    "days with a purchase count as orders, negative amounts lower the revenue; scores as RFM_SCORE," +
    " segments as RFM_SEGMENT with the first order known",
};
