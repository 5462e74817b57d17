import { currencyFirst } from "./report-context.ts";
import type { CellFormat } from "./tab-spec.ts";

/** What money and dates need to know of the file. */
export interface FormatStyle {
  readonly currency: string;
  /** Spreadsheet locale, "fr_FR". */
  readonly locale: string;
}

/**
 * The pattern Sheets takes for a format. Patterns are in US notation whatever the locale; the
 * currency is a quoted literal, the form proved safe in every locale.
 * @returns a pattern for `setNumberFormat`; "@" keeps text as typed; "General" leaves it to Sheets
 */
export function patternOf(format: CellFormat, style: FormatStyle): string {
  switch (format) {
    case "text":
      return "@";
    case "whole":
      return "#,##0";
    case "number":
      return "#,##0.0##";
    case "tenths":
      return "#,##0.0";
    case "money":
      return moneyPattern("#,##0", style);
    case "cents":
      return moneyPattern("#,##0.00", style);
    case "percent":
      return "0.0%";
    case "signedPercent":
      return "+0.0%;-0.0%;0.0%";
    case "points":
      return '+0.0" pt";-0.0" pt";0.0" pt"';
    case "date":
      return datePattern(style.locale);
    case "plain":
      return "General";
  }
}

function moneyPattern(digits: string, { currency, locale }: FormatStyle): string {
  const sign = currency.replace(/"/g, "");
  if (sign === "") return digits;
  if (currencyFirst(sign, locale)) return `"${sign}"${digits};-"${sign}"${digits}`;
  return `${digits}" ${sign}"`;
}

/** Day first in French and British files, month first in American ones, else the ISO order. */
function datePattern(locale: string): string {
  if (locale === "fr_CA") return "yyyy-mm-dd";
  if (locale === "en_US") return "mm/dd/yyyy";
  return /^(fr|en_GB|en_AU|en_IE|en_NZ|es|it|pt)/.test(locale) ? "dd/mm/yyyy" : "yyyy-mm-dd";
}
