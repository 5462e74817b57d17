import type { card as english } from "../en/card.ts";

export const card: typeof english = {
  parts: {
    who: "Qui",
    rank: "Rang et notes",
    rhythm: "Rythme",
    money: "Argent",
    potential: "Potentiel",
    data: "Contact et données",
  },
  rank: "{rank} sur {ranked}",
  rankFirst: "{share} du chiffre d’affaires : le plus gros client",
  rankNote: "{share} du chiffre d’affaires ; {cumulative} avec tous les plus gros",
  classNote: "à partir de {amount}",
  score: "{score} sur {best}",
  scoreNote: "{value} ; cette note : {band}",
  bands: { between: "de {low} à {high}", least: "{low} ou plus", most: "jusqu’à {high}" },
  days: "{days} {days:jour|jours}",
  orders: "{orders} {orders:commande|commandes}",
  ago: "il y a {days} {days:jour|jours}",
  late: "{days} {days:jour|jours} de retard",
  gapOf: {
    own: "le sien",
    mean: "moyenne entre ses commandes",
    segment: "celui de son segment : il a trop peu acheté pour en avoir un",
  },
  fallingNote: "trois derniers mois sous 70 % des mêmes mois un an plus tôt",
  familyNote: "des clients semblables y dépensent {amount}",
  accountNote: "profil {profile}, historique {history}, potentiel {potential} sur 10",
  roles: {
    backUp: "vous êtes pour lui un fournisseur d’appoint",
    strategic: "vous êtes pour lui un fournisseur stratégique",
  },
  crossNote: "case {code}",
  purgeNote: "36 mois après la dernière commande ou le dernier contact",
  treatment: "Ce que fait chaque service (grand compte : {class})",
  oneSource: "tout ce qui est lu de ce client ; les autres chiffres en sont calculés",
  notRow:
    "La ligne sélectionnée ne contient pas de client. Sélectionnez un client dans l’onglet Clients, dans un onglet de segment ou dans votre liste, puis réessayez.",
  notIn:
    "La ligne sélectionnée n’est pas dans le portefeuille : elle a été mise de côté à la lecture de la liste (pas de vente, prospect, total…). « Contrôler les données » dit pourquoi.",
};
