import type { Language } from "./language.ts";

const en = {
  addOn: "Client Portfolio",
  extensions: "Extensions",
  spreadsheetName: "Name of the spreadsheet",
  sample: "Samples",
  clients: "Sample: client list",
  orders: "Sample: orders",
  pair: "Sample: a CRM and its invoices",
  opened: "Your file",
  open: "Open a file…",
  download: "Download XLSX",
  language: "Language",
  locale: "Locale of the spreadsheet",
  close: "Close",
  panel: "Add-on panel",
  dropHere: "Drop a CSV or XLSX file to open it",
  loading: "Opening the spreadsheet…",
  working: "Working…",
  dismiss: "Dismiss",
  ok: "OK",
  leave:
    "Open something else? What was made in this spreadsheet will be lost unless you download it first.",
  noRun: "No run yet. Everything happens in this page; nothing is sent anywhere.",
  lastRun:
    "Last run: {calls} service calls · {read} cells read · {written} cells written · about {seconds} s on Google (estimate)",
  samples: { clients: "Client list", orders: "Orders", pair: "CRM and invoices" },
  failed: "Something went wrong: {message}",
  error: "Error",
};

export type PageWords = typeof en;

const fr: PageWords = {
  addOn: "Portefeuille clients",
  extensions: "Extensions",
  spreadsheetName: "Nom de la feuille de calcul",
  sample: "Exemples",
  clients: "Exemple : liste de clients",
  orders: "Exemple : commandes",
  pair: "Exemple : un CRM et ses factures",
  opened: "Votre fichier",
  open: "Ouvrir un fichier…",
  download: "Télécharger en XLSX",
  language: "Langue",
  locale: "Paramètres régionaux de la feuille",
  close: "Fermer",
  panel: "Panneau du module complémentaire",
  dropHere: "Déposez un fichier CSV ou XLSX pour l’ouvrir",
  loading: "Ouverture de la feuille de calcul…",
  working: "En cours…",
  dismiss: "Masquer",
  ok: "OK",
  leave:
    "Ouvrir autre chose ? Ce qui a été fait dans cette feuille sera perdu si vous ne l’avez pas téléchargé.",
  noRun: "Aucun calcul pour l’instant. Tout se passe dans cette page ; rien n’est envoyé ailleurs.",
  lastRun:
    "Dernier calcul : {calls} appels de service · {read} cellules lues · {written} cellules écrites · environ {seconds} s chez Google (estimation)",
  samples: { clients: "Liste de clients", orders: "Commandes", pair: "CRM et factures" },
  failed: "Un problème est survenu : {message}",
  error: "Erreur",
};

/** The words of the page around the grid. */
export function pageWords(language: Language): PageWords {
  return language === "fr" ? fr : en;
}

/** Puts values into `{places}` of a text. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
