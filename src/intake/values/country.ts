import type { Catalogue } from "../catalogue/catalogue.ts";
import { wordMeaning } from "../catalogue/dictionary.ts";
import type { Cell } from "../cell.ts";

/**
 * The country a cell names, in French or in English, or by its code of two or three letters.
 * @param cell any cell; `NA` is Namibia
 * @param catalogue holds the names
 * @returns ISO 3166 alpha-2, "" when it names none
 */
export function readCountry(cell: Cell, catalogue: Catalogue): string {
  if (typeof cell !== "string" || cell.length > 60) return "";
  return wordMeaning(catalogue, "country", cell) ?? "";
}
