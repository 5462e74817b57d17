import type { ClientCount } from "../../core/insights/client-count.ts";
import type { RhythmCount } from "../../core/insights/of-clients.ts";

import type { RhythmStatus } from "../../core/kpi/rhythm.ts";
import { exactSum } from "../../core/maths/sum.ts";
import { fill } from "../../i18n/words.ts";
import { numberOrBlank } from "../client-column.ts";
import type { PageCell } from "../tab-spec.ts";
import { type ChartData, coloredBars, GREEN, ORANGE } from "./chart-data.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { besideFigure, figure, words } from "./page-draft.ts";
import type { PageSection } from "./section.ts";
import { drawTable } from "./table.ts";

const COLORS: Readonly<Record<RhythmStatus, string>> = {
  ON_TRACK: GREEN,
  DUE: "#E69F00",
  AT_RISK: ORANGE,
  DORMANT: "#7F7F7F",
  LOST: "#404040",
  UNKNOWN: "#BFBFBF",
};
const ASLEEP_OR_NEARLY: readonly RhythmStatus[] = ["AT_RISK", "DORMANT", "LOST"];

/** Clients by where they stand in their own rhythm, and who is to be watched. */
export const rhythm: PageSection = {
  draw: (draft, row, kit) => {
    const found = kit.insights.rhythm;
    if (!found.known) return row;
    const { rhythm: say, heads, sections } = kit.words.cockpit;
    draft.set(row, 0, words(sections.rhythm, "section"));
    const counts = [heads.clients, heads.shareOfClients, heads.revenue, heads.shareOfRevenue];
    return drawTable(draft, row + 1, {
      heads: [say.status, ...counts],
      rows: [...shown(found.value).map((one) => statusRow(one, kit)), ...watchRows(kit)],
    });
  },
  charts: rhythmChart,
};

/** Most lists tell every client's rhythm: a row of noughts would only puzzle. */
function shown(counts: readonly RhythmCount[]): readonly RhythmCount[] {
  return counts.filter(({ status, clients }) => status !== "UNKNOWN" || clients > 0);
}

function statusRow({ status, ...count }: RhythmCount, kit: KpiKit): readonly PageCell[] {
  const name = words(kit.words.insights.rhythm[status], "label");
  const cell = { ...name, fill: COLORS[status] };
  return [cell, ...countCells(count, kit), ruleOf(status, kit)];
}

function ruleOf(status: RhythmStatus, kit: KpiKit): PageCell {
  const { due, atRisk, dormant, ...months } = kit.portfolio.aspects.rhythm.limits;
  const { plain } = kit.format;
  const values = { due: plain(due), atRisk: plain(atRisk), dormant: plain(dormant), ...months };
  return rule(fill(kit.words.cockpit.rhythm.rules[status], values));
}

function watchRows(kit: KpiKit): readonly (readonly PageCell[])[] {
  const found = kit.insights.watch;
  if (!found.known) return [];
  const { rhythm: say } = kit.words.cockpit;
  const { expected, overdue, falling } = found.value;
  const line = (label: string, count: ClientCount, help: string): readonly PageCell[] => {
    return [words(label, "label"), ...countCells(count, kit), rule(help)];
  };
  return [
    line(say.expected, expected, say.expectedHelp),
    line(say.overdue, overdue, say.overdueHelp),
    ...(falling === null ? [] : [line(say.falling, falling, say.fallingHelp)]),
  ];
}

function countCells({ clients, revenue, share }: ClientCount, kit: KpiKit): readonly PageCell[] {
  const { kpis } = kit.portfolio;
  return [
    figure(clients, "whole"),
    figure(numberOrBlank(clients / kpis.clients), "percent"),
    figure(revenue, kit.money),
    figure(numberOrBlank(share), "percent"),
  ];
}

function rule(text: string): PageCell {
  return words(besideFigure(text), "note");
}

function rhythmChart(kit: KpiKit): readonly ChartData[] {
  const found = kit.insights.rhythm;
  if (!found.known) return [];
  const { titles, heads } = kit.words.cockpit;
  const sum = (some: readonly RhythmCount[]) => exactSum(some.map(({ share }) => share));
  if (!(sum(found.value) > 0)) return [];
  const endangered = found.value.filter(({ status }) => ASLEEP_OR_NEARLY.includes(status));
  // Of all revenue, as in the lines of the table: some clients have no date.
  const title = fill(titles.rhythm, { share: kit.format.percent(sum(endangered)) });
  const bars = shown(found.value).map(({ status, revenue }) => {
    return { label: kit.words.insights.rhythm[status], value: revenue, color: COLORS[status] };
  });
  const heading = heads.section;
  return [coloredBars({ kind: "stackedColumn", title, heading, bars, format: kit.money })];
}
