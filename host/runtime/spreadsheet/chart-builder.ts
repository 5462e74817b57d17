import type { BookChart } from "../../book/book.ts";
import { refuse, refuseUnknown } from "../refuse.ts";
import { checkOption } from "./chart-options.ts";
import type { EnumValue } from "./enums.ts";
import { OUTSIDE } from "./guards.ts";
import type { RangePlace } from "./range-place.ts";
import type { OnSheet, Services } from "./services.ts";

/** Name, x, y, group, size. */
const BUBBLE_COLUMNS = 5;

/** The generic `EmbeddedChartBuilder`; `asColumnChart()` and the like are not in the surface. */
export class ChartBuilder {
  readonly services: Services;
  private readonly chart: OnSheet<BookChart>;

  constructor(services: Services, chart: OnSheet<BookChart>) {
    this.services = services;
    this.chart = chart;
  }

  addRange(range: RangePlace): this {
    if (range.sheet !== this.chart.sheet) {
      refuseUnknown(128, "A chart over cells of another sheet is not part of the strict runtime");
    }
    this.chart.content.areas.push(range.area);
    return this;
  }

  removeRange(range: RangePlace): this {
    const { content } = this.chart;
    const same = JSON.stringify(range.area);
    content.areas = content.areas.filter((area) => JSON.stringify(area) !== same);
    return this;
  }

  clearRanges(): this {
    this.chart.content.areas = [];
    return this;
  }

  setChartType(type: EnumValue): this {
    this.chart.content.type = type.value;
    return this;
  }

  setOption(path: string, value: unknown): this {
    checkOption(path, value);
    this.chart.content.options[path] = structuredClone(value);
    return this;
  }

  setPosition(row: number, column: number, dx: number, dy: number): this {
    const sheet = this.chart.sheet;
    const fits = sheet && row >= 1 && column >= 1 && row <= sheet.maxRows;
    if (!fits || column > sheet.maxColumns) refuse(80, OUTSIDE);
    this.chart.content.at = { row: row - 1, column: column - 1, dx, dy };
    return this;
  }

  setNumHeaders(headers: number): this {
    this.chart.content.headers = headers;
    return this;
  }

  setMergeStrategy(strategy: EnumValue): this {
    this.chart.content.merge = strategy.value;
    return this;
  }

  setHiddenDimensionStrategy(strategy: EnumValue): this {
    const { content } = this.chart;
    if (["", "PIE", "TABLE"].includes(content.type)) refuse(122, "Unexpected error");
    content.hiddenDimensions = strategy.value;
    return this;
  }

  setTransposeRowsAndColumns(transposed: boolean): this {
    this.chart.content.transposed = transposed;
    return this;
  }

  build(): object {
    const { sheet, content } = this.chart;
    if (content.type === "") refuseUnknown(121, "A chart without a type is not proved");
    if (content.areas.length === 0) refuseUnknown(121, "A chart without a range is not proved");
    const columns = content.areas.reduce((sum, area) => sum + area.columns, 0);
    if (content.type === "BUBBLE" && columns !== BUBBLE_COLUMNS) {
      refuseUnknown(
        123,
        "A bubble chart over other columns than name, x, y, group, size is not proved",
      );
    }
    return this.services.chart({ sheet, content: structuredClone(content) }, content.id > 0);
  }
}
