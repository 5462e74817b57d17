import { exactSum } from "../../core/maths/sum.ts";
import { fill } from "../../i18n/words.ts";
import type { ChartKind } from "../chart-spec.ts";
import { GREY } from "../palette.ts";
import type { ReportKit } from "../report-kit.ts";
import type { CellFormat, SpecCell } from "../tab-spec.ts";
import { MOST_CATEGORIES } from "./layout.ts";

/** A chart and the figures it is drawn from. */
export interface ChartData {
  readonly kind: ChartKind;
  /** What the chart finds. */
  readonly title: string;
  readonly headings: readonly string[];
  /** A label, then one number a series; "" where a stacked series has none. */
  readonly rows: readonly (readonly SpecCell[])[];
  /** Of the series, in order. */
  readonly formats: readonly CellFormat[];
  readonly colors: readonly string[];
  readonly legend?: boolean;
}

export const BLUE = "#0072B2";
export const ORANGE = "#D55E00";
export const GREEN = "#009E73";
export const PALE_BLUE = "#A9C9E3";

/** One bar in its own colour. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly color: string;
}

/** Bars of which each keeps the colour it has everywhere. */
export interface ColoredBars {
  readonly kind: "stackedBar" | "stackedColumn";
  readonly title: string;
  readonly heading: string;
  readonly bars: readonly Bar[];
  readonly format: CellFormat;
}

/** A chart has one colour a series: each bar is a series of its own, blank but at its place. */
export function coloredBars({ kind, title, heading, bars, format }: ColoredBars): ChartData {
  const own = (at: number, value: number) => bars.map((_, k): SpecCell => (k === at ? value : ""));
  return {
    kind,
    title,
    headings: [heading, ...bars.map(({ label }) => label)],
    rows: bars.map(({ label, value }, at) => [label, ...own(at, value)]),
    formats: bars.map(() => format),
    colors: bars.map(({ color }) => color),
    legend: false,
  };
}

/** As many bars as a chart can show, and the sum of the others in grey. */
export function fewBars(bars: readonly Bar[], kit: ReportKit): readonly Bar[] {
  if (bars.length <= MOST_CATEGORIES) return bars;
  const [shown, rest] = [bars.slice(0, MOST_CATEGORIES - 1), bars.slice(MOST_CATEGORIES - 1)];
  const label = fill(kit.words.report.kpi.others, { count: kit.format.whole(rest.length) });
  const value = exactSum(rest.map((bar) => bar.value));
  return [...shown, { label, value, color: GREY }];
}

/** "+4.2%" or "−4.2%": a change inside a sentence. */
export function signedPercent(change: number, { format }: ReportKit): string {
  return `${change < 0 ? "−" : "+"}${format.percent(Math.abs(change))}`;
}
