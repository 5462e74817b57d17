import type { Locale } from "./locales.ts";

interface Pattern {
  before: string;
  after: string;
  whole: number;
  decimals: number;
  optional: number;
  grouped: boolean;
  percent: boolean;
  scientific: boolean;
}

const patterns = new Map<string, Pattern>();

/** Pieces of a section: quoted words, escapes and brackets are words, the rest is the pattern. */
const PIECE = /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|([#0?.,]+(?:[eE][+-]?0+)?)|(.)/gu;

function patternOf(section: string): Pattern {
  const known = patterns.get(section);
  if (known) return known;
  let digits = "";
  const words = { before: "", after: "" };
  for (const [, quoted, escaped, currency, run, other] of section.matchAll(PIECE)) {
    if (run !== undefined && digits === "") digits = run;
    else {
      const word = quoted ?? escaped ?? currency ?? other ?? "";
      if (digits === "") words.before += word;
      else words.after += word;
    }
  }
  const [whole = "", fraction = ""] = digits.replace(/[eE].*$/, "").split(".");
  const pattern: Pattern = {
    ...words,
    whole: (whole.match(/0/g) ?? []).length,
    decimals: (fraction.match(/0/g) ?? []).length,
    optional: (fraction.match(/[#?]/g) ?? []).length,
    grouped: whole.includes(","),
    percent: section.includes("%"),
    scientific: /[eE][+-]?0/.test(digits),
  };
  patterns.set(section, pattern);
  return pattern;
}

/** The sections of a format: positive, negative, zero. Semicolons inside quotes are text. */
function sectionsOf(format: string): string[] {
  return (format.match(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=;)(?=;|$)/g) ?? [format]).slice(0, 3);
}

/** A number under a pattern such as `#,##0.00" €"` or `0.0%`. */
export function showNumber(value: number, format: string, locale: Locale): string {
  const [positive = "", negative, zero] = sectionsOf(format);
  if (value < 0 && negative !== undefined) return section(-value, negative, locale);
  if (value === 0 && zero !== undefined) return section(0, zero, locale);
  const text = section(Math.abs(value), positive, locale);
  const hasDigit = /[1-9]/.test(text);
  return value < 0 && hasDigit ? `-${text}` : text;
}

function section(value: number, text: string, locale: Locale): string {
  const pattern = patternOf(text);
  if (pattern.whole + pattern.decimals + pattern.optional === 0 && !/[#0]/.test(text)) {
    return pattern.before;
  }
  return (
    pattern.before +
    digitsOf(pattern.percent ? value * 100 : value, pattern, locale) +
    pattern.after
  );
}

function digitsOf(value: number, pattern: Pattern, locale: Locale): string {
  if (pattern.scientific) return scientific(value, pattern.decimals, locale);
  const places = pattern.decimals + pattern.optional;
  const rounded = roundedAsRead(value, places).toFixed(places);
  let [whole = "0", fraction = ""] = rounded.split(".");
  while (fraction.length > pattern.decimals && fraction.endsWith("0")) {
    fraction = fraction.slice(0, -1);
  }
  if (pattern.whole === 0 && whole === "0") whole = "";
  whole = whole.padStart(pattern.whole, "0");
  if (pattern.grouped) whole = whole.replace(/\B(?=(\d{3})+$)/g, locale.groups[0] ?? "");
  return fraction === "" ? whole : `${whole}${locale.decimal}${fraction}`;
}

/** Rounds the decimal that one reads: 1.005, stored a hair lower, becomes 1.01. */
function roundedAsRead(value: number, places: number): number {
  const read = String(Number(value.toPrecision(15)));
  if (read.includes("e")) return value;
  return Number(`${Math.round(Number(`${read}e${places}`))}e-${places}`);
}

function scientific(value: number, decimals: number, locale: Locale): string {
  const [mantissa = "", exponent = "+0"] = value.toExponential(decimals).split("e");
  const sign = exponent.startsWith("-") ? "-" : "+";
  return `${mantissa.replace(".", locale.decimal)}E${sign}${exponent.slice(1).padStart(2, "0")}`;
}
