import type { Bilingual } from "./arguments/argument.ts";

/** What the columns of an order list are, for the functions that take one. */
export const ORDER_MEANS = {
  clients: {
    en: "client of each order, by name or code; capitals and extra spaces do not count",
    fr: "client de chaque commande, par son nom ou son code ; majuscules et espaces en trop ne comptent pas",
  },
  dates: { en: "date of each order", fr: "date de chaque commande" },
  amounts: { en: "amount of each order", fr: "montant de chaque commande" },
  as_of: {
    en: "the day of the analysis, typed or in a cell",
    fr: "jour de l’analyse, saisi ou dans une cellule",
  },
} satisfies Record<string, Bilingual>;

/** What the revenues of two periods are, one row a client. */
export const PERIOD_MEANS = {
  before: {
    en: "revenue of each client in the first period",
    fr: "chiffre d’affaires de chaque client sur la première période",
  },
  after: {
    en: "revenue of the same clients in the second period, row for row",
    fr: "chiffre d’affaires des mêmes clients sur la deuxième période, ligne à ligne",
  },
  earlier: {
    en: "revenue before both periods: who had some came back and is not new; nobody if left out",
    fr: "chiffre d’affaires antérieur : qui en avait est revenu et n’est pas nouveau ; aucun par défaut",
  },
} satisfies Record<string, Bilingual>;
