import { cleanText, foldText } from "../values/clean.ts";

const NUMBER_OF = /\b(?:number of|nombre de|nombre d'|nombre|nbre|nbr|nb)(?=[\s.]|\b)/g;
const NUMBER_SIGN = /(?:\bn\s?[°º]|№|#|\bno\.|\bnum\b\.?|\bnumber\b)/g;

const CURRENCIES = new Set([
  "€",
  "eur",
  "euro",
  "euros",
  "k€",
  "keur",
  "m€",
  "$",
  "£",
  "usd",
  "gbp",
]);
const STOP_WORDS = new Set(
  "de d du des la le les l un une en au aux the of an in for s".split(" "),
);
/** Words whose final s is not a plural. */
const SINGULAR = new Set("pays status devis tiers cours sales avis".split(" "));

/** What accounting programs shorten. */
const SHORTENED: Readonly<Record<string, string>> = {
  mt: "montant",
  mnt: "montant",
  dt: "date",
  lib: "libelle",
  cli: "client",
  clt: "client",
  adr: "adresse",
  fact: "facture",
  cde: "commande",
  cmd: "commande",
  dern: "derniere",
};

/** A text without invisible characters, its spaces and line breaks made single spaces. */
export function tidy(text: string): string {
  return cleanText(text).replace(/ {2,}/g, " ");
}

/**
 * The form in which headings are compared: "N° Facture" and "Numéro facture" both give
 * "numero facture", "InvoiceDate" gives "invoice date".
 *
 * @param header as written in the sheet
 */
export function normaliseHeader(header: string): string {
  const words = tidy(header)
    .replace(/_/g, " ")
    .replace(/([a-zà-ÿ])([A-ZÀ-Þ])/g, "$1 $2")
    // Accents go next; "dû" must not become the stop word "du".
    .replace(/\bd[ûÛ](?=\W|$)/gi, "due");
  return (
    foldText(words)
      .replace(/\bh\.\s?t\.?/g, "ht")
      .replace(/\bt\.\s?t\.\s?c\.?/g, "ttc")
      .replace(/\bc\.\s?a\.?(?=\W|$)/g, "ca")
      .replace(/\be-mail/g, "email")
      .replace(NUMBER_OF, " nb ")
      .replace(NUMBER_SIGN, " numero ")
      .replace(/[^\p{L}\p{N}€$£%]+/gu, " ")
      .trim()
      // "Payée le" is a day.
      .replace(/ le$/, " date")
  );
}

/**
 * A looser form of a normalised heading: no currency, no small words, no plural, nothing shortened.
 *
 * @param normal what `normaliseHeader` gave
 */
export function comparisonKey(normal: string): string {
  const kept: string[] = [];
  for (const word of normal.split(" ")) {
    if (CURRENCIES.has(word) || STOP_WORDS.has(word)) continue;
    const plural = word.length > 3 && word.endsWith("s") && !SINGULAR.has(word);
    const single = plural ? word.slice(0, -1) : word;
    kept.push(SHORTENED[single] ?? single);
  }
  return kept.length > 0 ? kept.join(" ") : normal;
}
