import type { SidebarWords } from "../i18n/sidebar-words.ts";
import { fill } from "../i18n/words.ts";
import type { PanelState } from "./state/state.ts";

/** What is said aloud, and shown at the bottom, when something begins, moves on or ends. */
export function liveText({ busy, run, notice }: PanelState, words: SidebarWords): string {
  if (run?.phase === "running") {
    const { label = "" } = run.steps[run.next] ?? {};
    return fill(words.run.progressNow, { step: run.next + 1, total: run.steps.length, label });
  }
  if (notice?.key === "cancelled") return words.run.cancelled;
  if (notice && "cell" in notice) return fill(words.functions[notice.key], { cell: notice.cell });
  if (notice) return words.functions[notice.key];
  if (busy === "preview") return words.method.previewing;
  if (busy === "detect") return words.source.reading;
  return busy === null || busy === "activate" ? "" : words.working;
}
