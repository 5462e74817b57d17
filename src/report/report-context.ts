import type { Language } from "../i18n/words.ts";

/** What a report needs besides the figures. */
export interface ReportContext {
  readonly language: Language;
  /** Name of the tab the rows came from, printed on every tab. */
  readonly sourceName: string;
  /** Sign or code of the money: "€", "$", "CHF"; "" when unknown. */
  readonly currency: string;
  /** Spreadsheet locale, "fr_FR", "en_US": it decides how dates and money look. */
  readonly locale: string;
}

/**
 * True where the sign stands before the amount ("$1,234"): English reading and a one-character sign.
 * @param currency "€", "$", "CHF"
 * @param locale locale or language, "en_US", "fr"
 */
export function currencyFirst(currency: string, locale: string): boolean {
  return locale.toLowerCase().startsWith("en") && /^[^A-Za-z\s]$/.test(currency);
}
