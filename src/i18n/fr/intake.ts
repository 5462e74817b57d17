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
  client_type: "Type de client (entreprise / particulier / public)",
  parent_client: "Compte parent / groupe",
  siren: "SIREN",
  siret: "SIRET",
  vat_number: "N° TVA intracommunautaire",
  naf_code: "Code NAF/APE",
  business_unit: "Notre société / agence",
  contact_first_name: "Prénom",
  contact_last_name: "Nom de famille",
  contact_role: "Fonction",
  phone: "Téléphone",
  mobile_phone: "Mobile",
  language: "Langue",
  birth_date: "Date de naissance",
  website: "Site web / domaine",
  street: "Adresse",
  postal_code: "Code postal",
  region: "Région / département",
  sales_territory: "Secteur commercial",
  existing_segment: "Segment / classe existante",
  tags: "Étiquettes",
  employees: "Effectif / taille",
  contract_type: "Type de contrat / formule",
  contract_start_date: "Début de contrat",
  contract_end_date: "Fin de contrat / renouvellement",
  recurring_revenue: "Revenu récurrent (MRR/ARR)",
  payment_terms: "Conditions de règlement",
  payment_delay_days: "Retard de paiement (jours)",
  outstanding_balance: "Solde dû / encours",
  average_order_value: "Panier moyen",
  cost_amount: "Coût d’achat / de revient",
  cost_to_serve: "Coût de service (montant ou heures)",
  effort_level: "Niveau d’effort",
  retention_cost: "Coût de rétention (CRC)",
  acquisition_cost: "Coût d’acquisition (CAC)",
  acquisition_source: "Canal d’acquisition / origine",
  acquisition_campaign: "Campagne",
  record_created_date: "Date de création de la fiche",
  became_customer_date: "Client depuis",
  lost_date: "Date de perte / résiliation",
  predicted_ltv: "Valeur vie client (estimée)",
  share_of_wallet: "Part de portefeuille chez le client",
  supplier_rank: "Notre rang de fournisseur",
  openness: "Ouverture aux nouveautés",
  csat: "CSAT",
  complaints_count: "Réclamations / tickets",
  interactions_count: "Nombre d’interactions",
  last_contact_date: "Dernier contact",
  next_action_date: "Prochaine action",
  referrals_count: "Recommandations / avis",
  usage_level: "Utilisation",
  loyalty_points: "Points de fidélité",
  quotes_count: "Devis envoyés",
  quotes_won: "Devis gagnés",
  quotes_lost: "Devis perdus",
  win_rate: "Taux de transformation",
  prospects_count: "Prospects / pistes",
  lost_reason: "Raison de la perte",
  consent_email: "Consentement e-mail",
  consent_phone: "Consentement téléphone / SMS",
  opt_out: "Désinscrit / opposition (inverse)",
  consent_date: "Date du consentement",
  legal_basis: "Base légale",
  entry_id: "N° d’écriture",
  due_date: "Date d’échéance",
  payment_date: "Date de paiement",
  cancelled_date: "Annulé le",
  expected_close_date: "Date de clôture prévue",
  payment_status: "Statut du paiement",
  deal_stage: "Étape de l’affaire",
  deal_name: "Nom de l’affaire",
  is_won: "Gagnée",
  probability: "Probabilité",
  tax_amount: "TVA",
  shipping_amount: "Frais de port",
  refund_amount: "Remboursé",
  fee_amount: "Frais de paiement",
  amount_converted: "Montant en devise société",
  amount_paid: "Montant réglé",
  currency_converted: "Devise de conversion",
  exchange_rate: "Taux de change",
  channel: "Canal de vente",
  store: "Magasin / point de vente",
  payment_method: "Mode de règlement",
  product_sku: "Référence article",
  product_category: "Famille / catégorie de produit",
  journal_code: "Code journal",
  account_code: "Compte général",
  debit: "Débit",
  credit: "Crédit",
  is_test: "Indicateur de test",
  notes: "Commentaires",
};

const levels: Sentences<typeof en.levels> = {
  client: "Le client",
  contact: "L’interlocuteur",
  order: "La commande, la facture ou l’affaire",
  line: "La ligne de commande",
  any: "Marge, coût et dates",
  ledger: "La comptabilité",
  media: "Campagnes",
  meta: "Remarques et repères",
};

const questions: Sentences<typeof en.questions> = {
  "column.meaning": "Que contient la colonne « {header} » ? Par exemple : {samples}",
  "dates.order":
    "Dans « {header} », le jour ou le mois vient-il en premier ? Par exemple : {samples}",
  shape: "Chaque ligne est-elle une commande ou un client ? Par exemple : {samples}",
  "status.meaning": "Dans « {header} », que veut dire « {status} » ?",
  "clients.same": "Est-ce un seul client ? {samples}",
  "clients.sites":
    "{count} {count:entreprise a|entreprises ont} plusieurs établissements dans cette liste ({samples}). Un client par établissement, ou par entreprise ?",
  "join.same": "Est-ce un seul client, écrit de deux façons ? {samples}",
  "join.repeats":
    "{count} {count:commande figure|commandes figurent} dans deux onglets ({revenue}). {count:La compter|Les compter} une seule fois ?",
  "scope.prospects":
    "{count} {count:prospect figure|prospects figurent} dans cette liste. Aussi dans le portefeuille, pour la matrice croisée et les grands comptes ?",
  "join.scope":
    "D’anciens clients, partenaires ou autres, d’après leur statut, ont acheté pour {revenue}. Les laisser de côté ?",
  "join.add":
    "Deux onglets donnent deux montants ({fact}) pour {count} {count:client|clients}. Lequel compte ?",
  "join.new":
    "{count} {count:client|clients} de « {tab} » ne {count:figure|figurent} nulle part ailleurs ({samples}). Est-ce quand même {count:un client|des clients} à vous ?",
  "revenue.whose":
    "« {header} », est-ce ce qu’ils vous achètent ou leur propre chiffre d’affaires ? Par exemple : {samples}",
  returns:
    "Les avoirs et retours font {count} % de vos ventes. Faut-il les déduire, ou ne compter que les achats ?",
  refunds:
    "{count} {count:commande a été remboursée|commandes ont été remboursées} en entier. {count:La garder comme une commande|Les garder comme des commandes} à 0, ou {count:l’écarter|les écarter} ?",
  deposits:
    "{count} {count:facture d’acompte est suivie|factures d’acompte sont suivies} d’une facture plus élevée du même client. Cette facture comprend-elle l’acompte ?",
  currency:
    "Les montants sont en {count} devises ({samples}). Laquelle est celle de votre portefeuille ? Les autres sont mises à part.",
  "stage.meaning": "Dans « {header} », où en est une affaire à « {stage} » ?",
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
  same: "Le même client",
  site: "Un par établissement",
  company: "Un par entreprise",
  net: "Les déduire",
  gross: "Ne compter que les achats",
  zero: "Garder, à 0",
  ignore: "Écarter",
  skip: "Oui : écarter l’acompte",
  count: "Non : compter les deux",
  won: "Gagnée",
  lost: "Perdue",
  open: "Encore ouverte",
  once: "Une fois",
  twice: "À chaque fois",
  out: "Hors du portefeuille",
  in: "Dans le portefeuille",
  first: "Celui du premier onglet",
  sum: "Les deux, additionnés",
  keep: "Des clients à moi",
  drop: "Laissés de côté",
};

const removed: Sentences<typeof en.removed> = {
  title: "titres et notes",
  blank: "lignes vides",
  header: "en-têtes répétés",
  total: "totaux",
  subtotal: "sous-totaux",
  heading: "titres de groupe",
  footer: "lignes sous les données",
  test: "tests",
  duplicate: "doublons exacts",
  noClient: "sans client",
  noDate: "sans date",
  noAmount: "sans montant",
  futureDate: "datées dans le futur",
  notSale: "devis, brouillons, livraisons ou règlements",
  cancelled: "annulées",
  pending: "paiement en attente",
  lost: "affaires perdues",
  open: "affaires en cours",
  returned: "retours non comptés",
  deposit: "acomptes compris dans une facture",
  opening: "écritures d’ouverture ou de clôture",
  otherCurrency: "dans une autre devise",
  prospect: "prospects",
  lead: "pistes",
  formerClient: "anciens clients",
  partner: "partenaires",
  supplier: "fournisseurs",
  other: "ni clients ni prospects",
};

const findings: Sentences<typeof en.findings> = {
  removed: "Écartées, {reason} : {count} ({count:ligne|lignes} {rows})",
  "cells.notNumber":
    "« {column} » : {count} {count:cellule|cellules} sans nombre ({samples} ; {count:ligne|lignes} {rows})",
  "cells.notDate":
    "« {column} » : {count} {count:cellule|cellules} sans date ({samples} ; {count:ligne|lignes} {rows})",
  "cells.notValid":
    "« {column} » : {count} {count:cellule inutilisable|cellules inutilisables} ({samples} ; {count:ligne|lignes} {rows})",
  "cells.digitsLost":
    "« {column} » : des chiffres sont perdus dans {count} {count:cellule|cellules} ({samples} ; {count:ligne|lignes} {rows}) ; réimportez le fichier avec cette colonne en texte",
  "cells.zeroRestored":
    "« {column} » : un zéro de tête perdu est rétabli dans {count} {count:cellule|cellules} ({samples} ; {count:ligne|lignes} {rows})",
  "cells.error":
    "« {column} » : {count} {count:cellule|cellules} en erreur ({samples} ; {count:ligne|lignes} {rows})",
  "cells.approximate":
    "« {column} » : {count} {count:cellule approximative|cellules approximatives} ({samples} ; {count:ligne|lignes} {rows})",
  "dates.order":
    "« {column} » : jour et mois inversés dans {count} {count:cellule|cellules} ({samples} ; {count:ligne|lignes} {rows})",
  "dates.mixed":
    "« {column} » mêle jour d’abord et mois d’abord ; {count} {count:date|dates} à vérifier ({samples} ; {count:ligne|lignes} {rows})",
  "dates.future":
    "« {column} » : {count} {count:date|dates} dans le futur ({samples} ; {count:ligne|lignes} {rows})",
  "dates.old":
    "« {column} » : {count} {count:date|dates} avant 1990 ({samples} ; {count:ligne|lignes} {rows})",
  "dates.reversed":
    "« {column} » : avant la première commande pour {count} {count:client|clients} ({samples} ; {count:ligne|lignes} {rows})",
  "dates.missing":
    "« {column} » : vide pour {count} {count:client|clients} qui {count:a|ont} du chiffre d’affaires ({samples} ; {count:ligne|lignes} {rows})",
  "dates.swapped":
    "« {column} » : jour et mois, échangés quand la feuille a lu le fichier, sont remis en ordre dans {count} {count:cellule|cellules} ({samples} ; {count:ligne|lignes} {rows})",
  "dates.coarse":
    "« {column} » : {count} {count:cellule donne|cellules donnent} un mois ou une année, {count:comptée|comptées} à son dernier jour ({samples} ; {count:ligne|lignes} {rows})",
  "dates.shifted":
    "« {column} » compte ses jours depuis 1904 : {count} {count:date est corrigée|dates sont corrigées} ({samples} ; {count:ligne|lignes} {rows})",
  "numbers.halfConverted":
    "« {column} » : des milliers et des décimales confondus quand la feuille a lu le fichier sont rétablis dans {count} {count:cellule|cellules} ({samples} ; {count:ligne|lignes} {rows})",
  "numbers.mixed":
    "« {column} » mêle points et virgules décimales ; {count} {count:nombre|nombres} à vérifier ({samples} ; {count:ligne|lignes} {rows})",
  "merged.answer": "Fusionnés, comme vous l’avez dit : {count} ({samples} ; lignes {rows})",
  "merged.D2": "Fusionnés, même « {column} » : {count} ({samples} ; lignes {rows})",
  "merged.D3":
    "Fusionnés, établissements d’une même entreprise : {count} ({samples} ; lignes {rows})",
  "merged.D4":
    "Fusionnés, même personne d’après « {column} » : {count} ({samples} ; lignes {rows})",
  "merged.D5": "Fusionnés, même nom et même « {column} » : {count} ({samples} ; lignes {rows})",
  "merged.codes":
    "« {column} » : {count} {count:fusion|fusions} malgré des codes différents ({samples} ; lignes {rows})",
  "clients.possible":
    "{count} {count:paire est peut-être|paires sont peut-être} un seul client et {count:reste séparée|restent séparées} ({samples} ; lignes {rows})",
  "text.repaired":
    "« {column} » : des lettres abîmées sont réparées dans {count} {count:cellule|cellules} ({samples} ; {count:ligne|lignes} {rows})",
  "text.lost":
    "« {column} » : des lettres sont perdues dans {count} {count:cellule|cellules} ({samples} ; {count:ligne|lignes} {rows}) ; exportez de nouveau le fichier en UTF-8",
  "ids.variant":
    "« {column} » : {count} {count:code ne diffère|codes ne diffèrent} que par des zéros en tête et {count:reste distinct|restent distincts} ({samples} ; {count:ligne|lignes} {rows})",
  "ids.duplicate":
    "« {column} » : {count} {count:ligne|lignes} au code d’une ligne précédente ({samples} ; {count:ligne|lignes} {rows})",
  "emails.shared":
    "« {column} » : une adresse pour plusieurs clients dans {count} {count:ligne|lignes} ({samples} ; {count:ligne|lignes} {rows})",
  "headers.duplicate": "Deux colonnes s’intitulent « {column} »",
  "amounts.negative": "Montants négatifs, soustraits : {count} ({count:ligne|lignes} {rows})",
  "amounts.several":
    "« {column} » : plusieurs montants pour une même commande dans {count} {count:ligne|lignes} ({count:ligne|lignes} {rows})",
  "amounts.gap":
    "« {column} » : les lignes de {count} {count:commande donnent|commandes donnent} un autre montant ; celui de la commande est retenu ({count:ligne|lignes} {rows})",
  "rows.repeated":
    "Doublons exacts, comptés chacun comme vous l’avez demandé : {count} ({count:ligne|lignes} {rows})",
  "amounts.identical":
    "« {column} » : le même montant dans {count} {count:ligne|lignes} ; est-ce la bonne colonne ? ({count:ligne|lignes} {rows})",
  "amounts.period":
    "« {column} » contient des montants par mois ou autre période, pris tels quels, dans {count} {count:cellule|cellules} ({samples} ; {count:ligne|lignes} {rows})",
  "amounts.missing":
    "« {column} » : vide pour {count} {count:client|clients} qui {count:a|ont} une dernière commande ({samples} ; {count:ligne|lignes} {rows})",
  "amounts.outlier":
    "« {column} » : {count} {count:montant très au-dessus|montants très au-dessus} des autres, à vérifier ({samples} ; {count:ligne|lignes} {rows})",
  "amounts.text":
    "« {column} » : {count} {count:montant|montants} en texte pour la feuille ({samples} ; {count:ligne|lignes} {rows})",
  "orders.none":
    "« {column} » : 0 pour {count} {count:client|clients} qui {count:a|ont} du chiffre d’affaires ({samples} ; {count:ligne|lignes} {rows})",
  "refunds.unknown":
    "Remboursées en partie, d’un montant que la liste ne dit pas : {count} {count:comptée|comptées} en entier ({count:ligne|lignes} {rows})",
  "orders.severalClients":
    "« {column} » : des numéros de commande communs à plusieurs clients dans {count} {count:ligne|lignes} ({samples} ; {count:ligne|lignes} {rows})",
  "clients.notPositive":
    "Chiffre d’affaires nul ou négatif : {count} {count:client|clients} ({count:ligne|lignes} {rows})",
  "currency.several":
    "« {column} » : plusieurs devises, additionnées telles quelles ({samples} ; {count:ligne|lignes} {rows})",
  "name.tooLong":
    "« {column} » : un nom très long dans {count} {count:ligne|lignes} ({count:ligne|lignes} {rows})",
};

const understood: Sentences<typeof en.understood> = {
  net: "Les montants sont hors taxes ({column})",
  gross: "Les montants sont toutes taxes comprises ({column})",
  unknown: "Rien ne dit si les montants comprennent la taxe ({column}) : ils sont pris tels quels",
  lessTax: "Les montants sont hors taxes : « {column} » moins sa taxe",
  onlyGross:
    "Les montants sont toutes taxes comprises ({column}) : trop peu de lignes ont un montant hors taxes",
  workedOut: "quantité × prix",
  currency: "Devise : {code}",
  period: "Ventes du {from} au {to}, {count} mois, aucun sans vente",
  periodWithGaps: "Ventes du {from} au {to}, {count} mois, dont {empty} sans vente",
  deals:
    "Affaires : {won} {won:gagnée|gagnées}, {lost} {lost:perdue|perdues}, {open} en cours ; seules les gagnées sont des ventes",
  unidentified:
    "{count} {count:vente ne nomme|ventes ne nomment} aucun client : {revenue}, dans les chiffres de personne",
  largest:
    "« {id} » fait à lui seul {share} du chiffre d’affaires : est-ce un client, ou un total ?",
  dayFirst: "« {column} » se lit le jour d’abord, {why}",
  monthFirst: "« {column} » se lit le mois d’abord, {why}",
  bothOrders: "« {column} » mêle jour d’abord et mois d’abord : chaque date suit ses voisines",
  comma: "« {column} » a une virgule décimale, {why}",
  point: "« {column} » a un point décimal, {why}",
  noDecimals: "« {column} » n’a pas de décimales : ses signes séparent les milliers, {why}",
  bothMarks: "« {column} » mêle points et virgules décimales : chaque nombre est lu pour lui-même",
};

const decidedBy: Sentences<typeof en.decidedBy> = {
  answer: "comme vous l’avez dit",
  cells: "d’après ses propres cellules",
  majority: "d’après presque toutes ses cellules",
  neighbours: "d’après les cellules voisines",
  column: "d’après une autre colonne de dates",
  source: "comme l’écrit le logiciel d’où vient le fichier",
  numbers: "car les numéros de pièce montent avec elle",
  future: "car l’autre ordre tomberait dans le futur",
  file: "d’après les autres colonnes de nombres",
  money: "car un montant a rarement trois décimales",
  language: "d’après la langue des en-têtes",
};

const doctor: typeof en.doctor = {
  done: {
    leftOut: "Écarté",
    asBlank: "Lu comme vide, jamais comme 0",
    putRight: "Remis en ordre à la lecture",
    readAsRest: "Lu comme le reste de la colonne",
    counted: "Compté tel quel",
    apart: "Gardés comme clients différents",
    merged: "Réunis en un seul client",
    summedApart: "Additionné à part, dans aucun segment",
  },
  mending: {
    dropRow: "Écarter les lignes",
    writeNumber: "Écrire de vrais nombres",
    writeDate: "Écrire de vraies dates",
    writeText: "Écrire sous une seule forme",
    mergeRows: "Réunir les lignes en une",
  },
  byHand: "À regarder vous-même",
  rules: {
    number: "Texte devenu nombre",
    date: "Texte devenu date",
    encoding: "Accents abîmés réparés",
    spaces: "Espaces et caractères invisibles retirés",
    email: "E-mail sous une seule forme",
    phone: "Téléphone sous forme internationale",
    dateOrder: "Jour et mois remis à leur place",
    postalCode: "Code postal sous sa forme usuelle",
    companyNumber: "Numéro d’entreprise sous une seule forme",
    identifier: "Code gardé comme texte",
    country: "Pays sous une seule forme",
    merged: "Lignes d’un même client réunies",
    row: "Ligne écartée : {reason}",
  },
};

/** Une cellule du lecteur, dans une phrase. */
const sample = "« {text} »";

const join: Sentences<typeof en.join> = {
  otherTabs: "les autres onglets",
  tab: "« {name} »",
  orders: "{tab} apporte les commandes de {clients} {clients:client|clients}",
  revenue: "{tab} apporte le chiffre d’affaires de {clients} {clients:client|clients}",
  found:
    "{found} {clients:client|clients} de {tab} sur {clients} {found:retrouvé|retrouvés} dans {others} ({share} du chiffre d’affaires)",
  foundPlain:
    "{found} {clients:client|clients} de {tab} sur {clients} {found:retrouvé|retrouvés} dans {others}",
  stay: "{count} {count:introuvable : un client|introuvables : des clients} sans achat",
  stayPaid:
    "{count} {count:introuvable : il rejoint|introuvables : ils rejoignent} le portefeuille",
  aside: "{count} {count:introuvable, laissé|introuvables, laissés} de côté",
  lacking:
    "{count} {count:client|clients} de {others} {count:absent|absents} de {tab} ({revenue}, {share})",
  lackingPlain: "{count} {count:client|clients} de {others} {count:absent|absents} de {tab}",
  byName: "{count} {count:rapproché|rapprochés} par le nom seul : à vérifier",
  codesDiffer: "Ses codes désignent d’autres clients que ceux de {others} : ils n’ont pas servi",
  united: "Un seul client sous deux codes : {names}",
  leftOut: "Écartés d’après leur statut : {reasons}",
  leftOutPaid: "Écartés d’après leur statut : {reasons}, avec {revenue} de ventes",
  repeatsOnce:
    "{count} {count:commande figure|commandes figurent} aussi dans un autre onglet ({revenue}) : {count:comptée|comptées} une fois",
  repeatsTwice:
    "{count} {count:commande figure|commandes figurent} aussi dans un autre onglet ({revenue}) : {count:comptée|comptées} à chaque fois",
  revenueUnused: "Son chiffre d’affaires ne sert pas : les commandes décident",
  otherCurrency:
    "Ses montants sont dans une autre devise que ceux de {others} : ils ont été additionnés tels quels",
  otherTax:
    "Les montants de {tab} et de {others} ne sont pas tous hors taxes, ou pas tous toutes taxes comprises : ils ont été additionnés tels quels",
};

export const intake = {
  fields,
  levels,
  sample,
  questions,
  choices,
  removed,
  findings,
  understood,
  decidedBy,
  doctor,
  join,
};
