/**
 * Where things stand on the KPI tab: tables at the left, charts beside them, and at the far right
 * the figures the charts are drawn from. A chart and its figures begin at the row of their section.
 */
export const CHART_COLUMN = 8;
/** Pixels between the tables and the charts. */
export const CHART_GAP = 24;
export const DATA_COLUMN = 15;

/**
 * Pixels, from column A: tables, charts (and the wide table of cohorts), a gap, chart figures. Few
 * different ones, for each costs a call.
 */
export const WIDTHS: readonly number[] = [
  ...[230, 140, 140, 140, 140, 110, 110, 110],
  ...[110, 110, 110, 110, 110, 110, 30],
  ...[230, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110],
];

export const CHART_WIDTH = 560;
export const CHART_HEIGHT = 270;
/** Rows of 21 pixels from one chart to the next: 294 pixels for a chart of 270. */
export const ROWS_PER_CHART = 14;
/** A chart with more categories than this cannot be read. */
export const MOST_CATEGORIES = 12;
/** Rows of a list of names: the largest are enough to act. */
export const MOST_NAMES = 5;
/** Characters of a sentence that runs over the whole width of the tables. */
export const LINE_LENGTH = 130;
