import type { Language } from "../../i18n/words.ts";
import type { Card } from "../card.ts";
import { renderFormula } from "./formula.ts";

/** One function as the panel shows it. */
export interface HelpEntry {
  readonly name: string;
  readonly summary: string;
  /** `=ABC_CLASS(B2:B7; 0,8)`, ready to be copied. */
  readonly formula: string;
  readonly args: readonly HelpArgument[];
  readonly returns: string;
}

interface HelpArgument {
  readonly name: string;
  readonly means: string;
  readonly form: string;
  readonly optional: boolean;
}

/** The help of every function in one language; French formulas use `;` and the decimal comma. */
export function helpOf(cards: readonly Card[], language: Language): HelpEntry[] {
  return cards.map(({ name, summary, args, means, returns, example }) => ({
    name,
    summary: summary[language],
    formula: renderFormula(name, example.given, language === "fr" ? ";" : ","),
    args: Object.entries(args).map(([argument, { form, optional }]) => ({
      name: argument,
      means: means[argument]?.[language] ?? "",
      form: form[language],
      optional,
    })),
    returns: returns[language],
  }));
}
