import { cleanText } from "./clean.ts";

const NAMES: Readonly<Record<string, string>> = {
  "€": "EUR",
  EURO: "EUR",
  EUROS: "EUR",
  $: "USD",
  US$: "USD",
  DOLLAR: "USD",
  DOLLARS: "USD",
  "£": "GBP",
  CA$: "CAD",
  C$: "CAD",
  DH: "MAD",
  DHS: "MAD",
  FCFA: "XOF",
  "¥": "JPY",
};

/**
 * The currency a cell names: `eur`, `EUR - Euro`, `€`.
 * @param text as written
 * @returns ISO 4217, "" when it names none
 */
export function readCurrency(text: string): string {
  const word = cleanText(text).toUpperCase();
  const named = new Map(Object.entries(NAMES)).get(word);
  return named ?? /^([A-Z]{3})(?![A-Z])/.exec(word)?.[1] ?? "";
}
