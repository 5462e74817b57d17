import { describe, expect, it } from "vitest";
import { makeCharts } from "../../../host/runtime/spreadsheet/charts.ts";
import { factOf, open } from "./app.ts";

const Kinds = makeCharts() as typeof Charts;

describe("charts (facts 120 to 130)", () => {
  it("draws nothing until inserted; changes and removes by identity", () => {
    const { sheet, book } = open();
    const chart = sheet
      .newChart()
      .setChartType(Kinds.ChartType.COMBO)
      .addRange(sheet.getRange("A1:C9"))
      .setPosition(2, 5, 0, 10)
      .setOption("title", "Pareto")
      .setOption("series", { 0: { type: "bars" }, 1: { type: "line", targetAxisIndex: 1 } })
      .setOption("vAxes.1.format", "0%")
      .setNumHeaders(1)
      .build();
    expect(sheet.getCharts()).toEqual([]);
    sheet.insertChart(chart);
    const [drawn] = sheet.getCharts();
    expect(drawn?.getOptions().get("title")).toBe("Pareto");
    expect(drawn?.getContainerInfo().getAnchorColumn()).toBe(5);
    expect(drawn?.getRanges()[0]?.getA1Notation()).toBe("A1:C9");
    if (!drawn) return;
    const modified = drawn.modify().setOption("title", "Concentration").build();
    expect(book.active.charts[0]?.options.title).toBe("Pareto");
    sheet.updateChart(modified);
    expect(book.active.charts.map(({ options }) => options.title)).toEqual(["Concentration"]);
    sheet.removeChart(drawn);
    expect(book.active.charts).toEqual([]);
    expect(factOf(() => sheet.removeChart(drawn))).toBe(127);
  });

  it.each([
    ["couleur", "red"],
    ["vAxis.colour", "red"],
    ["series", { 0: { shape: "x" } }],
    ["title", { text: "x" }],
    ["series", 3],
    ["title", () => "x"],
  ])("refuses the option %s (fact 124)", (path, value) => {
    const { sheet } = open();
    expect(factOf(() => sheet.newChart().setOption(path, value))).toBe(124);
  });

  it("takes bubbles over name, x, y, group and size alone (fact 123)", () => {
    const { sheet } = open();
    const bubbles = (range: string) =>
      sheet
        .newChart()
        .setChartType(Kinds.ChartType.BUBBLE)
        .addRange(sheet.getRange(range))
        .setPosition(2, 5, 0, 0)
        .setOption("bubble", { opacity: 0.7, textStyle: { fontSize: 10 } })
        .setOption("hAxis", { baseline: 5, viewWindow: { min: 0, max: 10 } });
    sheet.insertChart(bubbles("A1:E9").build());
    expect(sheet.getCharts()).toHaveLength(1);
    expect(factOf(() => bubbles("A1:C9").build())).toBe(123);
    expect(factOf(() => bubbles("A1:E9").setOption("sizeAxis", { maxSize: 20 }))).toBe(124);
  });

  it("refuses what the generic builder has not, or has not yet", () => {
    const { sheet, spreadsheet } = open();
    expect(factOf(() => sheet.newChart().asColumnChart)).toBe(82);
    expect(factOf(() => sheet.newChart().build())).toBe(121);
    const { SHOW_BOTH } = Kinds.ChartHiddenDimensionStrategy;
    expect(factOf(() => sheet.newChart().setHiddenDimensionStrategy(SHOW_BOTH))).toBe(122);
    expect(factOf(() => sheet.newChart().setPosition(0, 1, 0, 0))).toBe(80);
    const other = spreadsheet.insertSheet("B").getRange("A1");
    expect(factOf(() => sheet.newChart().addRange(other))).toBe(128);
    expect(factOf(() => Kinds.newColumnChart)).toBe(82);
  });
});
