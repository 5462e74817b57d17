import type { settings as english } from "../en/settings.ts";
import { choices } from "./choices.ts";

export const settings: typeof english = {
  title: "Réglages",
  intro:
    "Toute la méthode, à lire et à modifier. Changez une valeur dans la deuxième colonne, puis relancez.",
  headings: { label: "Réglage", value: "Valeur", meaning: "Ce qu’il fait", key: "Clé" },
  sections: {
    general: "Général",
    abc: "Classes ABC",
    rfm: "Notes RFM",
    rules: "Mes propres règles",
    cross: "Matrice ABC croisée",
    accounts: "Grands comptes",
    rhythm: "Rythme de commande",
    load: "Visites et commerciaux",
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
    compared: {
      label: "Périodes comparées",
      meaning:
        "Les mouvements comparent les derniers mois à autant de mois avant ; moins si les données ne remontent pas assez loin. Listes de commandes seulement.",
    },
    "segmentBy.kind": { label: "Segmenter par", meaning: "Un onglet par segment." },
    "segmentBy.header": {
      label: "Colonne des segments",
      meaning: "Pour « {column} » seulement : son en-tête, comme dans votre liste.",
    },
    "abc.shares": {
      label: "Seuils ABC",
      meaning:
        "Parts cumulées du chiffre d’affaires (ou du critère choisi), croissantes : 80 % ; 95 %.",
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
    "abc.of": {
      label: "Parts de",
      meaning:
        "Parts de la valeur (chiffre d’affaires ou critère choisi), du nombre de clients, ou choisies par le ratio de discrimination (trois classes).",
    },
    "abc.by": {
      label: "Critère des classes",
      meaning:
        "Ce qui fait les classes. S’il manque dans la liste, le chiffre d’affaires le remplace.",
    },
    "abc.weights": {
      label: "Poids du score",
      meaning:
        "Pour « {composite} » seulement : chiffre d’affaires ; marge ; commandes, 100 au total : 50 ; 30 ; 20.",
    },
    "abc.rule": {
      label: "Au seuil",
      meaning:
        "Où va le client qui le franchit. Le premier choix est le plus courant et ne laisse aucune classe vide.",
    },
    "rfm.scoring": { label: "Notation", meaning: "Comment un chiffre devient une note." },
    "rfm.table": {
      label: "Seuils tout prêts",
      meaning: "Pour « {fixed} », tant que les trois seuils ci-dessous sont vides.",
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
    "rfm.frozen.asOf": {
      label: "Derniers seuils : jour",
      meaning:
        "Écrits à chaque exécution. « {frozen} » note d’après ces seuils : seuls les chiffres d’un client le font bouger.",
    },
    "rfm.frozen.recency": {
      label: "Derniers seuils : récence",
      meaning: "Jours ; > ou ≥ dit de quel côté tombe le seuil lui-même.",
    },
    "rfm.frozen.frequency": {
      label: "Derniers seuils : commandes",
      meaning: "= à la fin : tous avaient la même valeur.",
    },
    "rfm.frozen.monetary": {
      label: "Derniers seuils : montant",
      meaning: "Montants sur la période.",
    },
    "rfm.frozen.spread": {
      label: "Derniers seuils : notes",
      meaning: "Trois groupes s’écrivent 1, 3, 5.",
    },
    "rfm.total": {
      label: "Note globale",
      meaning: "Comment les trois notes deviennent un seul nombre.",
    },
    "rfm.weights": {
      label: "Poids R ; F ; M",
      meaning: "Pour « {weighted} » seulement : 2 ; 1 ; 1.",
    },
    "rfm.reverse": {
      label: "1 est la meilleure note",
      meaning: "Montre les notes dans l’autre sens, comme certains logiciels.",
    },
    "rfm.ready": {
      label: "Segments tout prêts",
      meaning: "Utilisés tant que les segments personnels ci-dessous sont vides.",
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
    rule: {
      label: "Règle {number}",
      meaning: "La première règle qui s’applique décide : {example}.",
    },
    "rules.otherwise": {
      label: "Tous les autres clients",
      meaning: "Segment de ceux à qui aucune règle ne s’applique ; vide : non classés.",
    },
    "cross.kind": {
      label: "Le potentiel se lit en",
      meaning: "Les deux lectures vont en sens contraire et ne se mélangent jamais.",
    },
    "cross.high": {
      label: "Fort potentiel à partir de",
      meaning: "Montant par an, pour « {bands} » : au-dessus, colonne 1.",
    },
    "cross.medium": {
      label: "Potentiel moyen à partir de",
      meaning: "Montant par an, pour « {bands} » : dès ce montant, colonne 2.",
    },
    "cross.most": {
      label: "Nous avons l’essentiel au-dessus de",
      meaning: "Part de ce que le client achète, pour « {wallet} » : au-dessus, colonne 1.",
    },
    "cross.some": {
      label: "Nous avons une partie à partir de",
      meaning: "Pour « {wallet} » : dès cette part, colonne 2 ; en dessous se trouve l’occasion.",
    },
    criterion: {
      label: "Critère {number}",
      meaning: "Les poids font 100 au total. {criterionExample}.",
    },
    "accounts.potential": {
      label: "Fort potentiel à partir de",
      meaning: "Note de potentiel, de 0 à 10.",
    },
    "accounts.walletShare": {
      label: "… tant que nous avons moins de",
      meaning:
        "Part de ce que le client achète ; au-dessus, nous sommes déjà son premier fournisseur.",
    },
    "accounts.historyOfMain": {
      label: "… ou que l’historique est sous",
      meaning: "La même chose d’après la note d’historique, quand la part est inconnue.",
    },
    "accounts.loyalHistory": {
      label: "Fidèle à partir de",
      meaning: "Note d’historique, de 0 à 10.",
    },
    "accounts.prospectProfile": {
      label: "Prospect intéressant à partir de",
      meaning: "Note de profil, de 0 à 10 : ces prospects comptent comme fort potentiel.",
    },
    "rhythm.due": {
      label: "À relancer au-delà de",
      meaning:
        "Jours depuis la dernière commande, sur l’intervalle habituel : 1 vaut un intervalle.",
    },
    "rhythm.atRisk": {
      label: "À risque au-delà de",
      meaning: "Intervalles habituels depuis la dernière commande.",
    },
    "rhythm.dormant": {
      label: "Dormant au-delà de",
      meaning: "Intervalles habituels depuis la dernière commande.",
    },
    "rhythm.silentMonths": {
      label: "Dormant sans rythme connu après",
      meaning: "Mois, pour les clients qui ont trop peu commandé pour avoir un intervalle.",
    },
    "rhythm.lostMonths": {
      label: "Perdu après",
      meaning: "Mois ; pour un client dormant seulement.",
    },
    "load.visits": {
      label: "Visites par an et par classe",
      meaning:
        "La meilleure classe d’abord : 12 ; 4 ; 1. Une classe de plus prend le dernier nombre.",
    },
    "load.weeks": { label: "Semaines par an", meaning: "Semaines travaillées par une personne." },
    "load.days": {
      label: "Jours de terrain par semaine",
      meaning: "200 jours par an, par exemple, font 50 semaines de 4 jours.",
    },
    "load.visitsADay": {
      label: "Visites par jour",
      meaning:
        "Semaines × jours × visites : ce qu’une personne peut faire en un an, 45 × 4 × 3 = 540.",
    },
    "clv.model": {
      label: "Modèle",
      meaning:
        "« {formula} » : marge et rétention. Les autres tirent des commandes qui reviendra : 12 mois à venir, dès 100 clients. MBG/NBD convient à la plupart des listes.",
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
  choices,
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
    frozen: "des nombres croissants après > ou ≥, comme > 30 ; 90 ; 180, pour les trois",
    weights100: "trois nombres d’au moins 0 dont la somme est 100, comme 50 ; 30 ; 20",
    weights: "trois nombres d’au moins 0, comme 2 ; 1 ; 1",
    number: "un nombre de {least} à {most}",
    bands: "un montant supérieur à celui du potentiel moyen",
    wallet: "une part supérieure à l’autre",
    visits: "des nombres de 0 à {most}, un par classe, comme 12 ; 4 ; 1",
    rhythm: "des nombres croissants, d’« à relancer » à « à risque » puis « dormant »",
  },
  problems: {
    line: "Réglages, « {label} » : « {value} » ne convient pas ; il faut {expected}. La valeur habituelle est utilisée.",
    blank:
      "Réglages, « {label} » : la cellule est vide ; il faut {expected}. La valeur habituelle est utilisée.",
    unread:
      "Réglages, « {label} » : {fault}. Votre ligne reste telle quelle ; elle comptera de nouveau une fois corrigée.",
    missing: "Réglages : la ligne « {label} » manque. La valeur habituelle est utilisée.",
    noKeys:
      "Réglages : aucune ligne n’a pu être lue, la colonne des clés a disparu. Les valeurs habituelles sont utilisées.",
  },
};
