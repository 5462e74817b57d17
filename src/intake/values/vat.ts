import type { Cell } from "../cell.ts";
import { cleanText } from "./clean.ts";
import { passesLuhn } from "./luhn.ts";

/** A VAT number of the European Union or of the United Kingdom. */
export interface VatNumber {
  /** Upper case, letters and digits only, its country in front. */
  readonly vat: string;
  /** ISO 3166 alpha-2: Greece is GR although its numbers begin with EL. */
  readonly country: string;
  /** Null where only the shape can be told. */
  readonly valid: boolean | null;
  /** Of a French number; blank elsewhere. */
  readonly siren: string;
}

/** Shape of what follows the two letters, by country; parted by a space. */
const SHAPES =
  "AT:U\\d{8} BE:[01]\\d{9} BG:\\d{9,10} CY:\\d{8}[A-Z] CZ:\\d{8,10} DE:\\d{9} DK:\\d{8} EE:\\d{9} EL:\\d{9} " +
  "ES:[A-Z0-9]\\d{7}[A-Z0-9] FI:\\d{8} FR:[0-9A-HJ-NP-Z]{2}\\d{9} HR:\\d{11} HU:\\d{8} IE:\\d[A-Z0-9+*]\\d{5}[A-Z]{1,2} " +
  "IT:\\d{11} LT:(?:\\d{9}|\\d{12}) LU:\\d{8} LV:\\d{11} MT:\\d{8} NL:[A-Z0-9+*]{12} PL:\\d{10} PT:\\d{9} RO:\\d{2,10} " +
  "SE:\\d{12} SI:\\d{8} SK:\\d{10} XI:\\d{9,12} GB:(?:\\d{9}|\\d{12}|GD\\d{3}|HA\\d{3})";

let shapes: ReadonlyMap<string, RegExp> | null = null;

/**
 * A VAT number. A French one carries the SIREN, and its two digits check it; of other countries only
 * the shape is known.
 * @param cell any cell
 * @returns null for anything else, also for a SIREN without its prefix
 * @see French key: (12 + 3 × (SIREN mod 97)) mod 97 on two digits, article 286 ter of the tax code
 */
export function readVat(cell: Cell): VatNumber | null {
  if (typeof cell !== "string" || cell.length > 40) return null;
  const vat = cleanText(cell)
    .toUpperCase()
    .replace(/[^A-Z0-9+*]/g, "");
  shapes ??= new Map(
    SHAPES.split(" ").map((each) => [each.slice(0, 2), new RegExp(`^${each.slice(3)}$`)]),
  );
  const prefix = vat.slice(0, 2);
  if (!shapes.get(prefix)?.test(vat.slice(2))) return null;
  if (prefix !== "FR") {
    return { vat, country: prefix === "EL" ? "GR" : prefix, valid: null, siren: "" };
  }
  const siren = vat.slice(4);
  const valid = passesLuhn(siren) && keyHolds(vat.slice(2, 4), siren);
  return { vat, country: "FR", valid, siren: valid ? siren : "" };
}

/** Keys with a letter follow another rule, which is not public: they are believed. */
function keyHolds(key: string, siren: string): boolean {
  if (!/^\d\d$/.test(key)) return true;
  return Number(key) === (12 + 3 * (Number(siren) % 97)) % 97;
}
