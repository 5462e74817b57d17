/**
 * Rows of a sheet, header first: order lines of 20 columns, dirty.
 * @param size lines
 */
export function dirtyLines(size: number): string[][];
