/**
 * The in-memory workbook beneath the strict runtime, the command line and the page. Plain data with
 * few rules: who may write what is the runtime's business.
 */
export type CellValue = string | number | boolean;

/** One cell. A date is its serial number under a date format, as in Sheets. */
export interface BookCell {
  /** Blank cells have no value at all. */
  value?: CellValue;
  /** With its leading "=", English names, `;` or `,` as it was written. */
  formula?: string;
  /** Pattern in the Sheets notation; "@" is plain text. */
  format?: string;
  background?: string;
  ink?: string;
  bold?: boolean;
  italic?: boolean;
  size?: number;
  align?: "left" | "center" | "right";
  verticalAlign?: "top" | "middle" | "bottom";
  /** Wrapped text; false with `clip` is cut, false without overflows. */
  wrap?: boolean;
  clip?: boolean;
  /** Colour of each drawn edge. */
  border?: { top?: string; left?: string; bottom?: string; right?: string };
  note?: string;
  /** Where a click on the text leads: an address, or "#gid=…&range=…" in this workbook. */
  link?: string;
}

/** 0-based, inclusive start, with size. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface ConditionalFormat {
  areas: Area[];
  /** Criteria name of Apps Script ("TEXT_EQUAL_TO", "NUMBER_GREATER_THAN", "CUSTOM_FORMULA" …) and its values, or a gradient. */
  criteria: string;
  values: (string | number)[];
  background?: string;
  ink?: string;
  bold?: boolean;
  gradient?: { color: string; type: string; value: string }[];
}

export interface Validation {
  area: Area;
  criteria: string;
  values: (string | number | boolean)[];
  allowInvalid: boolean;
  help?: string;
}

export interface BookChart {
  id: number;
  type: string;
  areas: Area[];
  /** 0-based cell of the upper left corner, and offset in pixels. */
  at: { row: number; column: number; dx: number; dy: number };
  /** By documented path: "title", "series.1.type"; plain values only. */
  options: Record<string, unknown>;
  headers: number;
  /** Names inside Google's enums; absent for the default (MERGE_COLUMNS, IGNORE_ROWS). */
  merge?: string;
  hiddenDimensions?: string;
  transposed?: boolean;
}

export interface Metadata {
  id: number;
  key: string;
  value: string;
  visibility: "DOCUMENT" | "PROJECT";
}

export interface BookFilter {
  area: Area;
}

export interface BookProtection {
  id: number;
  /** null protects the whole sheet. */
  area: Area | null;
  description: string;
  warningOnly: boolean;
  /** True when the person at work may not edit what is protected. */
  locked?: boolean;
}
