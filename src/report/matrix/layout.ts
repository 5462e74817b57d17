/**
 * Where things stand on the tab of matrices: a label, the name of a figure, then up to five cells of a
 * grid; room for names to run over; far right the figures of the chart.
 */
export const FIRST_CELL = 2;
export const DATA_COLUMN = 8;

/** Pixels, from column A. */
export const WIDTHS: readonly number[] = [
  ...[240, 170, 195, 195, 195, 195, 195],
  ...[560, 200, 90, 90, 170, 120],
];

/** The chart stands over rows of 21 pixels kept free for it. */
export const CHART_WIDTH = 1380;
export const CHART_HEIGHT = 440;
export const CHART_ROWS = 22;
/** Characters of a sentence that runs over the width of the grids. */
export const LINE_LENGTH = 220;
/** Names in a cell, and characters of one. */
export const MOST_NAMES = 4;
export const NAME_LENGTH = 25;
/** How strong the colour of a cell is behind its figures. */
export const PALE = 0.14;
