import type { CellFormat } from "./tab-spec.ts";

/** A chart over cells of the same tab. */
export interface ChartSpec {
  readonly kind: ChartKind;
  readonly title: string;
  /** 0-based, of the page: headings in the first row, labels in the first column. */
  readonly range: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  /** Cell of the upper left corner, 0-based; pixels to the right of it. */
  readonly at: { readonly row: number; readonly column: number; readonly dx?: number };
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** One colour a series, or for a single series one a point. */
  readonly colors: readonly string[];
  /** Format of the values on the axis. */
  readonly format: CellFormat;
  /** Unless said, there is one where there are several series. */
  readonly legend?: boolean;
  /** Of a bubble chart, whose columns are name, x, y, group and size; one colour a group. */
  readonly bubbles?: { readonly x: BubbleAxis; readonly y: BubbleAxis };
}

/** One of the two axes of a bubble chart. */
export interface BubbleAxis {
  readonly title: string;
  /** Where the other axis crosses it. */
  readonly middle: number;
  readonly least: number;
  readonly most: number;
}

/** Stacked kinds leave blank what a series lacks; the first series of a waterfall is not seen. */
export type ChartKind =
  | "column"
  | "bar"
  | "line"
  | "pareto"
  | "pie"
  | "stackedColumn"
  | "stackedBar"
  | "waterfall"
  /** Rows of one group stand together; a bubble without a name has no label. */
  | "bubble";
