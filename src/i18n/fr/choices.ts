import type { choices as english } from "../en/choices.ts";
import { abcRules, maps } from "./insights.ts";

export const choices: typeof english = {
  language: { fr: "Français", en: "English" },
  asOf: { today: "aujourd’hui", last: "dernière commande" },
  period: {
    all: "toutes les commandes",
    months: "derniers mois",
    lastYear: "dernière année civile",
    range: "entre deux jours",
  },
  segmentBy: {
    rfm: "RFM",
    abc: "ABC",
    column: "colonne de la source",
    rules: "mes propres règles",
    cross: "matrice ABC croisée",
    accounts: "grands comptes",
  },
  abcOf: {
    revenue: "valeur",
    clients: "nombre de clients",
    discrimination: "ratio de discrimination",
    discriminationCorrected: "ratio de discrimination, corrigé pour peu de clients",
  },
  abcBy: {
    revenue: "chiffre d’affaires",
    margin: "marge",
    orders: "nombre de commandes",
    composite: "score pondéré",
  },
  abcRule: abcRules,
  zeros: { Z: "classe Z", last: "dernière classe" },
  bins: { auto: "automatique" },
  scoring: {
    quantile: "groupes égaux",
    fixed: "seuils fixes",
    frozen: "seuils de la dernière exécution",
    midrank: "rangs moyens",
    ntile: "groupes égaux, égalités séparées",
    width: "tranches de largeur égale",
    nested: "groupes emboîtés",
    rpackage: "comme le paquet rfm de R",
  },
  table: {
    starter: "vente entre entreprises",
    hubspot: "HubSpot",
    klaviyo: "Klaviyo",
  },
  spread: { no: "telles quelles", yes: "1, 3, 5" },
  total: { sum: "R + F + M", spss: "100 R + 10 F + M", weighted: "moyenne pondérée" },
  compared: { year: "12 mois", half: "6 mois", quarter: "3 mois" },
  reverse: { no: "non", yes: "oui" },
  ready: maps,
  crossKind: {
    auto: "ce que dit la liste",
    bands: "montants",
    wallet: "notre part de ce qu’il achète",
  },
  clvModel: {
    formula: "formule",
    mbg: "MBG/NBD",
    bg: "BG/NBD",
    pareto: "Pareto/NBD",
  },
  shape: { auto: "automatique", orders: "une commande", clients: "un client" },
  mapping: { ignore: "écarter" },
};
