import { wordsOf } from "../i18n/words.ts";
import { day, days } from "./arguments/days.ts";
import { names } from "./arguments/names.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";
import { ORDER_MEANS } from "./order-means.ts";
import { rhythmOfOrders } from "./order-rhythm.ts";
import { orderRows } from "./order-rows.ts";

const args = {
  clients: /* @__PURE__ */ names(),
  dates: /* @__PURE__ */ days(),
  as_of: /* @__PURE__ */ day(),
};

/** `RHYTHM(clients; dates; as_of)`. @see method D11 */
export const rhythm = /* @__PURE__ */ defineFunction({
  name: "RHYTHM",
  args,
  headings: [
    { en: "Client", fr: "Client" },
    { en: "Days since last order", fr: "Jours depuis la dernière commande" },
    { en: "Days between orders", fr: "Jours entre commandes" },
    { en: "Status", fr: "Statut" },
    { en: "Days overdue", fr: "Jours de retard" },
  ],
  table: true,
  run: ({ clients, dates, as_of }, { firstRow, language }) => {
    const orders = orderRows({ clients, dates, amounts: null, asOf: as_of }, firstRow);
    const { lastDay, gapDays, status, overdueDays } = rhythmOfOrders(orders, as_of);
    const words = wordsOf(language).insights.rhythm;
    return orders.clients.id.map((id, i) => {
      const key = status[i] ?? "";
      const known = (value: number | undefined) => (Number.isNaN(value) ? null : (value ?? null));
      return [
        id,
        as_of - (lastDay[i] as number),
        known(gapDays[i]),
        key === "" ? null : words[key],
        known(overdueDays[i]),
      ];
    });
  },
});

/** What a reader is told of it. */
export const rhythmCard: Card<typeof args> = {
  name: "RHYTHM",
  args,
  summary: {
    en: "Where each client stands in its own rhythm: on track, due, at risk, dormant or lost.",
    fr: "Situation de chaque client dans son rythme : dans les temps, à relancer, à risque, dormant, perdu.",
  },
  means: { clients: ORDER_MEANS.clients, dates: ORDER_MEANS.dates, as_of: ORDER_MEANS.as_of },
  returns: {
    en: "a table with headings, one row a client",
    fr: "un tableau avec en-têtes, une ligne par client",
  },
  example: {
    given: [
      { range: "A2:A6", cells: [["Ada"], ["Bob"], ["Ada"], ["Ada"], ["Ada"]] },
      {
        range: "B2:B6",
        cells: [["2026-07-01"], ["2025-09-09"], ["2026-07-31"], ["2026-09-05"], ["2026-10-01"]],
      },
      { range: "G1", cell: "2026-11-22" },
    ],
    gives: [
      ["Client", "Days since last order", "Days between orders", "Status", "Days overdue"],
      ["Ada", 52, 30, "At risk", 22],
      ["Bob", 439, null, "Dormant", null],
    ],
  },
  source:
    "days since the last order over the median gap: due above 1, at risk above 1.5, dormant above 3," +
    " lost above 3 and 24 months; without a rhythm dormant beyond 12 months",
};
