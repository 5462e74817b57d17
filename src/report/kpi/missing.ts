import type { NeedKey, Section } from "../../core/insights/section.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { words } from "./page-draft.ts";
import { NO_CHARTS, type PageSection } from "./section.ts";
import { drawTable } from "./table.ts";

/** What is not shown, and the column that would light it up. */
export const missing: PageSection = {
  draw: (draft, row, kit) => {
    const lines = missingLines(kit);
    if (lines.length === 0) return row;
    const { sections, heads } = kit.words.cockpit;
    draft.set(row, 0, words(sections.missing, "section"));
    return drawTable(draft, row + 1, {
      heads: [heads.section, "", heads.needs],
      rows: lines.map(([title, needs]) => [
        words(title, "label"),
        // A long title runs over the empty cell beside it.
        words(""),
        words(kit.words.insights.needs[needs], "note"),
      ]),
    });
  },
  charts: NO_CHARTS,
};

/** Titles of what lacks data, each need said once. */
function missingLines({ insights, words: say }: KpiKit): readonly (readonly [string, NeedKey])[] {
  const { sections, commerce, balance } = say.cockpit;
  const all: readonly (readonly [string, Section<unknown>])[] = [
    [balance.groups.owners, insights.balance.owners],
    [balance.groups.sectors, insights.balance.sectors],
    [sections.costs, insights.costs],
    [sections.answers, insights.satisfaction],
    [commerce.deals, insights.deals],
    [commerce.quotes, insights.deals.known ? insights.deals : insights.quotes],
    [commerce.prospects, insights.prospects],
    [commerce.crossSell, insights.crossSell],
    [commerce.renewal, insights.renewal],
    [sections.rhythm, insights.rhythm],
    [sections.sleeping, insights.dormant],
    [sections.effort, insights.effort],
    [sections.load, insights.load],
    [sections.months, insights.cohorts],
    [sections.cohorts, insights.cohorts],
  ];
  return all.flatMap(([title, section]) => {
    return section.known ? [] : ([[title, section.needs]] as const);
  });
}
