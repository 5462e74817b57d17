import type { ReportKit } from "../report-kit.ts";
import { sayWarning } from "../say-warning.ts";
import { LINE_LENGTH } from "./layout.ts";
import { type PageDraft, words, wrapText } from "./page-draft.ts";

/** All that the reader should know about the figures, in plain words. @returns the next free row */
export function drawWarnings(draft: PageDraft, row: number, kit: ReportKit): number {
  const { kpi } = kit.words.report;
  draft.set(row, 0, words(kpi.warnings, "section"));
  const sentences = kit.portfolio.warnings.map((warning) => sayWarning(warning, kit));
  const lines = sentences.flatMap((sentence) => wrapText(`• ${sentence}`, LINE_LENGTH));
  const shown = lines.length > 0 ? lines : [kpi.noWarnings];
  for (const [place, line] of shown.entries()) draft.set(row + 1 + place, 0, words(line));
  return row + 1 + shown.length;
}
