import type { matrix as english } from "../en/matrix.ts";

export const matrix: typeof english = {
  title: "Matrices",
  subtitle: "Au {date} · {period} · source : {source}",
  figures: {
    clients: "Clients",
    shareClients: "Part des clients",
    revenue: "Chiffre d’affaires",
    share: "Part du CA",
    remaining: "Reste à gagner par an",
    remainingEstimated: "À gagner (estimé)",
    remainingPartly: "À gagner (part. estimé)",
    largest: "Les plus gros",
    total: "Total",
  },
  more: "… et {count} de plus",
  cross: {
    section: "Matrice ABC croisée : chiffre d’affaires et potentiel",
    bands:
      "Colonnes selon ce que le client pourrait vous acheter en un an, d’après votre liste. L’autre lecture, par votre part de ses achats, compte dans l’autre sens : les deux ne se mélangent jamais.",
    wallet:
      "Colonnes selon votre part des achats du client, d’après votre liste : l’occasion est en colonne 3. L’autre lecture, par montants, compte dans l’autre sens : les deux ne se mélangent jamais.",
    lacking:
      "Votre liste n’indique pas de potentiel en montant : une colonne avec ce que chaque client pourrait acheter en un an, ou avec votre part de ses achats, montrerait la vraie matrice.",
    estimated:
      "ESTIMATION d’après ce qu’achètent les clients semblables, par tranches de ce que rapporte un de vos gros clients. Aucun segment n’en est fait et les prospects n’y ont pas de place.",
    none: "Rien à croiser : la liste n’indique pas de potentiel et, sans achat dans les douze derniers mois, aucun ne peut être estimé.",
    unplaced: "Clients sans potentiel connu, qui n’ont pas de place ici : {count}.",
    asleep:
      "Clients sans achat dans les douze derniers mois, dont rien ne peut être estimé : {count}.",
    oneColumn:
      "Tous sont dans une seule colonne : changez les deux limites dans l’onglet Réglages pour les distinguer.",
    rowFirst: "{class} : les premiers {to} du CA",
    rowNext: "{class} : de {from} à {to}",
    rowLast: "{class} : le reste",
    rowProspects: "P : prospects, sans achat dans l’année",
    band1: "1 · plus de {high}",
    band2: "2 · de {medium} à {high}",
    band3: "3 · moins de {medium}",
    wallet1: "1 · nous avons plus de {most}",
    wallet2: "2 · nous avons {some} à {most}",
    wallet3: "3 · nous avons moins de {some}",
    domains: "Les trois domaines",
    domain: "Domaine",
    cells: "Cases",
    play: "Que faire",
    short: {
      BASE: "Fonds",
      BASE_DEVELOPMENT: "Fonds + potentiel",
      DEVELOPMENT: "Potentiel",
      ECONOMY: "Économie",
    },
    both: "A1 appartient aux deux premiers domaines et y est montré ; ses clients ne figurent ici qu’une fois.",
  },
  rfm: {
    section: "Grille RFM",
    intro:
      "De haut en bas R, la note de récence ({best} : le plus récent). De gauche à droite FM, la moyenne des notes de fréquence et de montant. Dans chaque case : le segment, ses clients, leur chiffre d’affaires.",
    introAmount:
      "De haut en bas R, la note de récence ({best} : le plus récent). De gauche à droite la note de montant, car la liste ne compte pas les commandes. Dans chaque case : le segment, ses clients, leur chiffre d’affaires.",
    row: "R {score}",
    upTo: "{to} {to:jour|jours} ou moins",
    between: "{from} à {to} jours",
    only: "{to} {to:jour|jours}",
    from: "{from} {from:jour|jours} ou plus",
    column: "FM {from} à {to}",
    single: "FM {to}",
    amount: "M {to}",
    fresh:
      "Les nouveaux clients ({count}) sont dans la case de leurs notes, bien que leur segment soit « {segment} ».",
    mostly:
      "La carte utilisée regarde les trois notes : une case montre le segment de la plupart de ses clients.",
    none: "Aucun client n’a de note.",
  },
  accounts: {
    section: "Grands comptes",
    portrait: "Portrait du client idéal",
    proposed:
      "PROPOSÉ d’après ce que dit votre liste ; personne ne l’a encore choisi. Critères et poids se changent dans l’onglet Réglages.",
    chosen: "Tel que choisi dans l’onglet Réglages.",
    family: "Famille",
    criterion: "Critère",
    weight: "Poids",
    reading: "Façon de le lire",
    oldest: "la plus ancienne est la mieux",
    latest: "la plus récente est la mieux",
    estimate: "{criterion} (estimation)",
    incomplete: "Moins de 60 % du poids est renseigné pour {count} {count:client|clients}.",
    classes: "Trois classes, trois façons de servir",
    class: "Classe",
    none: "La liste en dit trop peu sur les clients pour juger des grands comptes.",
    count: {
      none: "Aucun compte à fort potentiel : une colonne de potentiel, ou d’autres limites dans l’onglet Réglages, en feraient apparaître.",
      few: "{count} {count:compte|comptes} à fort potentiel : assez peu pour les suivre un par un.",
      usual: "{count} comptes à fort potentiel : 15 à 35 est le nombre habituel de grands comptes.",
      many: "{count} comptes à fort potentiel : plus que les 15 à 35 habituels, mais encore gérable.",
      tooMany:
        "{count} comptes à fort potentiel : au-delà de 50, on ne peut pas tous les servir en grands comptes. Prenez les plus gros, ou relevez les limites dans l’onglet Réglages.",
    },
    chartTitle: "Où investir : {count} {count:compte|comptes} à fort attrait et bon historique",
    chartTitleNone: "Où investir : historique et attrait de vos clients",
    strength: "Historique avec nous, de 0 à 10",
    appeal: "Attrait : profil et potentiel, de 0 à 10",
    client: "Client",
    chartNote:
      "Bulles : {shown} sur {all} {all:client dont les deux notes sont connues|clients dont les deux notes sont connues, les plus gros d’abord} ; une bulle est grande comme son chiffre d’affaires. Les axes sont les médianes de tous : historique {x}, attrait {y}. Noms : les {named} plus gros.",
    moves: "Quatre coins, quatre conduites",
    move: "Conduite",
    corner: "Où",
    corners: {
      INVEST: "fort attrait, bon historique",
      SELECTIVE: "fort attrait, historique faible",
      MAINTAIN: "faible attrait, bon historique",
      CASH: "faible attrait, historique faible",
    },
    named: "Les {named} plus gros",
    history: "Historique",
    appealShort: "Attrait",
    treatments: "Ce que fait chaque service",
  },
  growth: {
    section: "Croissance et part de votre chiffre d’affaires",
    corners: {
      STAR: "grande part, forte évolution",
      CASH_COW: "grande part, faible évolution",
      QUESTION: "petite part, forte évolution",
      DOG: "petite part, faible évolution",
    },
    medians:
      "Sur {count} clients avec un chiffre d’affaires aux deux périodes ; ils se partagent aux médianes : {share} du CA, {growth} d’évolution.",
    corner: "Où",
    kind: "Genre",
  },
  chartData: "Chiffres du graphique",
};
