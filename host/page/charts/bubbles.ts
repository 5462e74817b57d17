import { show } from "../../book/show.ts";
import type { BubbleAxis, BubbleData, BubbleGroup } from "../../io/xlsx/bubble-data.ts";
import type { ChartColumn } from "../../io/xlsx/chart-data.ts";
import { type Drawing, SOFT } from "./drawing.ts";

/** Diameters in pixels. */
const SMALLEST = 7;
const LARGEST = 46;
const GRID = "#e8eaed";

/** Options of a chart of bubbles: their area is the size, their axes cross where they part. */
export function bubbles(
  { groups, x, y }: BubbleData,
  { locale }: Drawing,
): Record<string, unknown> {
  const most = Math.max(1, ...groups.flatMap(({ size }) => size.values.map(numberOf)));
  return {
    tooltip: { trigger: "item", confine: true },
    legend: { bottom: 8, textStyle: { color: SOFT } },
    grid: { left: 56, right: 40, top: 48, bottom: 72, containLabel: true },
    xAxis: { ...axisOf(x), nameGap: 26 },
    yAxis: { ...axisOf(y), nameGap: 28 },
    series: groups.map((group, index) => ({
      ...seriesOf(group, { most, locale, edge: edgeOf(x) }),
      ...(index === 0 ? { markLine: linesAt(x, y) } : {}),
    })),
  };
}

interface Drawn {
  readonly most: number;
  readonly locale: string;
  /** Right of here a label goes to the left of its bubble. */
  readonly edge: number;
}

function seriesOf(group: BubbleGroup, { most, locale, edge }: Drawn) {
  const at = (column: ChartColumn, index: number) => numberOf(column.values[index] ?? 0);
  return {
    type: "scatter",
    name: String(group.name.values[0] ?? ""),
    itemStyle: { color: `#${group.color ?? "7F7F7F"}`, opacity: 0.75, borderColor: "#fff" },
    label: { show: true, position: "right", color: "#3c4043", fontSize: 11, formatter: "{b}" },
    labelLayout: { hideOverlap: true, moveOverlap: "shiftY" },
    clip: false,
    tooltip: { valueFormatter: (value: unknown) => shown(value, locale) },
    symbolSize: ([, , size]: readonly number[]) =>
      SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(Math.max(0, size ?? 0) / most),
    data: group.x.values.map((_, index) => ({
      name: String(group.labels.values[index] ?? ""),
      value: [at(group.x, index), at(group.y, index), at(group.size, index)],
      ...(at(group.x, index) > edge ? { label: { position: "left" } } : {}),
    })),
  };
}

/** Four fifths of the way. */
function edgeOf({ least, most }: BubbleAxis): number {
  return least === null || most === null ? Number.POSITIVE_INFINITY : least + 0.8 * (most - least);
}

function shown(value: unknown, locale: string): string {
  return typeof value === "number" ? show(value, "#,##0.#", locale) : "";
}

function axisOf({ title, least, most }: BubbleAxis) {
  return {
    type: "value",
    name: title,
    nameLocation: "middle",
    nameTextStyle: { color: SOFT },
    min: least ?? undefined,
    max: most ?? undefined,
    axisLabel: { color: SOFT },
    splitLine: { lineStyle: { color: GRID } },
  };
}

/** Where the two axes part. */
function linesAt(x: BubbleAxis, y: BubbleAxis) {
  const lines = [
    ...(x.middle === null ? [] : [{ xAxis: x.middle }]),
    ...(y.middle === null ? [] : [{ yAxis: y.middle }]),
  ];
  return {
    silent: true,
    symbol: "none",
    label: { show: false },
    lineStyle: { color: SOFT, type: "dashed", width: 1.5 },
    data: lines,
  };
}

function numberOf(value: string | number): number {
  return typeof value === "number" ? value : 0;
}
