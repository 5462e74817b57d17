import { type Cell, isDateCell } from "../cell.ts";
import { isBlank } from "./blank.ts";
import { cleanText } from "./clean.ts";
import { passesLuhn } from "./luhn.ts";

/** A French company number, of the company (SIREN, 9 digits) or of one of its sites (SIRET, 14). */
export interface CompanyNumber {
  /** Null: the cell holds no number that can be trusted; the two numbers are then blank. */
  readonly kind: "siren" | "siret" | null;
  readonly siren: string;
  /** Blank for a SIREN. */
  readonly siret: string;
  /** Leading zeros were lost on the way and put back. */
  readonly restored: boolean;
  /** Why there is none: digits lost (3,41E+13), a wrong number of digits, a wrong check digit; "" for a blank. */
  readonly fault: "" | "lost" | "length" | "check";
}

const SCIENTIFIC = /^\d(?:[.,]\d+)?e\+?\d{1,3}$/i;
/** Its sites outnumber what the check digit allows for. */
const LA_POSTE = "356000000";
/** A spreadsheet shows 14 digits as 3,41E+13; typed again, what follows the sixth is zeros. */
const LOST_TAIL = /^\d{6}0{8}$/;

/**
 * A SIREN or a SIRET, its check digits verified and lost leading zeros put back.
 * @param cell any cell
 * @returns kind null with the fault when it is neither
 * @see INSEE, SIRENE: Luhn on 9 digits, on 14 and on the first 9; La Poste's sites: sum a multiple of 5
 */
export function readCompanyNumber(cell: Cell): CompanyNumber {
  const text = textOfNumber(cell);
  if (text === "") return faulty("");
  if (SCIENTIFIC.test(text)) return faulty("lost");
  const digits = text.replace(/[ .\-_/]/g, "");
  if (!/^\d+$/.test(digits)) return faulty("length");
  if (LOST_TAIL.test(digits)) return faulty("lost");
  const { length } = digits;
  if (length === 8 || length === 9) return sirenOf(digits.padStart(9, "0"), length < 9);
  if (length >= 12 && length <= 14) return siretOf(digits.padStart(14, "0"), length < 14);
  return faulty("length");
}

function textOfNumber(cell: Cell): string {
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  if (typeof cell === "boolean" || isDateCell(cell) || isBlank(cell)) return "";
  return cleanText(cell).replace(/\.0+$/, "");
}

function sirenOf(siren: string, restored: boolean): CompanyNumber {
  if (/^0+$/.test(siren) || !passesLuhn(siren)) return faulty("check");
  return { kind: "siren", siren, siret: "", restored, fault: "" };
}

function siretOf(siret: string, restored: boolean): CompanyNumber {
  const siren = siret.slice(0, 9);
  const company = !/^0+$/.test(siren) && passesLuhn(siren);
  const site = passesLuhn(siret) || (siren === LA_POSTE && digitSum(siret) % 5 === 0);
  if (!company || !site) return faulty("check");
  return { kind: "siret", siren, siret, restored, fault: "" };
}

function digitSum(digits: string): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += digits.charCodeAt(i) - 48;
  return sum;
}

function faulty(fault: CompanyNumber["fault"]): CompanyNumber {
  return { kind: null, siren: "", siret: "", restored: false, fault };
}
