import type { BookChart } from "../../book/book.ts";
import type { ChartData } from "../../io/xlsx/chart-data.ts";

/** What a chart is drawn from. */
export interface Drawing {
  readonly chart: BookChart;
  readonly data: ChartData;
  /** The labels as their cells show them. */
  readonly labels: readonly string[];
  readonly locale: string;
}

/** Ink of what only helps to read. */
export const SOFT = "#5f6368";
