import type { EffortShare } from "../../core/kpi/effort.ts";
import { fill } from "../../i18n/words.ts";
import { numberOrBlank } from "../client-column.ts";
import { classLook } from "../segment-look.ts";
import type { PageCell } from "../tab-spec.ts";
import { BLUE, type ChartData, ORANGE } from "./chart-data.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { besideFigure, figure, words } from "./page-draft.ts";
import type { PageSection } from "./section.ts";
import { drawTable } from "./table.ts";

/** A gap of less is none. */
const TOLD_POINTS = 0.01;

/** Where the time goes beside where the money comes from. */
export const effort: PageSection = {
  draw: (draft, row, kit) => {
    const shares = sharesOf(kit);
    if (shares.length === 0) return row;
    const { effort: say, heads, sections } = kit.words.cockpit;
    draft.set(row, 0, words(sections.effort, "section"));
    const next = drawTable(draft, row + 1, {
      heads: [say.class, heads.clients, say.effort, heads.shareOfRevenue, say.gap],
      rows: shares.map((share) => effortRow(share, kit)),
    });
    draft.set(next, 0, words(say.note, "note"));
    return next + 1;
  },
  charts: effortChart,
};

/** The classes that hold a client. */
function sharesOf({ insights }: KpiKit): readonly EffortShare[] {
  return insights.effort.known ? insights.effort.value.filter(({ clients }) => clients > 0) : [];
}

function effortRow(share: EffortShare, kit: KpiKit): readonly PageCell[] {
  const { key, clients, effortShare, revenueShare, gap } = share;
  const { more, less } = kit.words.cockpit.effort;
  const look = classLook(key, kit.portfolio.method.abc, kit.context.language);
  const meaning = Math.abs(gap) < TOLD_POINTS || Number.isNaN(gap) ? "" : gap > 0 ? more : less;
  return [
    { ...words(look.name, "label"), fill: look.color },
    figure(clients, "whole"),
    figure(numberOrBlank(effortShare), "percent"),
    figure(numberOrBlank(revenueShare), "percent"),
    figure(numberOrBlank(gap * 100), "points"),
    words(meaning === "" ? "" : besideFigure(meaning), "note"),
  ];
}

function effortChart(kit: KpiKit): readonly ChartData[] {
  const shares = sharesOf(kit).filter(({ gap }) => Number.isFinite(gap));
  const [widest] = [...shares].sort((a, b) => b.gap - a.gap);
  if (widest === undefined) return [];
  const { effort: say, heads, titles } = kit.words.cockpit;
  const title = fill(titles.effort, {
    class: widest.key,
    effort: kit.format.percent(widest.effortShare),
    revenue: kit.format.percent(widest.revenueShare),
  });
  return [
    {
      kind: "column",
      title,
      headings: [say.class, say.effort, heads.shareOfRevenue],
      rows: shares.map(({ key, effortShare, revenueShare }) => [key, effortShare, revenueShare]),
      formats: ["percent", "percent"],
      colors: [ORANGE, BLUE],
    },
  ];
}
