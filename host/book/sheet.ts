import type {
  Area,
  BookCell,
  BookChart,
  BookFilter,
  BookProtection,
  ConditionalFormat,
  Metadata,
  Validation,
} from "./book.ts";

/** Size of a new sheet (fact 69). */
export const NEW_ROWS = 1000;
export const NEW_COLUMNS = 26;
export const COLUMN_WIDTH = 100;

/** What a page must redraw besides rows. */
export type Property =
  | "name"
  | "size"
  | "widths"
  | "frozen"
  | "hidden"
  | "tabColor"
  | "gridlines"
  | "conditionalFormats"
  | "validations"
  | "charts"
  | "filter"
  | "protections"
  | "metadata";

/** One sheet: plain data, 0-based everywhere, cells sparse by row. */
export class BookSheet {
  readonly id: number;
  name: string;
  maxRows = NEW_ROWS;
  maxColumns = NEW_COLUMNS;
  readonly cells: ((BookCell | undefined)[] | undefined)[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  frozenRows = 0;
  frozenColumns = 0;
  hidden = false;
  hiddenGridlines = false;
  tabColor: string | null = null;
  conditionalFormats: ConditionalFormat[] = [];
  validations: Validation[] = [];
  charts: BookChart[] = [];
  filter: BookFilter | null = null;
  metadata: Metadata[] = [];
  protections: BookProtection[] = [];
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  /** True once the sheet has left its workbook. */
  deleted = false;
  /** Rows and properties changed since the page last cleared these sets. */
  readonly dirty = new Set<number>();
  readonly propsDirty = new Set<Property>();

  constructor(id: number, name: string) {
    this.id = id;
    this.name = name;
  }

  peek(row: number, column: number): BookCell | undefined {
    return this.cells[row]?.[column];
  }

  /** The cell to write to, made when absent; marks its row. */
  cell(row: number, column: number): BookCell {
    let cells = this.cells[row];
    if (!cells) {
      cells = [];
      this.cells[row] = cells;
    }
    this.dirty.add(row);
    let cell = cells[column];
    if (!cell) {
      cell = {};
      cells[column] = cell;
    }
    return cell;
  }

  /** The row to write several cells to; marks it. */
  writableRow(row: number): (BookCell | undefined)[] {
    let cells = this.cells[row];
    if (!cells) {
      cells = [];
      this.cells[row] = cells;
    }
    this.dirty.add(row);
    return cells;
  }

  /** Number of the last row with content, 0 when the sheet is empty (fact 97). */
  lastRow(): number {
    for (let row = this.cells.length - 1; row >= 0; row--) {
      if (this.cells[row]?.some(hasContent)) return row + 1;
    }
    return 0;
  }

  /** Number of the last column with content, 0 when the sheet is empty. */
  lastColumn(): number {
    let last = 0;
    for (const cells of this.cells) {
      if (!cells) continue;
      for (let column = cells.length - 1; column >= last; column--) {
        if (hasContent(cells[column])) last = column + 1;
      }
    }
    return last;
  }

  hasFormula(): boolean {
    return this.cells.some((cells) => cells?.some((cell) => cell?.formula !== undefined));
  }

  touch(property: Property): void {
    this.propsDirty.add(property);
  }
}

function hasContent(cell: BookCell | undefined): boolean {
  return (
    cell !== undefined &&
    (cell.formula !== undefined || (cell.value !== undefined && cell.value !== ""))
  );
}
