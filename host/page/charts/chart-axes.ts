import type { BookChart } from "../../book/book.ts";
import { show } from "../../book/show.ts";
import type { ChartSeries } from "../../io/xlsx/chart-data.ts";
import { optionOf } from "../../io/xlsx/chart-options.ts";
import type { Drawing } from "./drawing.ts";
import { SOFT } from "./drawing.ts";

const GRID = "#e8eaed";

/** Options of a chart that has axes. */
export function axes({ data, labels, chart, locale }: Drawing): Record<string, unknown> {
  const lies = data.series[0]?.kind === "bar";
  const second = data.series.some(({ secondAxis }) => secondAxis);
  const withLegend = data.series.length > 1 && data.legend;
  const category = {
    type: "category",
    data: labels,
    inverse: lies,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: GRID } },
    axisLabel: {
      color: SOFT,
      ...labelRoom(labels, lies, data.width),
    },
  };
  const first = valueAxis(chart, lies ? "hAxis" : "vAxis", 0, locale);
  const lined = { ...first.splitLine, show: data.valueAxis.gridlines };
  const values = [{ ...first, splitLine: lined }];
  if (second) values.push(valueAxis(chart, "vAxis", 1, locale));
  return {
    tooltip: { trigger: "axis", axisPointer: { type: "shadow" }, confine: true },
    legend: withLegend ? { bottom: 8, textStyle: { color: SOFT } } : { show: false },
    grid: { left: 16, right: 20, top: 48, bottom: withLegend ? 40 : 14, containLabel: true },
    xAxis: lies ? values : category,
    yAxis: lies ? category : values,
    series: data.series.map((one, index) => ({
      ...seriesOf(one, { index, lies, chart, locale }),
      ...(data.stacked ? { stack: "all" } : {}),
    })),
  };
}

/** Few labels under columns are all shown, broken where they are long. */
const FEW_LABELS = 8;

const LONG_LABEL = 8;

function labelRoom(labels: readonly string[], lies: boolean, width: number) {
  const count = labels.length;
  const longest = labels.reduce((most, label) => Math.max(most, label.length), 0);
  if (lies) return { hideOverlap: false, width: 150, overflow: "truncate" };
  if (count > FEW_LABELS && longest > LONG_LABEL) {
    return { interval: 0, rotate: 35, width: 90, overflow: "truncate" };
  }
  if (count > FEW_LABELS) return { hideOverlap: true };
  return { interval: 0, width: Math.floor((width - 90) / count), overflow: "break" };
}

function valueAxis(chart: BookChart, name: string, index: number, locale: string) {
  const limit = (end: string) =>
    optionOf(chart, `vAxes.${index}.${end}`) ?? optionOf(chart, `${name}.${end}`);
  const format = formatOf(chart, name, index);
  return {
    type: "value",
    ...(index === 0 || limit("minValue") !== undefined ? { min: limit("minValue") } : {}),
    ...(index === 0 || limit("maxValue") !== undefined ? { max: limit("maxValue") } : {}),
    axisLabel: { color: SOFT, formatter: writer(format, locale), hideOverlap: true },
    splitLine: { show: index === 0, lineStyle: { color: GRID } },
  };
}

interface Place {
  readonly index: number;
  readonly lies: boolean;
  readonly chart: BookChart;
  readonly locale: string;
}

function seriesOf(series: ChartSeries, { index, lies, chart, locale }: Place) {
  const color = series.hidden ? undefined : (series.color ?? undefined);
  const format = formatOf(chart, lies ? "hAxis" : "vAxis", series.secondAxis ? 1 : 0);
  return {
    name: String(series.name?.values[0] ?? ""),
    type: series.kind === "line" ? "line" : "bar",
    ...(series.secondAxis ? { yAxisIndex: 1 } : {}),
    ...(color ? { itemStyle: { color: `#${color}` }, lineStyle: { color: `#${color}` } } : {}),
    ...(series.hidden ? { itemStyle: { opacity: 0 } } : {}),
    barMaxWidth: 48,
    symbolSize: 5,
    z: series.kind === "line" ? 3 : 2,
    tooltip: { valueFormatter: series.hidden ? () => "" : writer(format, locale) },
    data: series.values.values.map((_, at) => numberAt(series, at)),
    id: String(index),
  };
}

export function numberAt(series: ChartSeries | undefined, index: number): number | null {
  const value = series?.values.values[index];
  return typeof value === "number" ? value : null;
}

export function formatOf(chart: BookChart, axis: string, index = 0): string {
  const format = optionOf(chart, `vAxes.${index}.format`) ?? optionOf(chart, `${axis}.format`);
  return typeof format === "string" ? format : "#,##0.##";
}

export function writer(format: string, locale: string) {
  return (value: unknown) => (typeof value === "number" ? show(value, format, locale) : "");
}
