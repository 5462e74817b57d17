type Block<Cell> = readonly (readonly Cell[])[];

/** A rectangle of cells, 0-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The smallest rectangle that holds every cell of a block that is not as it was; null when all are.
 * @param before the block as it stands, perhaps smaller
 */
export function changedArea<Cell>(
  before: Block<Cell>,
  after: Block<Cell>,
  isSame: (before: Cell | undefined, after: Cell) => boolean,
): Area | null {
  let [top, bottom, left, right] = [after.length, -1, Number.POSITIVE_INFINITY, -1];
  after.forEach((row, at) => {
    const old = before[at];
    for (let column = 0; column < row.length; column++) {
      if (isSame(old?.[column], row[column] as Cell)) continue;
      top = Math.min(top, at);
      bottom = at;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  });
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The smallest rectangle that holds both; null when there is neither. */
export function joined(one: Area | null, other: Area | null): Area | null {
  if (one === null || other === null) return one ?? other;
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const bottom = Math.max(one.row + one.rows, other.row + other.rows);
  const right = Math.max(one.column + one.columns, other.column + other.columns);
  return { row, column, rows: bottom - row, columns: right - column };
}

/** The cells of a block in a rectangle. */
export function cut<Cell>(block: Block<Cell>, { row, column, rows, columns }: Area): Cell[][] {
  return block.slice(row, row + rows).map((cells) => cells.slice(column, column + columns));
}
