import { abcOf } from "../core/abc/abc.ts";
import { DEFAULT_METHOD } from "../core/portfolio/method.ts";
import { numbers } from "./arguments/numbers.ts";
import { share } from "./arguments/scalars.ts";
import { blankWhereEmpty } from "./blank-rows.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";

const args = {
  revenue: /* @__PURE__ */ numbers(),
  a_share: /* @__PURE__ */ share(0.8),
  b_share: /* @__PURE__ */ share(0.95),
};

/** `ABC_CLASS(revenue; [a_share]; [b_share])`. @see method D1, rule II */
export const abcClass = /* @__PURE__ */ defineFunction({
  name: "ABC_CLASS",
  args,
  headings: [{ en: "ABC class", fr: "Classe ABC" }],
  run: ({ revenue, a_share, b_share }) =>
    blankWhereEmpty(abcOf(revenue, { ...DEFAULT_METHOD.abc, shares: [a_share, b_share] }).classes),
});

/** What a reader is told of it. */
export const abcClassCard: Card<typeof args> = {
  name: "ABC_CLASS",
  args,
  summary: {
    en: "ABC class of each client, by cumulative share of revenue.",
    fr: "Classe ABC de chaque client, selon la part cumulée du chiffre d’affaires.",
  },
  means: {
    revenue: { en: "revenue of each client", fr: "chiffre d’affaires de chaque client" },
    a_share: {
      en: "share of revenue that class A covers, 0.8 if left out",
      fr: "part couverte par la classe A, 0,8 par défaut",
    },
    b_share: {
      en: "share that classes A and B cover together, 0.95 if left out",
      fr: "part couverte par A et B ensemble, 0,95 par défaut",
    },
  },
  returns: {
    en: "A, B or C for each client, Z without revenue",
    fr: "A, B ou C pour chaque client, Z sans chiffre d’affaires",
  },
  example: {
    given: [{ range: "B2:B7", cells: [[500], [300], [150], [50], [0], [-20]] }, 0.8, 0.95],
    gives: [["A"], ["A"], ["B"], ["C"], ["Z"], ["Z"]],
  },
  source:
    "clients in order of revenue; the client who crosses a threshold belongs to the upper class and" +
    " equal revenues share one class (80 / 95, the usual French thresholds)",
};
