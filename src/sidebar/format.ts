import type { Language } from "../i18n/words.ts";

/** Figures and dates as the reader writes them. */
export interface PanelFormat {
  readonly whole: (value: number) => string;
  /** With the decimals it has, two at most. */
  readonly number: (value: number) => string;
  /** A number as one types it in a field, every digit kept: `1.5` is `1,5` in French. */
  readonly typed: (digits: string) => string;
  /** A share 0 to 1: `12 %`; one decimal below 10 %. */
  readonly percent: (share: number) => string;
  /** `2026-11-22` becomes `22/11/2026` or `Nov 22, 2026`. */
  readonly day: (iso: string) => string;
}

/** The browser's own formats in one language. */
export function panelFormat(language: Language): PanelFormat {
  const locale = language === "fr" ? "fr-FR" : "en-US";
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const fractions = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const rough = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const fine = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const month = language === "fr" ? "2-digit" : "short";
  const days = new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month,
    day: language === "fr" ? "2-digit" : "numeric",
    timeZone: "UTC",
  });
  return {
    whole: (value) => whole.format(value),
    number: (value) => fractions.format(value),
    typed: (digits) => (language === "fr" ? digits.replace(".", ",") : digits),
    percent: (share) => (share < 0.1 ? fine : rough).format(share),
    day: (iso) => days.format(new Date(`${iso}T00:00:00Z`)),
  };
}
