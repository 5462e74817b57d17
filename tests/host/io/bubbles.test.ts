import { describe, expect, it } from "vitest";
import type { BookChart } from "../../../host/book/book.ts";
import { chartData } from "../../../host/io/xlsx/chart-data.ts";
import { labelsOf } from "../../../host/page/charts/chart-cells.ts";
import { chartOption } from "../../../host/page/charts/chart-option.ts";
import { childrenOf } from "./unzip.ts";
import { bookWith, partsOf } from "./written.ts";

const ROWS: readonly (readonly (string | number)[])[] = [
  ["Client", "Historique", "Attrait", "Classe", "CA"],
  ["Orme & Fils", 8, 3, "Fidèles", 900],
  ["", 6, 2, "Fidèles", 100],
  ["Tilleul", 4, 9, "Fort potentiel", 400],
];
const OPTIONS = {
  title: "Où investir",
  colors: ["#009E73", "#E69F00"],
  hAxis: { title: "Historique", baseline: 5.5, viewWindow: { min: 0, max: 10 } },
  vAxis: { title: "Attrait", baseline: 2.5, viewWindow: { min: 0, max: 10 } },
};

function drawn() {
  const { book, sheet } = bookWith(ROWS.map((row) => row.map((value) => ({ value }))));
  sheet.name = "Matrices";
  const chart: BookChart = {
    id: 1,
    type: "BUBBLE",
    areas: [{ row: 0, column: 0, rows: 4, columns: 5 }],
    at: { row: 6, column: 0, dx: 0, dy: 0 },
    options: OPTIONS,
    headers: 1,
  };
  sheet.charts = [chart];
  return { book, sheet, chart };
}

describe("a chart of bubbles", () => {
  it("is native in the XLSX: a series a group, axes that cross where they part, names as labels", async () => {
    const parts = await partsOf(drawn().book);
    const xml = parts.get("xl/charts/chart1-1.xml") ?? "";
    expect(childrenOf(xml)).toEqual(["c:roundedCorners", "c:chart"]);
    expect(xml.match(/<c:bubbleChart>/g)).toHaveLength(1);
    expect(xml).not.toContain("<c:barChart>");
    const series = xml.split("<c:ser>").slice(1);
    expect(series).toHaveLength(2);
    expect(series[0]).toContain("<c:f>'Matrices'!$D$2:$D$2</c:f>");
    expect(series[0]).toContain("<c:xVal><c:numRef><c:f>'Matrices'!$B$2:$B$3</c:f>");
    expect(series[0]).toContain("<c:bubbleSize><c:numRef><c:f>'Matrices'!$E$2:$E$3</c:f>");
    expect(series[0]).toContain('<a:srgbClr val="009E73">');
    expect(series[1]).toContain("<c:yVal><c:numRef><c:f>'Matrices'!$C$4:$C$4</c:f>");
    expect(xml.match(/<c:dLbl>/g)).toHaveLength(2);
    expect(xml).toContain("<a:t>Orme &amp; Fils</a:t>");
    const [, x = "", y = ""] = xml.split("<c:valAx>");
    expect(x).toContain('<c:axPos val="b"/>');
    expect(x).toContain('<c:crossesAt val="2.5"/>');
    expect(y).toContain('<c:crossesAt val="5.5"/>');
    expect(x).toContain('<c:max val="10"/><c:min val="0"/>');
    expect(xml).toContain('<c:legendPos val="b"/>');
  });

  it("is drawn in the page: areas by size, names at the right, lines at the middles", () => {
    const { sheet, chart } = drawn();
    const data = chartData(sheet, chart, sheet.name);
    if (!data) throw new Error("Nothing to draw");
    const labels = labelsOf(sheet, chart, "fr_FR");
    const option = chartOption({ chart, data, labels, locale: "fr_FR" });
    expect(option).toMatchObject({
      xAxis: { name: "Historique", min: 0, max: 10 },
      series: [
        {
          type: "scatter",
          name: "Fidèles",
          data: [
            { name: "Orme & Fils", value: [8, 3, 900] },
            { name: "", value: [6, 2, 100] },
          ],
          markLine: { data: [{ xAxis: 5.5 }, { yAxis: 2.5 }] },
        },
        { name: "Fort potentiel", data: [{ name: "Tilleul" }] },
      ],
    });
    const [first] = option.series as { symbolSize(value: number[]): number }[];
    expect(first?.symbolSize([0, 0, 900])).toBe(46);
    expect(first?.symbolSize([0, 0, 225])).toBe(7 + 39 / 2);
    expect(first?.symbolSize([0, 0, 0])).toBe(7);
  });
});
