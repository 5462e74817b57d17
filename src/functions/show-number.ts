import type { Language } from "../i18n/words.ts";

/** An amount as a sentence in a cell writes it: thousands apart, cents only where there are any. */
export function showAmount(amount: number, language: Language): string {
  const cents = Math.round(Math.abs(amount) * 100);
  const sign = amount < 0 && cents > 0 ? "-" : "";
  const whole = String(Math.floor(cents / 100));
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "fr" ? "\u202f" : ",");
  const rest = cents % 100;
  const mark = language === "fr" ? "," : ".";
  return `${sign}${grouped}${rest === 0 ? "" : `${mark}${String(rest).padStart(2, "0")}`}`;
}

/** A share as a percentage with at most one decimal. */
export function showShare(share: number, language: Language): string {
  const percent = String(Math.round(share * 1000) / 10);
  return language === "fr" ? `${percent.replace(".", ",")}\u00a0%` : `${percent}%`;
}
