import type { intake as en } from "../en/intake.ts";

type Sentences<T> = { readonly [K in keyof T]: string };

const fields: Sentences<typeof en.fields> = {
  client_id: "Code client",
  client_name: "Client",
  email: "E-mail",
  order_id: "N° de commande",
  order_date: "Date de commande",
  first_order_date: "Première commande",
  last_order_date: "Dernière commande",
  order_count: "Nombre de commandes",
  revenue_total: "Chiffre d’affaires",
  revenue_year: "CA d’une année",
  amount: "Montant",
  amount_net: "Montant HT",
  amount_gross: "Montant TTC",
  line_amount: "Montant de la ligne",
  quantity: "Quantité",
  unit_price: "Prix unitaire",
  discount_amount: "Remise",
  margin_amount: "Marge",
  margin_rate: "Taux de marge",
  sales_owner: "Commercial",
  sector: "Secteur",
  status: "Statut du client",
  order_status: "Statut de la commande",
  order_type: "Type de document",
  city: "Ville",
  country: "Pays",
  potential: "Potentiel",
  satisfaction: "Satisfaction",
  nps_score: "NPS",
  client_own_revenue: "CA propre du client",
  contact_name: "Contact",
  product: "Produit",
  currency: "Devise",
};

const questions: Sentences<typeof en.questions> = {
  "column.meaning": "Que contient la colonne « {header} » ? Par exemple : {samples}",
  "dates.order":
    "Dans « {header} », le jour ou le mois vient-il en premier ? Par exemple : {samples}",
  shape: "Chaque ligne est-elle une commande ou un client ? Par exemple : {samples}",
  "status.meaning": "Dans « {header} », que veut dire « {status} » ?",
  "names.same":
    "{count} {count|ligne porte|lignes portent} le nom d’un autre client ({samples}). Clients différents, ou le même ?",
  "revenue.whose":
    "« {header} », est-ce ce qu’ils vous achètent ou leur propre chiffre d’affaires ? Par exemple : {samples}",
};

const choices: Sentences<typeof en.choices> = {
  none: "Rien à utiliser",
  orders: "Une commande",
  clients: "Un client",
  DMY: "Le jour d’abord : 31/12",
  MDY: "Le mois d’abord : 12/31",
  client: "Un client",
  prospect: "Un prospect",
  former: "Un ancien client",
  partner: "Un partenaire ou un fournisseur",
  other: "Ni l’un ni l’autre",
  apart: "Des clients différents",
  merge: "Le même client",
};

const removed: Sentences<typeof en.removed> = {
  title: "titres et notes",
  blank: "lignes vides",
  header: "en-têtes répétés",
  total: "totaux",
  heading: "titres de groupe",
  test: "tests",
  duplicate: "doublons exacts",
  noClient: "sans client",
  noDate: "sans date",
  noAmount: "sans montant",
  futureDate: "datées dans le futur",
  notSale: "devis, annulées ou non vendues",
  prospect: "prospects",
  formerClient: "anciens clients",
  partner: "partenaires et fournisseurs",
  other: "ni clients ni prospects",
};

const findings: Sentences<typeof en.findings> = {
  removed: "Écartées, {reason} : {count} ({count|ligne|lignes} {rows})",
  "cells.notNumber":
    "« {column} » : {count} {count|cellule|cellules} sans nombre ({samples} ; {count|ligne|lignes} {rows})",
  "cells.notDate":
    "« {column} » : {count} {count|cellule|cellules} sans date ({samples} ; {count|ligne|lignes} {rows})",
  "cells.error":
    "« {column} » : {count} {count|cellule|cellules} en erreur ({samples} ; {count|ligne|lignes} {rows})",
  "cells.approximate":
    "« {column} » : {count} {count|cellule approximative|cellules approximatives} ({samples} ; {count|ligne|lignes} {rows})",
  "dates.order":
    "« {column} » : jour et mois inversés dans {count} {count|cellule|cellules} ({samples} ; {count|ligne|lignes} {rows})",
  "dates.mixed":
    "« {column} » mêle jour d’abord et mois d’abord ; {count} {count|date|dates} à vérifier ({samples} ; {count|ligne|lignes} {rows})",
  "dates.future":
    "« {column} » : {count} {count|date|dates} dans le futur ({samples} ; {count|ligne|lignes} {rows})",
  "dates.old":
    "« {column} » : {count} {count|date|dates} avant 1990 ({samples} ; {count|ligne|lignes} {rows})",
  "numbers.mixed":
    "« {column} » mêle points et virgules décimales ; {count} {count|nombre|nombres} à vérifier ({samples} ; {count|ligne|lignes} {rows})",
  "names.same":
    "« {column} » : un même nom pour plusieurs clients dans {count} {count|ligne|lignes} ({samples} ; {count|ligne|lignes} {rows})",
  "ids.variant":
    "« {column} » : {count} {count|code ne diffère|codes ne diffèrent} que par des zéros en tête et {count|reste distinct|restent distincts} ({samples} ; {count|ligne|lignes} {rows})",
  "headers.duplicate": "Deux colonnes s’intitulent « {column} »",
  "amounts.negative": "Montants négatifs, soustraits : {count} ({count|ligne|lignes} {rows})",
  "amounts.several":
    "« {column} » : plusieurs montants pour une même commande dans {count} {count|ligne|lignes} ({count|ligne|lignes} {rows})",
  "orders.severalClients":
    "« {column} » : des numéros de commande communs à plusieurs clients dans {count} {count|ligne|lignes} ({samples} ; {count|ligne|lignes} {rows})",
  "currency.several":
    "« {column} » : plusieurs devises, additionnées telles quelles ({samples} ; {count|ligne|lignes} {rows})",
  "name.tooLong":
    "« {column} » : un nom très long dans {count} {count|ligne|lignes} ({count|ligne|lignes} {rows})",
};

/** Une cellule du lecteur, dans une phrase. */
const sample = "« {text} »";

export const intake = { fields, sample, questions, choices, removed, findings };
