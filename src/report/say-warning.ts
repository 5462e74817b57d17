import type { Warning } from "../core/portfolio/portfolio.ts";
import { fill } from "../i18n/words.ts";
import { type ReportKit, sayDays } from "./report-kit.ts";
import { columnLabel } from "./rules/column-names.ts";

type Sayer = Pick<ReportKit, "words" | "format">;

const SHARES: readonly string[] = ["top1Share", "top5Share", "retention", "discount", "ratio"];

/** A warning as a sentence in the reader's language, its figures as the reader writes them. */
export function sayWarning(warning: Warning, { words, format }: Sayer): string {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(warning.values)) {
    if (name === "correlation") values[name] = format.decimal(Number(value), 2);
    else if (typeof value === "number") {
      values[name] = SHARES.includes(name) ? format.percent(value) : format.whole(value);
    } else if (warning.key.startsWith("rule.")) {
      // What the list and the rule say stays as it is written.
      values[name] = name === "column" ? columnLabel(value, words) : value;
    } else if (isFigure(value, words)) values[name] = words.figures[value];
    else values[name] = sayDays(value, format);
  }
  // Names that are cut short end in points of their own.
  return fill(words.warnings[warning.key], values).replace(/…\./g, "…");
}

function isFigure(value: string, words: Sayer["words"]): value is keyof Sayer["words"]["figures"] {
  return Object.keys(words.figures).includes(value);
}
