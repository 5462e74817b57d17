import type { Output } from "../contract/api.ts";
import type { Words } from "../i18n/words.ts";
import { formatterOf } from "../report/format.ts";
import { sayWarning } from "../report/say-warning.ts";
import type { Refreshed } from "../sheets/keeping.ts";
import type { Figures } from "./figures.ts";

type MadeTab = Output<"runStep">["tabs"][number];
type SaidWarning = Output<"dryRun">["warnings"][number];

/** What the reader should know about the figures, in sentences. */
export function saidWarnings({ portfolio, context }: Figures, words: Words): SaidWarning[] {
  const format = formatterOf(context);
  return portfolio.warnings.map((warning) => {
    return { key: warning.key, text: sayWarning(warning, { words, format }) };
  });
}

/** A tab that was written, as the caller hears of it. */
export function madeTab({ key, id, name, rows, columns, charts }: Refreshed): MadeTab {
  return { id, key, name, rows, columns, charts };
}
