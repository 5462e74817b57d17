/** Pixels, from column A: what, count, examples, rows (three), money, share, what was done, what to do. */
export const WIDTHS: readonly number[] = [500, 70, 300, 55, 55, 55, 120, 80, 250, 280];

/** Where the numbers of rows stand. */
export const FIRST_ROW_COLUMN = 3;
/** Rows named beside a problem. */
export const NAMED_ROWS = 3;
/** Groups of rows shown of each kind. */
export const MOST_GROUPS = 50;
