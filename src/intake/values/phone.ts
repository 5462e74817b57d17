import { type Cell, isDateCell } from "../cell.ts";
import { isBlank } from "./blank.ts";
import { cleanText } from "./clean.ts";
import { countryOfDigits, type PhoneCountry, phoneCountries } from "./phone-countries.ts";

/** A telephone number. */
export interface Phone {
  /** `+33199001234`. @see ITU E.164 */
  readonly e164: string;
  /** Inside a company; "" where there is none. */
  readonly extension: string;
  /** A French mobile (06, 07), or one of Belgium, Switzerland or the United Kingdom. */
  readonly mobile: boolean;
  /** A leading zero was lost on the way and put back. */
  readonly restored: boolean;
  /** Further numbers of the cell. */
  readonly others: readonly string[];
}

const LONGEST_CELL = 200;
const BETWEEN = /\s*(?:[;|,\n\r]|:::|\s(?:ou|et|or|and)\s|\s\/\s|\/(?=\s*(?:\+|0\d)))\s*/i;
const EXTENSION = /(?:\s*,?\s*(?:poste|p\.|ext\.?|extension|x|#)\s*\.?:?\s*)(\d{1,6})$/i;
const LABEL = /^(?:t[ée]l(?:[ée]phone)?|phone|mobile|portable|port|fixe|fax|mob|bureau)[\s.:]*/i;
const SHAPE = /^\+?[\d\s().\-/]+$/;
const MOBILE = /^\+(?:33[67]|447|324[5-9]|417[5-9])/;

/**
 * The first telephone number of a cell in international form. A number without its country takes the
 * one given; nine digits in France have lost their zero.
 * @param cell any cell; a number typed by the spreadsheet has lost its leading zero
 * @param country ISO 3166 alpha-2 of the row or of the file
 * @returns null when there is none, or digits were lost (6,39E+08)
 */
export function readPhone(cell: Cell, country = "FR"): Phone | null {
  const text = textOfPhone(cell);
  if (text === "" || text.length > LONGEST_CELL) return null;
  const whole = one(text, country);
  if (whole) return { ...whole, others: [] };
  const found = text.split(BETWEEN).flatMap((part) => one(part, country) ?? []);
  const [first, ...rest] = found;
  if (!first) return null;
  return { ...first, others: rest.map(({ e164 }) => e164) };
}

function textOfPhone(cell: Cell): string {
  if (typeof cell === "number") return Number.isInteger(cell) && cell > 0 ? String(cell) : "";
  if (typeof cell === "boolean" || isDateCell(cell) || isBlank(cell)) return "";
  return /\d/.test(cell) ? cell : "";
}

function one(part: string, country: string): Omit<Phone, "others"> | null {
  const text = cleanText(part).replace(LABEL, "");
  const inside = EXTENSION.exec(text);
  const body = inside ? text.slice(0, inside.index) : text;
  if (!SHAPE.test(body)) return null;
  const number = international(body.trim(), country);
  if (!number) return null;
  const { e164, restored } = number;
  return { e164, restored, extension: inside?.[1] ?? "", mobile: MOBILE.test(e164) };
}

function international(
  body: string,
  iso: string,
): { readonly e164: string; readonly restored: boolean } | null {
  const plus = /^\+|^00(?!0)/.test(body);
  const digits = body
    .replace(/\(0\)/, "")
    .replace(/\D/g, "")
    .replace(plus ? /^00/ : /^$/, "");
  if (plus) {
    const country = countryOfDigits(digits);
    if (!country)
      return /^[1-9]\d{6,14}$/.test(digits) ? { e164: `+${digits}`, restored: false } : null;
    const found = within(digits.slice(country.code.length), country);
    return found && { ...found, restored: false };
  }
  const country = phoneCountries().find((each) => each.iso === iso);
  if (!country) return null;
  const { code } = country;
  // Some programs print the calling code without its plus.
  const coded = digits.startsWith(code) ? within(digits.slice(code.length), country) : null;
  return within(digits, country) ?? (coded && { ...coded, restored: false });
}

/** A number of a country, with or without its trunk digit. */
function within(
  digits: string,
  { code, trunk, least, most }: PhoneCountry,
): { readonly e164: string; readonly restored: boolean } | null {
  const trunked = trunk !== "" && digits.startsWith(trunk);
  const national = trunked ? digits.slice(trunk.length) : digits;
  if (national.length < least || national.length > most || /^0*$/.test(national)) return null;
  if (code === "33" && national.startsWith("0")) return null;
  return { e164: `+${code}${national}`, restored: trunk === "0" && !trunked };
}
