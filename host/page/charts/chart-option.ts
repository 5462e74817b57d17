import type { BookChart } from "../../book/book.ts";
import { show } from "../../book/show.ts";
import { optionOf } from "../../io/xlsx/chart-options.ts";
import { bubbles } from "./bubbles.ts";
import { axes, formatOf, numberAt, writer } from "./chart-axes.ts";
import { type Drawing, SOFT } from "./drawing.ts";

const INK = "#3c4043";
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
    ...(data.bubbles ? bubbles(data.bubbles, drawing) : isPie ? pie(drawing) : axes(drawing)),
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
