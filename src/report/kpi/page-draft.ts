import type { CellFormat, PageCell, SpecCell } from "../tab-spec.ts";

export type CellStyle = PageCell["style"];

/** A page being written: cells are set where they belong, the gaps are filled at the end. */
export class PageDraft {
  private readonly width: number;
  private readonly rows: (PageCell | undefined)[][] = [];

  /** @param width number of columns of the page */
  constructor(width: number) {
    this.width = width;
  }

  /** Sets one cell; a number that is not finite becomes blank. Both places are 0-based. */
  set(row: number, column: number, cell: PageCell): void {
    while (this.rows.length <= row) this.rows.push([]);
    const { value } = cell;
    const blank = typeof value === "number" && !Number.isFinite(value);
    const line = this.rows[row];
    if (line) line[column] = blank ? { ...cell, value: "" } : cell;
  }

  /** Sets cells side by side. */
  line(row: number, column: number, cells: readonly PageCell[]): void {
    for (const [place, cell] of cells.entries()) this.set(row, column + place, cell);
  }

  /** Every row as wide as the page, at least `least` of them. */
  finish(least: number): readonly (readonly PageCell[])[] {
    const rows = Array.from({ length: Math.max(least, this.rows.length) }, (_, i) => this.rows[i]);
    return rows.map((row) => Array.from({ length: this.width }, (_, i) => row?.[i] ?? BLANK));
  }
}

const BLANK: PageCell = { value: "", format: "plain", style: "plain" };

/** A cell of text. */
export function words(value: string, style: CellStyle = "plain"): PageCell {
  return { value, format: "text", style };
}

/** A text right of a figure, kept off it: a figure ends where the next cell begins. */
export function besideFigure(text: string): string {
  return `\u2002${text}`;
}

/** A cell of a figure. */
export function figure(value: SpecCell, format: CellFormat, style: CellStyle = "plain"): PageCell {
  return { value, format, style };
}

/**
 * Breaks a long sentence at spaces, so that it can run over the empty cells at its right.
 * @param most characters a line
 */
export function wrapText(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
