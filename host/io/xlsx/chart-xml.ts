import { sanitizeTextContent } from "write-excel-file/utility";
import { bubbleXml } from "./bubble-xml.ts";
import { AXES, axesXml } from "./chart-axes.ts";
import { numbersXml, textsXml } from "./chart-cells-xml.ts";
import type { ChartData, ChartSeries } from "./chart-data.ts";

const OPENING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';

/** One part `xl/charts/chart1.xml`. @see ECMA-376 part 1, 21.2 DrawingML charts */
export function chartXml(chart: ChartData): string {
  const second = chart.series.filter((series) => series.secondAxis);
  const first = chart.series.filter((series) => !series.secondAxis);
  const isPie = chart.series[0]?.kind === "pie";
  const plots = [...plotsOf(chart, first, false), ...plotsOf(chart, second, true)].join("");
  const axes = isPie ? "" : axesXml(chart, second.length > 0);
  const plotted = chart.bubbles === null ? `${plots}${axes}` : bubbleXml(chart.bubbles);
  const legend = chart.legend && (isPie || chart.series.length > 1);
  return (
    `${OPENING}<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}` +
    `<c:autoTitleDeleted val="${chart.title === "" ? 1 : 0}"/>` +
    `<c:plotArea><c:layout/>${plotted}</c:plotArea>` +
    `${legend ? `<c:legend><c:legendPos val="${isPie ? "r" : "b"}"/><c:overlay val="0"/></c:legend>` : ""}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function titleXml(title: string): string {
  if (title === "") return "";
  const run = `<a:r><a:rPr sz="1200" b="1"/><a:t>${sanitizeTextContent(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** Series of one kind on one side share a plot. */
function plotsOf(chart: ChartData, series: readonly ChartSeries[], second: boolean): string[] {
  const kinds = [...new Set(series.map(({ kind }) => kind))];
  const axes = second ? [AXES.secondLabels, AXES.secondValues] : [AXES.labels, AXES.values];
  const ids = axes.map((id) => `<c:axId val="${id}"/>`).join("");
  return kinds.map((kind) => {
    const own = series.filter((each) => each.kind === kind);
    const body = own.map((each) => seriesXml(each, chart)).join("");
    if (kind === "pie") {
      return `<c:pieChart><c:varyColors val="1"/>${body}<c:firstSliceAng val="0"/></c:pieChart>`;
    }
    if (kind === "line") {
      const grouping = '<c:grouping val="standard"/><c:varyColors val="0"/>';
      return `<c:lineChart>${grouping}${body}<c:marker val="1"/>${ids}</c:lineChart>`;
    }
    const direction = `<c:barDir val="${kind === "bar" ? "bar" : "col"}"/>`;
    const { stacked } = chart;
    const grouping = `<c:grouping val="${stacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>`;
    const gap = `<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ""}`;
    return `<c:barChart>${direction}${grouping}${body}${gap}${ids}</c:barChart>`;
  });
}

function seriesXml(series: ChartSeries, chart: ChartData): string {
  const index = chart.series.indexOf(series);
  const name = series.name ? `<c:tx>${textsXml(series.name)}</c:tx>` : "";
  const marker = series.kind === "line" ? '<c:marker><c:symbol val="none"/></c:marker>' : "";
  const smooth = series.kind === "line" ? '<c:smooth val="0"/>' : "";
  const inverted =
    series.kind === "column" || series.kind === "bar" ? '<c:invertIfNegative val="0"/>' : "";
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${paintXml(series)}` +
    `${marker}${inverted}${slicesXml(series, chart)}<c:cat>${textsXml(chart.labels)}</c:cat>` +
    `<c:val>${numbersXml(series.values)}</c:val>${smooth}</c:ser>`
  );
}

/** A colour a slice; without one, some readers draw none at all. */
function slicesXml({ kind, values }: ChartSeries, { colors }: ChartData): string {
  if (kind !== "pie" || colors.length === 0) return "";
  const slice = (index: number) =>
    `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/><c:spPr><a:solidFill>` +
    `<a:srgbClr val="${colors[index % colors.length]}"/></a:solidFill></c:spPr></c:dPt>`;
  return values.values.map((_, index) => slice(index)).join("");
}

function paintXml({ kind, color, hidden }: ChartSeries): string {
  if (color === null || kind === "pie") return "";
  if (hidden) return "<c:spPr><a:noFill/></c:spPr>";
  const fill = `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  return `<c:spPr>${kind === "line" ? `<a:ln w="28575">${fill}</a:ln>` : fill}</c:spPr>`;
}
