/**
 * Where things stand on the KPI tab: tables at the left, charts beside them, and at the far right
 * the figures the charts are drawn from. A chart and its figures begin at the same row.
 */
export const CHART_COLUMN = 8;
export const DATA_COLUMN = 15;

/** Pixels, from column A: tables, a gap, charts, a gap, chart figures. */
export const WIDTHS: readonly number[] = [
  250, 140, 120, 120, 120, 120, 190, 30, 100, 100, 100, 100, 100, 100, 30, 220, 120, 110,
];

export const CHART_WIDTH = 590;
export const CHART_HEIGHT = 320;
export const FIRST_CHART_ROW = 2;
/** Rows of 21 pixels from one chart to the next: 357 pixels for a chart of 320. */
export const ROWS_PER_CHART = 17;
/** A chart with more categories than this cannot be read. */
export const MOST_CATEGORIES = 12;
/** Characters of a sentence that runs over the whole width of the tables. */
export const LINE_LENGTH = 130;
