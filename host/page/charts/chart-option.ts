import type { BookChart } from "../../book/book.ts";
import { show } from "../../book/show.ts";
import { type ChartData, type ChartSeries, optionOf } from "../../io/xlsx/chart-data.ts";

/** What a chart is drawn from. */
export interface Drawing {
  readonly chart: BookChart;
  readonly data: ChartData;
  /** The labels as their cells show them. */
  readonly labels: readonly string[];
  readonly locale: string;
}

const INK = "#3c4043";
const SOFT = "#5f6368";
const GRID = "#e8eaed";
/** Colours of series that name none; told apart also by people who see few colours. */
const PALETTE = ["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#7F7F7F"];
const FONT = "Roboto, Arial, sans-serif";

/** The options of the drawing library for a chart as the script described it. */
export function chartOption(drawing: Drawing): Record<string, unknown> {
  const { data } = drawing;
  const isPie = data.series[0]?.kind === "pie";
  return {
    animation: false,
    aria: { enabled: true },
    color: colorsOf(drawing.chart),
    textStyle: { fontFamily: FONT, color: INK },
    title: {
      text: data.title,
      left: 14,
      top: 10,
      textStyle: {
        fontSize: 14,
        fontWeight: 500,
        color: INK,
        width: data.width - 28,
        overflow: "truncate",
      },
    },
    ...(isPie ? pie(drawing) : axes(drawing)),
  };
}

function colorsOf(chart: BookChart): readonly string[] {
  const colors = optionOf(chart, "colors");
  const own = Array.isArray(colors) ? colors.filter((color) => typeof color === "string") : [];
  return own.length > 0 ? own : PALETTE;
}

function pie({ data, labels, chart, locale }: Drawing): Record<string, unknown> {
  const format = formatOf(chart, "pie");
  const slices = labels.map((name, index) => ({ name, value: numberAt(data.series[0], index) }));
  const hole = Number(optionOf(chart, "pieHole") ?? 0);
  return {
    tooltip: { trigger: "item", valueFormatter: writer(format, locale) },
    legend: {
      type: "scroll",
      orient: "vertical",
      right: 12,
      top: "middle",
      textStyle: { color: SOFT },
    },
    series: [
      {
        type: "pie",
        center: ["36%", "56%"],
        radius: [`${Math.round(hole * 72)}%`, "72%"],
        label: { position: "inside", formatter: shareLabel(locale), color: "#fff", fontSize: 11 },
        data: slices,
      },
    ],
  };
}

/** Slices too thin for a label show none. */
function shareLabel(locale: string) {
  return ({ percent }: { percent?: number }) =>
    (percent ?? 0) < 4 ? "" : show((percent ?? 0) / 100, "0%", locale);
}

function axes({ data, labels, chart, locale }: Drawing): Record<string, unknown> {
  const lies = data.series[0]?.kind === "bar";
  const second = data.series.some(({ secondAxis }) => secondAxis);
  const withLegend = data.series.length > 1 && optionOf(chart, "legend.position") !== "none";
  const category = {
    type: "category",
    data: labels,
    inverse: lies,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: GRID } },
    axisLabel: {
      color: SOFT,
      hideOverlap: !lies,
      ...(lies ? { width: 150, overflow: "truncate" } : {}),
    },
  };
  const values = [valueAxis(chart, lies ? "hAxis" : "vAxis", 0, locale)];
  if (second) values.push(valueAxis(chart, "vAxis", 1, locale));
  return {
    tooltip: { trigger: "axis", axisPointer: { type: "shadow" }, confine: true },
    legend: withLegend ? { bottom: 8, textStyle: { color: SOFT } } : { show: false },
    grid: { left: 16, right: 20, top: 48, bottom: withLegend ? 40 : 14, containLabel: true },
    xAxis: lies ? values : category,
    yAxis: lies ? category : values,
    series: data.series.map((one, index) => seriesOf(one, { index, lies, chart, locale })),
  };
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
  const color = series.color ?? undefined;
  const format = formatOf(chart, lies ? "hAxis" : "vAxis", series.secondAxis ? 1 : 0);
  return {
    name: String(series.name?.values[0] ?? ""),
    type: series.kind === "line" ? "line" : "bar",
    ...(series.secondAxis ? { yAxisIndex: 1 } : {}),
    ...(color ? { itemStyle: { color: `#${color}` }, lineStyle: { color: `#${color}` } } : {}),
    barMaxWidth: 48,
    symbolSize: 5,
    z: series.kind === "line" ? 3 : 2,
    tooltip: { valueFormatter: writer(format, locale) },
    data: series.values.values.map((_, at) => numberAt(series, at)),
    id: String(index),
  };
}

function numberAt(series: ChartSeries | undefined, index: number): number | null {
  const value = series?.values.values[index];
  return typeof value === "number" ? value : null;
}

function formatOf(chart: BookChart, axis: string, index = 0): string {
  const format = optionOf(chart, `vAxes.${index}.format`) ?? optionOf(chart, `${axis}.format`);
  return typeof format === "string" ? format : "#,##0.##";
}

function writer(format: string, locale: string) {
  return (value: unknown) => (typeof value === "number" ? show(value, format, locale) : "");
}
