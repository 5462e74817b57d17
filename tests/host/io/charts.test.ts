import { describe, expect, it } from "vitest";
import { childrenOf } from "./unzip.ts";
import { bookWith, partsOf } from "./written.ts";

describe("charts", () => {
  function withChart(type: string, options: Record<string, unknown>) {
    const { book, sheet } = bookWith([
      [{ value: "Client" }, { value: "Revenue" }, { value: "Cumulative" }],
      [{ value: "Bâti & Fils" }, { value: 60 }, { value: 0.6, format: "0%" }],
      [{ value: "Orme" }, { value: 40 }, { value: 1, format: "0%" }],
    ]);
    sheet.name = "L'indicateur";
    sheet.charts = [
      {
        id: 1,
        type,
        areas: [{ row: 0, column: 0, rows: 3, columns: 3 }],
        at: { row: 5, column: 1, dx: 10, dy: 0 },
        options,
        headers: 1,
      },
    ];
    return book;
  }

  it("are native: columns with a cumulative line on a second axis", async () => {
    const book = withChart("COMBO", {
      title: "Pareto <80/20>",
      width: 640,
      height: 320,
      seriesType: "bars",
      series: { 0: { type: "bars", color: "#1a73e8" }, 1: { type: "line", targetAxisIndex: 1 } },
    });
    book.active.validations = [
      {
        area: { row: 1, column: 3, rows: 2, columns: 1 },
        criteria: "VALUE_IN_LIST",
        values: ["x"],
        allowInvalid: true,
      },
    ];
    const parts = await partsOf(book);
    const chart = parts.get("xl/charts/chart1-1.xml") ?? "";
    expect(childrenOf(chart)).toEqual(["c:roundedCorners", "c:chart"]);
    expect(chart).toContain("<a:t>Pareto &lt;80/20&gt;</a:t>");
    expect(chart).toContain("<c:f>'L''indicateur'!$B$2:$B$3</c:f>");
    expect(chart).toContain("<c:v>Bâti &amp; Fils</c:v>");
    expect(chart.match(/<c:(?:bar|line)Chart>/g)).toEqual(["<c:barChart>", "<c:lineChart>"]);
    expect(chart.match(/<c:(?:catAx|valAx)>/g)).toHaveLength(4);
    expect(chart).toContain('<a:srgbClr val="1A73E8"/>');
    const drawing = parts.get("xl/drawings/drawing1.xml") ?? "";
    expect(childrenOf(drawing)).toEqual(["xdr:oneCellAnchor"]);
    expect(drawing).toContain('<xdr:ext cx="6096000" cy="3048000"/>');
    expect(childrenOf(parts.get("xl/worksheets/sheet1.xml") ?? "").slice(-4)).toEqual([
      "dataValidations",
      "pageMargins",
      "pageSetup",
      "drawing",
    ]);
    expect(parts.get("xl/drawings/_rels/drawing1.xml.rels")).toContain(
      'Target="../charts/chart1-1.xml"',
    );
    expect(parts.get("[Content_Types].xml")).toContain('PartName="/xl/charts/chart1-1.xml"');
  });

  it("a pie has no axes, and lying bars have their labels at the left", async () => {
    const pie = (await partsOf(withChart("PIE", {}))).get("xl/charts/chart1-1.xml") ?? "";
    expect(pie).not.toContain("<c:catAx>");
    expect(childrenOf(pie)).toContain("c:chart");
    const bars =
      (await partsOf(withChart("BAR", { colors: ["#188038"] }))).get("xl/charts/chart1-1.xml") ??
      "";
    expect(bars).toContain('<c:barDir val="bar"/>');
    expect(bars).toMatch(/<c:catAx>.*?<c:axPos val="l"\/>.*?<\/c:catAx>/);
    expect(bars).toContain('<a:srgbClr val="188038"/>');
  });

  it("stacked ones stand on one another; a series in the colour of the sheet only holds them up", async () => {
    const options = {
      isStacked: true,
      colors: ["#FFFFFF", "#009E73"],
      legend: { position: "none" },
      vAxis: { format: "#,##0", gridlines: { color: "#FFFFFF" } },
    };
    const chart = (await partsOf(withChart("COLUMN", options))).get("xl/charts/chart1-1.xml") ?? "";
    expect(chart).toContain('<c:grouping val="stacked"/>');
    expect(chart).toMatch(/<c:gapWidth val="60"\/><c:overlap val="100"\/><c:axId/);
    expect(chart.match(/<a:noFill\/>/g)).toHaveLength(1);
    expect(chart).toContain('<a:srgbClr val="009E73"/>');
    expect(chart).not.toContain("<c:legend>");
    expect(chart).not.toContain("<c:majorGridlines/>");
  });

  it("a blank cell is no point", async () => {
    const book = withChart("BAR", { isStacked: true });
    book.active.cell(1, 1).value = "";
    const chart = (await partsOf(book)).get("xl/charts/chart1-1.xml") ?? "";
    const [first = ""] = chart.match(/<c:numCache>.*?<\/c:numCache>/) ?? [];
    expect(first).toContain('<c:ptCount val="2"/>');
    expect(first.match(/<c:pt /g)).toHaveLength(1);
  });

  it("the parts of a sheet without charts hold no drawing", async () => {
    const parts = await partsOf(bookWith([[{ value: 1 }]]).book);
    expect([...parts.keys()].filter((path) => /chart|drawing/.test(path))).toEqual([]);
  });
});
