import type { server as english } from "../en/server.ts";

/** Ce que dit le module lui-même : étapes d’une exécution, et ce qui l’empêche de tourner. */
export const server: typeof english = {
  steps: {
    clients: "Clients",
    segments: "Segments : {names}",
    pages: "Indicateurs et réglages",
    finish: "Rangement",
  },
  retired:
    "Ce segment ne compte aucun client en ce moment. Ses clients, avec vos saisies, se trouvent dans les autres onglets.",
  entry: { heading: "Réf.", help: "Distingue les lignes de cet onglet." },
  lockedSelf:
    "Une exécution que vous avez lancée à {time} est en cours, à l’étape {step} sur {total}. Attendez sa fin ou annulez-la.",
  lockedOther:
    "Une autre personne a lancé une exécution à {time} ; elle en est à l’étape {step} sur {total}. Réessayez quand elle sera terminée.",
  busy: "Une autre étape est en cours dans ce fichier. Réessayez dans un instant.",
  noCopy: "Cet onglet n’est plus une copie corrigée. Ouvrez de nouveau le contrôle des données.",
  staleRun: "Cette exécution est terminée ou a été annulée. Lancez-en une nouvelle.",
  staleRows:
    "Les lignes de « {tab} » ont changé depuis le début de l’exécution. Relancez pour en tenir compte ; aucune saisie n’est perdue.",
  staleImport:
    "Cet import a été annulé, ou un autre a pris sa place. Importez de nouveau le fichier ; rien d’autre n’a changé dans votre classeur.",
  importName: "Import",
  fault:
    "Une erreur s’est produite de notre côté ({detail}). Aucune saisie n’est perdue : réessayez.",
  setting: {
    takes: "Le réglage « {setting} » attend {allowed}",
    takesNothing: "Le réglage « {setting} » ne peut pas être lu",
    holds: " ; il contient {found}.",
    or: " ou ",
    day: "une date comme 2026-11-22",
    least: "un nombre d’au moins {limit}",
    most: "un nombre d’au plus {limit}",
    leastItems: "une liste d’au moins {limit}",
    mostItems: "une liste d’au plus {limit}",
    other: "une autre sorte de valeur",
    types: {
      number: "un nombre",
      string: "un texte",
      boolean: "true ou false",
      array: "une liste entre crochets",
      tuple: "une liste entre crochets",
      object: "un groupe entre accolades",
      record: "un groupe entre accolades",
    },
  },
};
