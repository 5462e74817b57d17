import { sanitizeTextContent } from "write-excel-file/utility";
import type { ChartAxis, ChartData } from "./chart-data.ts";

/** Numbers of the four axes: labels and values, on the first side and on the second. */
export const AXES = { labels: 1, values: 2, secondLabels: 3, secondValues: 4 };

interface Axis {
  readonly kind: "catAx" | "valAx";
  readonly id: number;
  readonly crosses: number;
  readonly side: "l" | "r" | "t" | "b";
  readonly hidden?: boolean;
  /** From top to bottom, as Sheets lays lying bars. */
  readonly downwards?: boolean;
  readonly look?: ChartAxis;
}

/** The axes of a chart: labels, values, and a second pair when some series ask for it. */
export function axesXml(chart: ChartData, withSecond: boolean): string {
  const lying = chart.series[0]?.kind === "bar";
  const { labels, values, secondLabels, secondValues } = AXES;
  const look = chart.valueAxis;
  const axes: Axis[] = lying
    ? [
        { kind: "catAx", id: labels, crosses: values, side: "l", downwards: true },
        { kind: "valAx", id: values, crosses: labels, side: "b", look },
      ]
    : [
        { kind: "catAx", id: labels, crosses: values, side: "b" },
        { kind: "valAx", id: values, crosses: labels, side: "l", look },
      ];
  if (withSecond) {
    const second = { id: secondValues, crosses: secondLabels, look: chart.secondAxis };
    axes.push(
      { kind: "valAx", ...second, side: "r" },
      { kind: "catAx", id: secondLabels, crosses: secondValues, side: "b", hidden: true },
    );
  }
  return axes.map(axisXml).join("");
}

function axisXml({ kind, id, crosses, side, hidden, downwards, look }: Axis): string {
  const isValues = kind === "valAx";
  const lined = isValues && side !== "r" && look?.gridlines !== false;
  const gridlines = lined ? "<c:majorGridlines/>" : "";
  const most = look?.most == null ? "" : `<c:max val="${look.most}"/>`;
  const least = look?.least == null ? "" : `<c:min val="${look.least}"/>`;
  const order = `<c:orientation val="${downwards ? "maxMin" : "minMax"}"/>`;
  const format = look?.format ?? null;
  // Where labels run downwards, their end is at the bottom: that is where the values belong.
  const atEnd = isValues && (side === "r" || side === "b");
  return (
    `<c:${kind}><c:axId val="${id}"/><c:scaling>${order}${most}${least}</c:scaling>` +
    `<c:delete val="${hidden ? 1 : 0}"/><c:axPos val="${side}"/>${gridlines}` +
    `<c:numFmt formatCode="${sanitizeTextContent(format ?? "General")}"` +
    ` sourceLinked="${format === null ? 1 : 0}"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="${isValues ? "nextTo" : "low"}"/>` +
    `<c:crossAx val="${crosses}"/><c:crosses val="${atEnd ? "max" : "autoZero"}"/></c:${kind}>`
  );
}
