import { civilOf, type Day } from "../core/maths/day.ts";
import { currencyFirst, type ReportContext } from "./report-context.ts";

/** U+202F: thousands in French. */
const NARROW_SPACE = "\u202f";
/** U+00A0: before %, € and other signs in French. */
const NO_BREAK_SPACE = "\u00a0";
const ENGLISH_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/**
 * Figures inside sentences, as the reader writes them. Cells keep numbers and use `formats.ts`.
 * Every function gives "" for NaN and the infinities. The platform's own formatter is not proved for
 * French, hence this one.
 */
export interface Formatter {
  /** `1 234 567` or `1,234,567`. */
  readonly whole: (value: number) => string;
  /** With so many decimals, kept as they are: `1 234,50`. */
  readonly decimal: (value: number, decimals: number) => string;
  /** With as few decimals as it takes: `1,5`. */
  readonly plain: (value: number) => string;
  /** Whole from 1,000, two decimals below (cents tell there): `12 345 €`, `12,50 €`. */
  readonly money: (value: number) => string;
  /** A share 0 to 1 with one decimal: `12,3 %`, `12.3%`. */
  readonly percent: (share: number) => string;
  /** The same with as few decimals as it takes: a threshold, `80 %`. */
  readonly shortPercent: (share: number) => string;
  /** `22/11/2026`; `11/22/2026` in en_US; `22 Nov 2026` in other English. */
  readonly date: (day: Day) => string;
  /** A month written 2026-11: `11/2026`, `Nov 2026`. */
  readonly month: (month: string) => string;
}

/** The formatter of one reader. */
export function formatterOf(context: ReportContext): Formatter {
  const french = context.language === "fr";
  const decimal = (value: number, decimals: number): string => {
    if (!Number.isFinite(value)) return "";
    const [whole, rest] = plainDecimals(value, decimals).split(".");
    const grouped = (whole ?? "").replace(/\B(?=(\d{3})+$)/g, french ? NARROW_SPACE : ",");
    return rest === undefined ? grouped : grouped + (french ? "," : ".") + rest;
  };
  const sign = (text: string): string => (french ? `${text}${NO_BREAK_SPACE}%` : `${text}%`);
  return {
    decimal,
    whole: (value) => decimal(value, 0),
    plain: (value) => decimal(value, fewestDecimals(value)),
    money: (value) =>
      withCurrency(decimal(value, needsCents(value) ? 2 : 0), context.currency, context.language),
    percent: (share) => (Number.isFinite(share) ? sign(decimal(share * 100, 1)) : ""),
    shortPercent: (share) =>
      Number.isFinite(share) ? sign(decimal(share * 100, fewestDecimals(share * 100))) : "",
    date: (day) => dateText(day, context),
    month: (month) => {
      const [year = "", number = ""] = month.split("-");
      return french ? `${number}/${year}` : `${ENGLISH_MONTHS[Number(number) - 1]} ${year}`;
    },
  };
}

function plainDecimals(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace("-", "") : text;
}

function needsCents(value: number): boolean {
  return Math.abs(value) < 1000 && fewestDecimals(value) > 0;
}

/** 0, 1 or 2. */
function fewestDecimals(value: number): number {
  const cents = Math.round(Math.abs(value) * 100);
  if (cents % 100 === 0) return 0;
  return cents % 10 === 0 ? 1 : 2;
}

function withCurrency(amount: string, currency: string, language: string): string {
  if (amount === "" || currency === "") return amount;
  if (!currencyFirst(currency, language)) return amount + NO_BREAK_SPACE + currency;
  return amount.startsWith("-") ? `-${currency}${amount.slice(1)}` : currency + amount;
}

function dateText(day: Day, context: ReportContext): string {
  if (!Number.isFinite(day)) return "";
  const { year, month, date } = civilOf(day);
  const two = (part: number): string => String(part).padStart(2, "0");
  if (context.language === "fr") return `${two(date)}/${two(month)}/${year}`;
  if (context.locale === "en_US") return `${two(month)}/${two(date)}/${year}`;
  return `${two(date)} ${ENGLISH_MONTHS[month - 1]} ${year}`;
}
