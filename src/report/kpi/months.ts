import { fill } from "../../i18n/words.ts";
import { numberOrBlank } from "../client-column.ts";
import type { PageCell, SpecCell } from "../tab-spec.ts";
import { type ChartData, GREEN, PALE_BLUE } from "./chart-data.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { changeCell } from "./lines.ts";
import { type MonthShown, monthsShown } from "./months-shown.ts";
import { figure, words } from "./page-draft.ts";
import type { PageSection } from "./section.ts";
import { drawTable } from "./table.ts";

/** New and active clients of the last twelve months, and their revenue beside a year before. */
export const months: PageSection = {
  draw: (draft, row, kit) => {
    const shown = monthsShown(kit);
    if (shown.length === 0) return row;
    const { months: say, heads, sections } = kit.words.cockpit;
    draft.set(row, 0, words(sections.months, "section"));
    const next = drawTable(draft, row + 1, {
      heads: [say.month, say.active, say.fresh, heads.revenue, say.yearBefore, heads.change],
      rows: shown.map((month) => monthRow(month, kit)),
    });
    draft.set(next, 0, words(say.note, "note"));
    return next + 1;
  },
  charts: freshChart,
};

function monthRow(month: MonthShown, { format, money }: KpiKit): readonly PageCell[] {
  const { revenue, before, clients, fresh } = month;
  return [
    words(format.month(month.month), "label"),
    figure(clients, "whole"),
    figure(numberOrBlank(fresh), "whole"),
    figure(revenue, money),
    figure(numberOrBlank(before), money),
    changeCell(revenue, before),
  ];
}

function freshChart(kit: KpiKit): readonly ChartData[] {
  const shown = monthsShown(kit).filter(({ fresh }) => Number.isFinite(fresh));
  if (shown.length < 2 || shown.every(({ clients }) => clients === 0)) return [];
  const { months: say, titles } = kit.words.cockpit;
  const won = shown.reduce((sum, { fresh }) => sum + fresh, 0);
  const values = { fresh: kit.format.whole(won), months: shown.length };
  return [
    {
      kind: "stackedColumn",
      title: fill(titles.fresh, values),
      headings: [say.month, say.fresh, say.others],
      rows: shown.map(({ month, clients, fresh }): SpecCell[] => {
        return [kit.format.month(month), fresh, Math.max(0, clients - fresh)];
      }),
      formats: ["whole", "whole"],
      colors: [GREEN, PALE_BLUE],
    },
  ];
}
