import type { thresholds as english } from "../en/thresholds.ts";

export const thresholds: typeof english = {
  labels: {
    segments: "Segments par",
    rule: "Règle {number}",
    moreRules: "Autres règles",
    otherwise: "Tous les autres",
    cross: "Potentiel",
    accounts: "Grands comptes",
    map: "Grille de segments",
  },
  abcOfClients: "classes ABC à {shares} des clients",
  abcDiscrimination:
    "classes ABC à {shares} des clients, d’après un ratio de discrimination de {ratio}",
  abcRule: "au seuil : {rule}",
  abcBy: "critère : {figure}",
  abcHelp: "Classe ABC, les meilleurs clients d’abord. {thresholds}.",
  scores: "notes de 1 à {bins} : {scoring}",
  scoresFrozen: "notes de 1 à {bins} d’après les seuils du {date}",
  ownMap: "segments personnels",
  rules: "{count} {count:règle personnelle|règles personnelles}, la première qui s’applique décide",
  ruleOf: "règle {number} : {conditions}",
  ruleForAll: "règle {number} : tous les clients",
  ruleForNone: "aucune règle ne s’applique",
  moreRules: "et {count} {count:autre règle|autres règles}",
  bands: "potentiel fort au-dessus de {high}, moyen à partir de {medium} par an",
  wallet:
    "notre part de ce qu’ils achètent : l’essentiel au-dessus de {most}, une partie à partir de {some}",
  accounts:
    "fort potentiel à partir de {potential} sur 10 tant que nous avons moins de {walletShare} de ce qu’ils achètent (ou un historique sous {historyOfMain}) ; fidèle à partir de {loyalHistory} d’historique ; prospects à partir de {prospectProfile} de profil",
  proposed: "critères proposés, aucun n’est encore choisi",
};
