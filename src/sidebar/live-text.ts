import type { SidebarWords } from "../i18n/sidebar-words.ts";
import { fill } from "../i18n/words.ts";
import type { Importing } from "./state/import-state.ts";
import type { PanelState } from "./state/state.ts";

/** What is said aloud, and shown at the bottom, when something begins, moves on or ends. */
export function liveText(state: PanelState, words: SidebarWords): string {
  const { busy, run, notice, importing } = state;
  if (run?.phase === "running") {
    const { label = "" } = run.steps[run.next] ?? {};
    return fill(words.run.progressNow, { step: run.next + 1, total: run.steps.length, label });
  }
  if (importing?.phase === "writing") return writingText(importing, words);
  if (notice?.key === "cancelled") return words.run.cancelled;
  if (notice?.key === "importCancelled") return words.file.cancelled;
  if (notice?.key === "imported") return fill(words.file.imported, { tab: notice.tab });
  if (notice && "cell" in notice) return fill(words.functions[notice.key], { cell: notice.cell });
  if (notice?.key === "mended") return fill(words.check.notices.mended, { name: notice.name });
  if (notice?.key === "chosen" || notice?.key === "unchosen") return words.card.notices[notice.key];
  if (notice?.key === "unmended" || notice?.key === "copyKept") {
    return words.check.notices[notice.key];
  }
  if (notice) return words.functions[notice.key];
  if (busy === "preview") return words.method.previewing;
  if (busy === "check") return words.file.reading;
  if (busy === "card") return words.card.reading;
  if (busy === "detect") return words.source.reading;
  return busy === null || busy === "activate" ? "" : words.working;
}

/** Whether the screen itself shows what the live text says. */
export function isShownOtherwise({ busy, run, importing, notice }: PanelState): boolean {
  if (notice?.key === "chosen" || notice?.key === "unchosen") return true;
  return run?.phase === "running" || importing?.phase === "writing" || busy === "check";
}

/** Said every tenth of the way: a word for each block would never end. */
function writingText({ written, inspected }: Importing, words: SidebarWords): string {
  const tenths = Math.floor((10 * written) / (inspected?.facts?.rows ?? 1));
  return fill(words.file.writingNow, { percent: 10 * tenths });
}
