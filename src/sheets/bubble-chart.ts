import type { BubbleAxis, ChartSpec } from "../report/chart-spec.ts";

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const AXIS = "#5F6368";
const LABEL_SIZE = 10;

/** Bubbles on two axes that cross where they part: columns name, x, y, group, size (fact 123). */
export function bubbles(builder: Builder, { bubbles: axes, colors }: ChartSpec): Builder {
  const painted = builder
    .setOption("colors", colors)
    .setOption("bubble", { opacity: 0.7, textStyle: { fontSize: LABEL_SIZE } })
    .setOption("legend", { position: "bottom" });
  if (!axes) return painted;
  return painted.setOption("hAxis", axisOf(axes.x)).setOption("vAxis", axisOf(axes.y));
}

function axisOf({ title, middle, least, most }: BubbleAxis): object {
  return {
    title,
    baseline: middle,
    baselineColor: AXIS,
    format: "0",
    viewWindow: { min: least, max: most },
  };
}
