import type { Day } from "../../core/maths/day.ts";

export type DateOrder = "DMY" | "MDY";
export type Precision = "day" | "month" | "quarter" | "half" | "year";

/** What the reader of a date column knows about its surroundings. */
export interface DateContext {
  /** Language of the headers. */
  readonly language: "fr" | "en";
  /** Spreadsheet locale, e.g. "en_US"; "" when unknown. */
  readonly locale: string;
  readonly today: Day;
  /** The user's own answer; nothing else is looked at. */
  readonly answeredOrder?: DateOrder;
  /** Rising document numbers, one per cell, NaN where there is none; see `documentNumbers`. */
  readonly sortKey?: () => ArrayLike<number> | null;
  /** Order proven by another date column of the file; asked only when this one proves none. */
  readonly provenOrder?: () => DateOrder | null;
  /** Order known from the source of the export. */
  readonly sourceOrder?: DateOrder;
  /** Numbers of the file have a decimal comma: it comes from where the day stands first. */
  readonly decimalComma?: boolean;
  /** Times without a zone are UTC, as the program that made the file writes them. */
  readonly utc?: boolean;
  /** Turns a UTC moment into a day of the spreadsheet's zone; without it the UTC day stays. */
  readonly localDay?: (day: Day, seconds: number) => Day;
  /** Rows to leave out of the reading, by 0-based index. */
  readonly skip?: (row: number) => boolean;
}

/** A date column, read as one. */
export interface DateColumn {
  /** One per cell: first day of the date; NaN where blank, refused, an error or left out. */
  readonly days: Float64Array;
  /** Last day of each date's period, never after today: what recency counts from. */
  readonly ends: Float64Array;
  /** Coarsest precision met. */
  readonly precision: Precision;
  /** Indexes of cells coarser than a day. */
  readonly coarse: readonly number[];
  /** Null: both orders are mixed ("neighbours"), or no cell needs an order ("none"). */
  readonly order: DateOrder | null;
  readonly decidedBy:
    | "none"
    | "answer"
    | "cells"
    | "majority"
    | "neighbours"
    | "column"
    | "source"
    | "numbers"
    | "future"
    | "language";
  readonly refused: readonly number[];
  readonly errors: readonly number[];
  /** Indexes of cells written the other way round than the column, or read by a neighbour. */
  readonly flagged: readonly number[];
  /** Indexes of cells whose two readings differ and that nothing in the cell decides. */
  readonly ambiguous: readonly number[];
  readonly ambiguousCount: number;
  /** Indexes of date cells turned back because Sheets had read them the other way round. */
  readonly swapped: readonly number[];
  /** Cells that were bare numbers of days, as an old workbook holds dates. */
  readonly serials: number;
  /** Indexes of days after tomorrow. */
  readonly future: readonly number[];
  /** Indexes of days before 1990. */
  readonly old: readonly number[];
  readonly filled: number;
  readonly parsedShare: number;
}
