import type { CellValue } from "./book.ts";
import { type Locale, localeOf } from "./locales.ts";
import { isMonthText, typedDate } from "./typed-date.ts";

/** What a cell becomes when that text is typed into it. */
export interface Typed {
  value?: CellValue;
  formula?: string;
  /** Format the typing brings to a cell that has none. */
  format?: string;
  /** True when nobody has proved what the platform makes of this text. */
  unsure?: boolean;
}

const UNSURE = { unsure: true } as const;

/** How and when the text is typed. */
export interface Typing {
  locale: string;
  /** Format of the cell, "" for none. */
  format: string;
  /** For dates without a year. */
  thisYear: number;
}

/** Reads text as Sheets reads what a person types in that locale (facts 85 to 87). */
export function typed(text: string, typing: Typing): Typed {
  if (text === "") return {};
  if (text.startsWith("'")) return text === "'" ? { value: "" } : { value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { formula: text };
  if (typing.format === "@") return { value: text };
  const trimmed = text.trim();
  const locale = localeOf(typing.locale);
  // Most cells are names; of what begins with a letter only words of months may be read.
  if (/^\p{L}/u.test(trimmed)) {
    return typedBoolean(trimmed, locale) ?? { value: text, ...(isMonthText(trimmed) && UNSURE) };
  }
  const plain = typedBoolean(trimmed, locale) ?? typedNumber(trimmed, locale);
  const found = plain ?? typedDate(trimmed, locale, typing.thisYear);
  if (found) return found;
  if (/^\+./.test(trimmed)) return { formula: `=${trimmed}` };
  if (/^(-|@)./.test(trimmed)) return { value: text, unsure: true };
  return { value: text };
}

function typedBoolean(text: string, locale: Locale): Typed | null {
  const word = text.toUpperCase();
  if (word === "TRUE" || word === locale.trueWord) return { value: true };
  if (word === "FALSE" || word === locale.falseWord) return { value: false };
  return null;
}

const CURRENCY = /[$€£]/;

function typedNumber(text: string, locale: Locale): Typed | null {
  let rest = text;
  const parenthesised = /^\((.+)\)$/.exec(rest);
  if (parenthesised) rest = parenthesised[1] ?? "";
  const percent = /\s*%$/.test(rest);
  rest = rest.replace(/\s*%$/, "");
  const currency = CURRENCY.exec(rest)?.[0] ?? null;
  if (currency) {
    const stripped = rest.replace(/^([+-]?)\s*[$€£]\s*/, "$1").replace(/\s*[$€£]$/, "");
    if (CURRENCY.test(stripped)) return null;
    rest = stripped;
  }
  const number = plainNumber(rest, locale);
  if (number === null) return null;
  const value = (parenthesised ? -number : number) / (percent ? 100 : 1);
  const decimals = rest.includes(locale.decimal);
  if (percent) return { value, format: decimals ? "0.00%" : "0%" };
  if (currency) return { value, format: currencyFormat(currency, locale, decimals) };
  if (/e/i.test(rest)) return { value, format: "0.00E+00" };
  if (locale.groups.some((mark) => rest.includes(mark))) {
    return { value, format: decimals ? "#,##0.00" : "#,##0" };
  }
  return { value };
}

const shapes = new Map<Locale, { whole: RegExp; group: RegExp }>();

function shapeOf(locale: Locale): { whole: RegExp; group: RegExp } {
  let shape = shapes.get(locale);
  if (!shape) {
    const point = locale.decimal === "." ? "\\." : ",";
    const group = `[${locale.groups.map((mark) => `\\u${hex(mark)}`).join("")}]`;
    const whole = `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)`;
    const number = `^[+-]?(?:${whole}(?:${point}\\d*)?|${point}\\d+)(?:[eE][+-]?\\d+)?$`;
    shape = { whole: new RegExp(number), group: new RegExp(group, "g") };
    shapes.set(locale, shape);
  }
  return shape;
}

/** Digits in the locale's own writing; groups must be of three. */
function plainNumber(text: string, locale: Locale): number | null {
  const { whole, group } = shapeOf(locale);
  if (!whole.test(text)) return null;
  const value = Number(text.replace(group, "").replace(",", "."));
  return Number.isFinite(value) ? value : null;
}

function hex(mark: string): string {
  return mark.charCodeAt(0).toString(16).padStart(4, "0");
}

function currencyFormat(sign: string, locale: Locale, decimals: boolean): string {
  const digits = decimals ? "#,##0.00" : "#,##0";
  return locale.decimal === "," ? `${digits}" ${sign}"` : `"${sign}"${digits}`;
}
