import { days } from "./arguments/days.ts";
import { names } from "./arguments/names.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";
import { ORDER_MEANS } from "./order-means.ts";
import { rhythmOfOrders } from "./order-rhythm.ts";
import { orderRows } from "./order-rows.ts";

const args = { clients: /* @__PURE__ */ names(), dates: /* @__PURE__ */ days() };

/** `NEXT_ORDER(clients; dates)`. @see method D11 */
export const nextOrder = /* @__PURE__ */ defineFunction({
  name: "NEXT_ORDER",
  args,
  headings: [
    { en: "Client", fr: "Client" },
    { en: "Last order", fr: "Dernière commande" },
    { en: "Days between orders", fr: "Jours entre commandes" },
    { en: "Next order expected", fr: "Prochaine commande attendue" },
  ],
  table: true,
  run: ({ clients, dates }, { firstRow }) => {
    const orders = orderRows({ clients, dates, amounts: null, asOf: null }, firstRow);
    const last = orders.day.reduce((most, each) => Math.max(most, each), 0);
    const { lastDay, gapDays, nextDay } = rhythmOfOrders(orders, last);
    return orders.clients.id.map((id, i) => {
      const gap = gapDays[i] as number;
      const isKnown = !Number.isNaN(gap);
      return [
        id,
        { day: lastDay[i] as number },
        isKnown ? gap : null,
        isKnown ? { day: nextDay[i] as number } : null,
      ];
    });
  },
});

/** What a reader is told of it. */
export const nextOrderCard: Card<typeof args> = {
  name: "NEXT_ORDER",
  args,
  summary: {
    en: "When each client’s next order is to be expected, from its own rhythm.",
    fr: "Date à laquelle attendre la prochaine commande de chaque client, selon son propre rythme.",
  },
  means: { clients: ORDER_MEANS.clients, dates: ORDER_MEANS.dates },
  returns: {
    en: "a table with headings, one row a client; blank where no rhythm is known",
    fr: "un tableau avec en-têtes, une ligne par client ; vide sans rythme connu",
  },
  example: {
    given: [
      { range: "A2:A6", cells: [["Ada"], ["Bob"], ["Ada"], ["Ada"], ["Ada"]] },
      {
        range: "B2:B6",
        cells: [["2026-08-01"], ["2026-09-09"], ["2026-08-31"], ["2026-10-05"], ["2026-11-01"]],
      },
    ],
    gives: [
      ["Client", "Last order", "Days between orders", "Next order expected"],
      ["Ada", "2026-11-01", 30, "2026-12-01"],
      ["Bob", "2026-09-09", null, null],
    ],
  },
  source:
    "last order plus the median gap between distinct days of purchase, from three purchases on; else" +
    " the median of all gaps of the list, from five gaps on",
};
