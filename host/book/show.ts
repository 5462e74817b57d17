import type { CellValue } from "./book.ts";
import { type Locale, localeOf } from "./locales.ts";
import { showDate } from "./show-date.ts";
import { showNumber } from "./show-number.ts";

/** The bare pattern: without quoted words, escapes and brackets. */
function bare(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
}

const dateFormats = new Map<string, boolean>();

/** Whether numbers under that format are days or times. */
export function isDateFormat(format: string | undefined): boolean {
  if (!format || format === "@") return false;
  let known = dateFormats.get(format);
  if (known === undefined) {
    known = /[ymdhs]/i.test(bare(format)) && !/[0#]/.test(bare(format).replace(/\.0+/g, ""));
    dateFormats.set(format, known);
  }
  return known;
}

/** The text a cell shows. */
export function show(value: CellValue | undefined, format: string, localeName: string): string {
  if (value === undefined) return "";
  const locale = localeOf(localeName);
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? locale.trueWord : locale.falseWord;
  if (format === "" || format === "@") return automatic(value, locale);
  if (isDateFormat(format)) return showDate(value, format, locale);
  return showNumber(value, format, locale);
}

function automatic(value: number, locale: Locale): string {
  const text = String(Number(value.toPrecision(10)));
  return text.replace(".", locale.decimal).replace("e", "E");
}
