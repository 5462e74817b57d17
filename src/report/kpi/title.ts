import { fill } from "../../i18n/words.ts";
import { periodText } from "../report-kit.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { type PageDraft, words } from "./page-draft.ts";

/** What the page is about, of which day, which period and which list. @returns the next free row */
export function drawTitle(draft: PageDraft, kit: KpiKit): number {
  const subtitle = fill(kit.words.cockpit.subtitle, {
    date: kit.format.date(kit.portfolio.asOf),
    period: periodText(kit),
    source: kit.context.sourceName,
  });
  draft.set(0, 0, words(kit.words.report.kpi.title, "title"));
  draft.set(1, 0, words(subtitle, "note"));
  return 2;
}
