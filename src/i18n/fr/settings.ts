import type { settings as english } from "../en/settings.ts";

export const settings: typeof english = {
  title: "Réglages",
  intro:
    "Toute la méthode, à lire et à modifier. Changez une valeur dans la deuxième colonne, puis relancez.",
  headings: { label: "Réglage", value: "Valeur", meaning: "Ce qu’il fait", key: "Clé" },
  sections: {
    general: "Général",
    abc: "Classes ABC",
    rfm: "Notes RFM",
    clv: "Valeur future",
    source: "Source",
    mapping: "Colonnes de la source",
    answers: "Vos réponses",
    further: "Source {number}",
  },
  lines: {
    language: { label: "Langue", meaning: "Des onglets et des messages." },
    asOf: {
      label: "Date d’analyse",
      meaning: "La récence est comptée jusqu’à ce jour : « {today} », « {last} » ou une date.",
    },
    "period.kind": {
      label: "Période",
      meaning:
        "Les commandes qui comptent pour le chiffre d’affaires, les classes et les parts. La récence voit toutes les commandes.",
    },
    "period.months": { label: "Nombre de mois", meaning: "Pour « {months} » seulement." },
    "period.from": { label: "Premier jour", meaning: "Pour « {range} » seulement." },
    "period.to": { label: "Dernier jour", meaning: "Pour « {range} » seulement ; il compte." },
    "segmentBy.kind": { label: "Segmenter par", meaning: "Un onglet par segment." },
    "segmentBy.header": {
      label: "Colonne des segments",
      meaning: "Pour « {column} » seulement : son en-tête, comme dans votre liste.",
    },
    "abc.shares": {
      label: "Seuils ABC",
      meaning: "Parts cumulées du chiffre d’affaires, croissantes : 80 % ; 95 %.",
    },
    "abc.classes": {
      label: "Noms des classes",
      meaning: "La meilleure d’abord, une de plus que les seuils : A ; B ; C.",
    },
    "abc.zeros": {
      label: "Clients sans chiffre d’affaires",
      meaning: "Dans une classe à part, ou avec la dernière classe.",
    },
    "rfm.bins": {
      label: "Nombre de notes",
      meaning: "« {auto} » regarde le nombre de clients ; ou de 2 à 10.",
    },
    "rfm.scoring": {
      label: "Notation",
      meaning: "Des groupes de même taille, ou des seuils fixés ci-dessous.",
    },
    "rfm.breaks.recency": {
      label: "Seuils : récence",
      meaning:
        "Jours, croissants, pour « {fixed} » : 30 ; 90 ; 180 ; 365. Laissez les trois vides pour les seuils tout prêts.",
    },
    "rfm.breaks.frequency": {
      label: "Seuils : commandes",
      meaning: "Commandes sur la période, croissantes : 2 ; 3 ; 6 ; 12.",
    },
    "rfm.breaks.monetary": {
      label: "Seuils : montant",
      meaning: "Montants sur la période, croissants : 500 ; 2000 ; 5000 ; 20000.",
    },
    newClientDays: {
      label: "Nouveau pendant (jours)",
      meaning: "Un client dont la première commande a au plus ce nombre de jours est nouveau.",
    },
    "rfm.map": {
      label: "Segment personnel {number}",
      meaning:
        "Vide pour les segments tout prêts ; sinon : nom ; R 4-5 ; F 1-5 ; M 1-5 ; FM 1-5 ; 1 (le plus petit dernier nombre l’emporte).",
    },
    "clv.discount": {
      label: "Actualisation par an",
      meaning: "Ce qu’un euro dans un an vaut de moins qu’un euro aujourd’hui.",
    },
    "clv.marginShare": {
      label: "Taux de marge",
      meaning:
        "Marge brute sur chiffre d’affaires, quand la liste n’a pas de marge. Vide : inconnu.",
    },
    "clv.retention": {
      label: "Rétention par an",
      meaning: "Vide : le taux mesuré entre deux périodes.",
    },
    "clv.years": { label: "Années comptées", meaning: "Vide : sans terme." },
    "source.tabName": {
      label: "Onglet",
      meaning: "L’onglet où les clients ont été lus. Choisissez-le dans le panneau latéral.",
    },
    "source.tabId": {
      label: "Numéro d’onglet",
      meaning: "Retrouve l’onglet s’il est renommé. Choisissez-le dans le panneau latéral.",
    },
    "source.shape": {
      label: "Une ligne est",
      meaning: "Ce que représente chaque ligne de la source.",
    },
    "source.headerRow": {
      label: "Ligne d’en-têtes",
      meaning: "Numéro de la ligne des en-têtes ; vide : trouvée toute seule.",
    },
    mapping: {
      label: "{header}",
      meaning: "Ce que contient cette colonne ; « {ignore} » l’écarte.",
    },
    answer: { label: "{question}", meaning: "Votre réponse, gardée pour la prochaine fois." },
  },
  choices: {
    language: { fr: "Français", en: "English" },
    asOf: { today: "aujourd’hui", last: "dernière commande" },
    period: {
      all: "toutes les commandes",
      months: "derniers mois",
      lastYear: "dernière année civile",
      range: "entre deux jours",
    },
    segmentBy: { rfm: "RFM", abc: "ABC", column: "colonne de la source" },
    zeros: { Z: "classe Z", last: "dernière classe" },
    bins: { auto: "automatique" },
    scoring: { quantile: "groupes égaux", fixed: "seuils fixes" },
    shape: { auto: "automatique", orders: "une commande", clients: "un client" },
    mapping: { ignore: "écarter" },
  },
  expected: {
    choice: "l’un de : {choices}",
    asOf: "une date, « {today} » ou « {last} »",
    whole: "un nombre entier de {least} à {most}",
    share: "une part de 0 % à 100 %",
    date: "une date",
    range: "deux jours, le premier au plus tard le dernier",
    months: "un nombre de mois d’au moins 1",
    header: "l’en-tête d’une colonne",
    shares: "des parts croissantes entre 0 % et 100 %, comme 80 % ; 95 %",
    classes: "{count} noms différents, un de plus que les seuils",
    breaks: "des nombres croissants, comme 30 ; 90 ; 180",
    breaksAll: "des seuils pour les trois (récence, commandes, montant), ou aucun",
    map: "nom ; R 4-5 ; F 1-5 ; M 1-5 ; FM 1-5 ; 1",
    field: "une nature de colonne de la liste",
  },
  problems: {
    line: "Réglages, « {label} » : « {value} » ne convient pas ; il faut {expected}. La valeur habituelle est utilisée.",
    blank:
      "Réglages, « {label} » : la cellule est vide ; il faut {expected}. La valeur habituelle est utilisée.",
    missing: "Réglages : la ligne « {label} » manque. La valeur habituelle est utilisée.",
    noKeys:
      "Réglages : aucune ligne n’a pu être lue, la colonne des clés a disparu. Les valeurs habituelles sont utilisées.",
  },
};
