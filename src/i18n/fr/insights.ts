import type { insights as english } from "../en/insights.ts";

const reasons: typeof english.reasons = {
  override: "Choisi à la main : {reason}. Sans cela : « {computed} ».",
  overrideBare: "Choisi à la main. Sans cela : « {computed} ».",
  prospect: "N’a jamais acheté.",
  fresh: "Premier achat il y a {days} {days:jour|jours} : nouveau jusqu’à {limit} jours.",
  scores:
    "Score {code} : dernier achat il y a {days} {days:jour|jours}, {orders} {orders:commande|commandes}, {revenue}.",
  scoresWithoutOrders: "Score {code} : dernier achat il y a {days} {days:jour|jours}, {revenue}.",
  unscored: "Pas de score : aucun achat n’est daté, ou le chiffre d’affaires est inconnu.",
  classed:
    "Classe {class} : rang {rank} sur {ranked}, {share} du chiffre d’affaires ; les clients plus gros en apportent {before} avant lui.",
  classedMargin:
    "Classe {class} selon la marge : rang {rank} sur {ranked}, {share} du total ; les clients devant lui en apportent {before}.",
  classedOrders:
    "Classe {class} selon le nombre de commandes : rang {rank} sur {ranked}, {share} du total ; les clients devant lui en passent {before}.",
  classedComposite: "Classe {class} selon le score pondéré : rang {rank} sur {ranked}.",
  first: "Classe {class} : le plus gros client sur {ranked}, {share} du chiffre d’affaires.",
  firstMargin:
    "Classe {class} selon la marge : la plus forte marge de {ranked} {ranked:client|clients}, {share} du total.",
  firstOrders:
    "Classe {class} selon le nombre de commandes : le plus de commandes de {ranked} {ranked:client|clients}, {share} du total.",
  classUnknown: "Une des données qui font la classe est inconnue.",
  classNothing: "Classe {class} : la donnée qui fait la classe ne dépasse pas 0.",
  noRevenue: "Aucun chiffre d’affaires sur la période.",
  column: "Colonne « {header} » : {value}.",
  rule: "La règle {rule} est la première qui s’applique.",
  otherwise: "Aucune règle ne s’applique.",
  crossed: "Case {code} du chiffre d’affaires croisé au potentiel ; {remaining} restent à gagner.",
  crossUnknown: "Son potentiel est inconnu.",
  account: "Sur 10 : profil {profile}, historique {history}, potentiel {potential}.",
  accountIncomplete: "Trop peu d’éléments connus : {answered} du poids renseigné, il en faut 60 %.",
};

const changes: typeof english.changes = {
  orders: "{by} {by:commande|commandes} de plus le {by:ferait|feraient} passer à « {to} ».",
  money: "{by} de plus le feraient passer à « {to} ».",
  days: "Un dernier achat datant d’au plus {reach} {reach:jour|jours} le ferait passer à « {to} ».",
};

const steps: typeof english.steps = {
  orders: "+{by} {by:commande|commandes} → {to}",
  money: "+{by} → {to}",
  days: "dernier achat ≤ {reach} {reach:jour|jours} → {to}",
};

const needs: typeof english.needs = {
  orderList:
    "Une liste de commandes (client, date et montant à chaque ligne) permettrait de l’afficher.",
  periods:
    "Le chiffre d’affaires de deux périodes (deux colonnes, ou six mois de commandes) permettrait de l’afficher.",
  recentOrders:
    "Des commandes jusqu’à la date d’analyse permettraient de l’afficher : choisissez « dernière commande » comme date d’analyse.",
  year: "Douze mois de commandes permettraient de l’afficher.",
  dates: "Une colonne avec la date de la dernière commande permettrait de l’afficher.",
  costs:
    "Des coûts saisis dans l’onglet Coûts, ou des colonnes de coûts d’acquisition et de rétention, permettraient de l’afficher.",
  costsInPeriod:
    "Aucun des coûts saisis dans l’onglet Coûts ne tombe dans la seconde période des mouvements : saisissez ceux de cette période.",
  nps: "Une colonne de notes de recommandation de 0 à 10, ou de satisfaction, permettrait de l’afficher.",
  deals:
    "Une liste d’affaires indiquant lesquelles sont gagnées ou perdues permettrait de l’afficher.",
  quotes: "Des colonnes de devis envoyés et gagnés permettraient de l’afficher.",
  prospects:
    "Des prospects dans la liste, ou une colonne avec la date de création de chaque fiche, permettraient de l’afficher.",
  families: "Une colonne avec la famille de chaque produit vendu permettrait de l’afficher.",
  contracts: "Une colonne avec la fin de chaque contrat permettrait de l’afficher.",
  effort:
    "Une colonne de visites ou de contacts, ou de coût de service, permettrait de l’afficher.",
  revenue: "Des clients avec un chiffre d’affaires sur la période permettraient de l’afficher.",
  owner: "Une colonne avec le commercial de chaque client permettrait de l’afficher.",
  sector: "Une colonne avec le secteur de chaque client permettrait de l’afficher.",
};

const treatments: typeof english.treatments = {
  HIGH_POTENTIAL: {
    sales: "Visite sur place, rencontre de tous les décideurs, présentation de toute la gamme.",
    quotes: "Répondre en premier et en personne ; faire relire chaque devis.",
    production: "Réserver de la capacité ; contrôler la qualité avant tout départ.",
    delivery: "Ne promettre que des dates tenues ; prévenir d’un retard avant toute question.",
    support: "Un interlocuteur attitré ; réponse le jour même.",
  },
  LOYAL: {
    sales: "Rendez-vous réguliers et bilan annuel ; leur annoncer les nouveautés en premier.",
    quotes: "Répondre vite aux conditions convenues.",
    production: "Qualité constante ; planifier avec eux.",
    delivery: "Tenir le rythme convenu ; régler les exceptions sans paperasse.",
    support: "Un interlocuteur qu’ils connaissent ; rappeler après chaque incident.",
  },
  SMALL: {
    sales: "Par téléphone ou en ligne ; pas de visite sauf demande.",
    quotes: "Tarif standard ; pas d’offre sur mesure.",
    production: "Produits standard dans le flux normal.",
    delivery: "Livraisons groupées aux délais habituels.",
    support: "Libre-service et boîte commune.",
  },
  INCOMPLETE: {
    sales: "Demander ce qui manque au prochain contact.",
    quotes: "Traiter comme un client fidèle en attendant.",
    production: "Comme d’habitude.",
    delivery: "Comme d’habitude.",
    support: "Comme d’habitude.",
  },
};

/** Les grilles de segments toutes prêtes. */
export const maps: typeof english.maps = {
  default: "Onze segments",
  shopify: "Dix segments par récence et note moyenne",
  klaviyo: "Six segments par trois notes",
  putler: "Onze segments d’après Putler",
  rpackage: "Dix segments du paquet rfm de R",
  rpackage02: "Dix segments du paquet rfm 0.2 de R",
  grid25: "Dix segments par récence et fréquence",
};

/** Où va le client qui franchit un seuil des classes. */
/** Where an objective of the plan stands. */
const objectives: typeof english.objectives = {
  ON_TRACK: "Dans les temps",
  WATCH: "À surveiller",
  LATE: "En retard",
};

export const abcRules: typeof english.abcRules = {
  crossing: "Le client qui franchit un seuil est classé au-dessus",
  inclusive: "Le client qui franchit un seuil est classé en dessous (la classe A peut être vide)",
  ties: "Les clients à égalité comptés ensemble (tous peuvent finir en dernière classe)",
};

export const insights: typeof english = {
  reasons,
  changes,
  steps,
  highest: "C’est déjà le meilleur segment.",
  best: "Aucun changement isolé ne mène à un meilleur segment.",
  needs,
  rhythm: {
    ON_TRACK: "Dans les temps",
    DUE: "À relancer",
    AT_RISK: "À risque",
    DORMANT: "Dormant",
    LOST: "Perdu",
    UNKNOWN: "Pas encore de rythme",
  },
  moves: {
    KEPT: "Fidèle",
    LOST: "Perdu",
    FRESH: "Nouveau",
    REACTIVATED: "Revenu",
    DORMANT: "Toujours absent",
  },
  bridge: {
    line: "Ligne",
    amount: "Montant",
    before: "Chiffre d’affaires avant",
    fresh: "Nouveaux clients",
    reactivated: "Clients revenus",
    expansion: "Clients en hausse",
    contraction: "Clients en baisse",
    lost: "Clients perdus",
    after: "Chiffre d’affaires après",
  },
  domains: {
    BASE: "Fonds de commerce",
    BASE_DEVELOPMENT: "Fonds de commerce à développer",
    DEVELOPMENT: "Potentiel de développement",
    ECONOMY: "Gestion économique",
  },
  domainPlays: {
    BASE: "Refaire au moins l’année passée : protéger ce qu’ils achètent.",
    BASE_DEVELOPMENT:
      "Protéger ce qu’ils achètent et aller chercher ce qu’ils achètent encore ailleurs.",
    DEVELOPMENT: "Consacrer ici le temps de prospection.",
    ECONOMY: "Servir à moindre coût : téléphone, e-mail, commande en ligne.",
  },
  accountClasses: {
    HIGH_POTENTIAL: "Fort potentiel",
    LOYAL: "Fidèles",
    SMALL: "Petits sans potentiel",
    INCOMPLETE: "À compléter",
  },
  accountProcesses: {
    HIGH_POTENTIAL: "Séduire : zéro erreur jusqu’à devenir leur premier fournisseur.",
    LOYAL: "Fidéliser, dans tous les services.",
    SMALL: "Livrer ce qui est vendu, sans effort supplémentaire.",
    INCOMPLETE: "Trouver ce qui manque avant de décider.",
  },
  departments: {
    sales: "Ventes",
    quotes: "Devis",
    production: "Production",
    delivery: "Livraison",
    support: "Service client",
  },
  treatments,
  accountMoves: {
    INVEST: "Investir pour croître",
    SELECTIVE: "Investir de façon sélective",
    MAINTAIN: "Maintenir",
    CASH: "Rentabiliser ou se retirer",
  },
  growth: {
    STAR: "Vedettes",
    CASH_COW: "Vaches à lait",
    QUESTION: "Dilemmes",
    DOG: "Poids morts",
  },
  growthNote:
    "Adaptation aux clients de la matrice croissance-part : part de votre chiffre d’affaires et croissance.",
  ltvReadings: {
    loss: "Chaque nouveau client coûte plus qu’il ne rapporte.",
    watch: "Fragile : à surveiller.",
    healthy: "Sain.",
    underinvesting: "Très bon : vous pourriez investir davantage dans l’acquisition.",
  },
  walletSources: {
    given: "indiqué",
    share: "d’après la part de portefeuille",
    peers: "estimation, clients semblables",
    portfolio: "estimation, tous les clients",
  },
  indicative: "Moins de 30 réponses : à titre indicatif.",
  estimate: "Estimation",
  scorings: {
    quantile: "Groupes de même taille, égalités ensemble",
    fixed: "Seuils fixes",
    rpackage: "Comme le paquet rfm de R",
    ntile: "Groupes égaux, égalités séparées",
    midrank: "Rangs moyens",
    width: "Tranches de largeur égale",
    nested: "Emboîté",
    frozen: "Seuils gardés d’un calcul précédent",
  },
  maps,
  abcRules,
  objectives,
};
