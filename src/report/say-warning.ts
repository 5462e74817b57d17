import type { Warning } from "../core/portfolio/portfolio.ts";
import { fill } from "../i18n/words.ts";
import type { ReportKit } from "./report-kit.ts";

type Sayer = Pick<ReportKit, "words" | "format">;

const SHARES: readonly string[] = ["share", "top1", "top5", "retention", "discount"];

/** A warning as a sentence in the reader's language, its figures as the reader writes them. */
export function sayWarning(warning: Warning, { words, format }: Sayer): string {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(warning.values)) {
    if (typeof value === "number") {
      values[name] = SHARES.includes(name) ? format.percent(value) : format.whole(value);
    } else values[name] = isVariable(value, words) ? words.variables[value] : value;
  }
  return fill(words.warnings[warning.key], values);
}

function isVariable(
  value: string,
  words: Sayer["words"],
): value is keyof Sayer["words"]["variables"] {
  return Object.keys(words.variables).includes(value);
}
