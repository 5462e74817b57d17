/** The mark before the decimals. */
export type DecimalMark = "." | ",";

/** What one text says as a number. */
export interface NumberReading {
  readonly value: number;
  /** The mark this text proves by itself; null when it proves none. */
  readonly decimal: DecimalMark | null;
  /** "12 %": the value is already 0.12. */
  readonly percent: boolean;
  /** ISO code of the currency written beside the number, "" when there is none. */
  readonly currency: string;
  /** 1, 1e3, 1e6 or 1e9, already multiplied into the value. */
  readonly scale: number;
  /** "/mois", "per year"…: remembered, never multiplied. */
  readonly period: Period | "";
  /** "HT" is net, "TTC" is gross. */
  readonly tax: "net" | "gross" | "";
  /** "env. 1 500", "> 1000". */
  readonly approximate: boolean;
  /** `1,234` or `1.234`: thousands and decimals are both possible. */
  readonly ambiguous: boolean;
}

export type Period = "day" | "week" | "month" | "quarter" | "year";

/** What the reader of a number column knows about its surroundings. */
export interface NumberContext {
  /** Money: an undecided `1,234` is 1234. Not money: the language decides. */
  readonly money: boolean;
  /** Language of the headers. */
  readonly language: "fr" | "en";
  /** 1000 when the header says "(k€)"; a cell with its own scale keeps its own. */
  readonly headerScale?: number;
  /** The header holds "%": plain numbers above 1.5 are hundredths. */
  readonly headerPercent?: boolean;
  /** The mark the program that made the file is known to write. */
  readonly sourceDecimal?: DecimalMark;
  /** The mark proven by the other columns of the file. */
  readonly fileDecimal?: DecimalMark;
  /** What the cell of a row shows; asked only where typed numbers stand beside texts. */
  readonly shown?: (row: number) => string;
  /** Rows to leave out of the reading, by 0-based index. */
  readonly skip?: (row: number) => boolean;
}

/** A number column, read as one. */
export interface NumberColumn {
  /** One per cell; NaN where the cell is blank, refused, an error or left out. */
  readonly values: Float64Array;
  /** Indexes of filled cells that are no number. */
  readonly refused: readonly number[];
  /** Indexes of error cells (#N/A, #REF! …). */
  readonly errors: readonly number[];
  /** Indexes of cells written as approximate. */
  readonly approximate: readonly number[];
  /** Indexes of `1,234` cells in a column that uses both marks: to check. */
  readonly ambiguous: readonly number[];
  /** Indexes of typed numbers that a sheet of the other decimal mark had made of thousands; mended. */
  readonly reparsed: readonly number[];
  /** "thousands": no decimals anywhere, every mark groups thousands. Null: no mark at all. */
  readonly decimal: DecimalMark | "thousands" | null;
  readonly decidedBy: "none" | "cells" | "majority" | "source" | "file" | "money" | "language";
  /** Both marks are used as decimals, none by 90 %. */
  readonly mixed: boolean;
  /** Cells neither blank, error nor left out. */
  readonly filled: number;
  /** Parsed cells over filled cells, 0 to 1; 1 when nothing is filled. */
  readonly parsedShare: number;
  /** Cells by ISO currency; cells without a currency are not counted. */
  readonly currencies: Readonly<Record<string, number>>;
  /** Currency of a row, "" where none is written; null unless several are. */
  readonly currencyRows: ((row: number) => string) | null;
  /** Share-like column: "%" in the cells or the header. */
  readonly percent: boolean;
  /** Tax basis written in the cells, "" when none or both. */
  readonly tax: "net" | "gross" | "";
  /** Period written in the cells, "" when none or several. */
  readonly period: Period | "";
}
