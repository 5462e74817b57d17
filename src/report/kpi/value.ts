import type { SegmentValue } from "../../core/kpi/value.ts";
import { fill } from "../../i18n/words.ts";
import type { CellFormat, PageCell } from "../tab-spec.ts";
import { type ChartData, coloredBars } from "./chart-data.ts";
import { drawExpected } from "./expected.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { allColumns, drawLines, type Line } from "./lines.ts";
import { figure, type PageDraft, words } from "./page-draft.ts";
import type { PageSection } from "./section.ts";
import { segmentBars, segmentCell } from "./segments.ts";
import { drawTable } from "./table.ts";

/** What an order, a client and a segment are worth. */
export const value: PageSection = {
  draw: (draft, row, kit) => {
    const lines = valueLines(kit);
    draft.set(row, 0, words(kit.words.cockpit.sections.value, "section"));
    const next = drawLines(draft, row + 1, { kit, lines, columns: allColumns(kit) });
    const ahead = next === row + 1 ? next : next + 1;
    const told = drawExpected(draft, ahead, kit);
    const end = drawBySegment(draft, told === ahead ? ahead : told + 1, kit);
    return end === row + 1 ? row : end;
  },
  charts: valueChart,
};

function valueLines({ portfolio, insights, words: say, money }: KpiKit): readonly Line[] {
  const { kpi } = say.report;
  const { kpis } = portfolio;
  const { value: help } = say.cockpit;
  const isAhead = portfolio.thresholds.clv.rule === "D7.14";
  const total = isAhead ? help.totalAhead : help.totalClv;
  const { after, before } = insights.compared ?? { after: null, before: null };
  const line = (
    key: "meanBasket" | "ordersPerClient",
    format: CellFormat,
    meaning: string,
  ): Line => ({
    label: kpi[key],
    format,
    period: kpis[key],
    now: after?.[key] ?? Number.NaN,
    before: before?.[key] ?? Number.NaN,
    change: "growth",
    meaning,
  });
  return [
    line("meanBasket", money, kpis.meanBasket < 0 ? kpi.belowZero : help.basket),
    line("ordersPerClient", "tenths", help.frequency),
    { label: kpi.meanClv, format: money, period: kpis.meanClv, meaning: help.meanClv },
    { label: kpi.totalClv, format: money, period: kpis.totalClv, meaning: total },
  ];
}

type Column = readonly [
  key: Exclude<keyof SegmentValue, "key">,
  head: "basket" | "frequency" | "retention" | "meanClv" | "totalClv",
  format?: CellFormat,
];

const COLUMNS: readonly Column[] = [
  ["basket", "basket"],
  ["frequency", "frequency", "tenths"],
  ["retention", "retention", "percent"],
  ["meanClv", "meanClv"],
  ["totalClv", "totalClv"],
];

function drawBySegment(draft: PageDraft, row: number, kit: KpiKit): number {
  const { values } = kit.insights;
  const columns = COLUMNS.filter(([key]) => values.some((segment) => !Number.isNaN(segment[key])));
  if (columns.length === 0) return row;
  const { heads } = kit.words.cockpit.value;
  const next = drawTable(draft, row, {
    heads: [kit.words.report.kpi.segment, ...columns.map(([, head]) => heads[head])],
    rows: values.map((segment): readonly PageCell[] => [
      segmentCell(segment.key, kit),
      ...columns.map(([key, , format]) => figure(segment[key], format ?? kit.money)),
    ]),
  });
  const notes = notesOf(columns, kit);
  for (const [place, note] of notes.entries()) draft.set(next + place, 0, words(note, "note"));
  return next + notes.length;
}

/** Which retention stands in the table, and which one the value to come rests on. */
function notesOf(columns: readonly Column[], kit: KpiKit): readonly string[] {
  const { bySegment, ofAll, given, byModel } = kit.words.cockpit.value;
  const { method, thresholds } = kit.portfolio;
  const shows = (wanted: Column[0]) => columns.some(([key]) => key === wanted);
  const rate = { retention: kit.format.percent(thresholds.clv.retention ?? Number.NaN) };
  const isGiven = method.clv.retention !== null;
  const byRetention = isGiven ? given : shows("retention") ? null : ofAll;
  const valued = thresholds.clv.rule === "D7.14" ? byModel : byRetention;
  const { belowZero } = kit.words.cockpit.value;
  const hasCredit = kit.insights.values.some(({ basket }) => basket < 0);
  return [
    ...(hasCredit ? [belowZero] : []),
    ...(shows("retention") ? [bySegment] : []),
    ...(shows("meanClv") && valued !== null ? [fill(valued, rate)] : []),
  ];
}

/** Value to come by segment where it is known, else what an order weighs. */
function valueChart(kit: KpiKit): readonly ChartData[] {
  const { values } = kit.insights;
  const { titles } = kit.words.cockpit;
  const total = kit.portfolio.kpis.totalClv;
  const key = total > 0 ? "totalClv" : "basket";
  const known = values.filter((segment) => segment[key] > 0);
  if (known.length < 2) return [];
  const best = known.reduce((most, each) => (each[key] > most[key] ? each : most));
  // Where a segment is worth less than nothing, the parts of the others add up to more than all.
  const isWhole = values.every(({ totalClv }) => !(totalClv < 0));
  const sentence = { totalClv: isWhole ? titles.clv : titles.mostClv, basket: titles.basket }[key];
  const title = fill(sentence, {
    name: kit.looks.get(best.key)?.name ?? best.key,
    share: kit.format.percent(best[key] / total),
    amount: kit.format.money(best[key]),
  });
  const bars = segmentBars(new Map(known.map((each) => [each.key, each[key]])), kit);
  const heading = kit.words.report.kpi.segment;
  return [coloredBars({ kind: "stackedBar", title, heading, bars, format: kit.money })];
}
