import type { BookChart } from "../../book/book.ts";
import type { BookSheet } from "../../book/sheet.ts";
import { chartData } from "../../io/xlsx/chart-data.ts";
import type { Mirror } from "../sync/mirror.ts";
import { cellsOf, labelsOf } from "./chart-cells.ts";
import { chartOption } from "./chart-option.ts";
import { chartView } from "./chart-view.ts";
import { frameOf, sameFrame } from "./frame.ts";

const COMPONENT = "PortfolioChart";
const REFRESH_MS = 120;

interface Floating {
  readonly id: string;
  readonly sheetId: string;
  chart: BookChart;
  redraw: (() => void) | null;
}

/** The charts over the grid: placed when their sheet is shown, redrawn when its cells change. */
export class ChartLayer {
  readonly #mirror: Mirror;
  readonly #floating = new Map<string, Floating>();
  #made = 0;
  #timer = 0;

  constructor(mirror: Mirror) {
    this.#mirror = mirror;
    const { api } = mirror.grid;
    const view = chartView({
      option: (id) => this.#option(id),
      shown: (id, redraw) => this.#hold(id, redraw),
      gone: (id) => this.#hold(id, null),
      zoom: () => mirror.grid.core.getActiveSheet().getZoomRatio(),
    });
    api.registerComponent(COMPONENT, view);
    api.addEvent(api.Event.ActiveSheetChanged, () => this.#later());
    mirror.grid.onChange(() => {
      if (this.#floating.size > 0) this.#later();
    });
  }

  /** The charts of these sheets are not what they were. */
  redraw(sheets: readonly BookSheet[]): void {
    if (sheets.length > 0) this.#later();
  }

  /** The grid goes away. */
  close(): void {
    clearTimeout(this.#timer);
  }

  /** Waits for the grid to have drawn the sheet: places are measured there. */
  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#place(), REFRESH_MS);
  }

  #place(): void {
    const { grid } = this.#mirror;
    const sheetId = grid.core.getActiveSheet().getSheetId();
    const wanted = this.#mirror.sheetOf(sheetId)?.charts ?? [];
    const drawn = [...this.#floating.values()].filter((one) => one.sheetId === sheetId);
    wanted.forEach((chart, index) => {
      const there = drawn[index];
      if (there && sameFrame(there.chart, chart)) {
        there.chart = chart;
        there.redraw?.();
      } else {
        if (there) this.#remove(there);
        this.#add(sheetId, chart);
      }
    });
    for (const extra of drawn.slice(wanted.length)) this.#remove(extra);
  }

  #add(sheetId: string, chart: BookChart): void {
    const { grid } = this.#mirror;
    const sheet = grid.workbook.getSheetBySheetId(sheetId);
    if (!sheet) return;
    const id = `chart-${++this.#made}`;
    this.#floating.set(id, { id, sheetId, chart, redraw: null });
    const initPosition = frameOf(sheet, chart);
    const layer = { componentKey: COMPONENT, initPosition, allowTransform: true, data: { id } };
    sheet.addFloatDomToPosition(layer, id);
  }

  #remove({ id, sheetId }: Floating): void {
    this.#floating.delete(id);
    this.#mirror.grid.workbook.getSheetBySheetId(sheetId)?.removeFloatDom(id);
  }

  #hold(id: string, redraw: (() => void) | null): void {
    const floating = this.#floating.get(id);
    if (floating) floating.redraw = redraw;
  }

  #option(id: string): Record<string, unknown> | null {
    const floating = this.#floating.get(id);
    const { grid, book } = this.#mirror;
    const sheet = floating && grid.core.getSheetBySheetId(floating.sheetId);
    if (!floating || !sheet) return null;
    const { chart } = floating;
    const cells = cellsOf(sheet);
    const data = chartData(cells, chart, sheet.getName());
    const labels = labelsOf(cells, chart, book.locale);
    return data ? chartOption({ chart, data, labels, locale: book.locale }) : null;
  }
}
