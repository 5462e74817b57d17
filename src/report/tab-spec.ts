import type { Day } from "../core/maths/day.ts";
import type { ChartSpec } from "./chart-spec.ts";
import type { FormBody } from "./form-spec.ts";

/**
 * A tab as data: what it shows and how, nothing of where it stands in a spreadsheet. `sheets` draws
 * it and adds what the user typed.
 */
export interface TabSpec {
  /** Stable name of the tab, whatever the language: "clients", "segment:CHAMPION", "kpi", "costs", "settings". */
  readonly key: string;
  /** The name shown, safe for Sheets and for XLSX (at most 31 characters, none of : \ / ? * [ ]). */
  readonly title: string;
  /** Hex colour of the tab, or null. */
  readonly color: string | null;
  readonly body: TableBody | PageBody | FormBody;
}

/** One row a client (or a setting): keyed, so that what the user types beside it can follow it. */
export interface TableBody {
  readonly kind: "table";
  /** The line above the header: as-of date, period, source, thresholds. */
  readonly headline: string;
  readonly columns: readonly TableColumn[];
  /** Stable key of each row (client id); unique. */
  readonly keys: readonly string[];
  /** Our cells, in the order of the columns that are ours. */
  readonly rows: readonly (readonly SpecCell[])[];
  readonly classColors: readonly CellColor[];
  readonly charts: readonly ChartSpec[];
}

export interface TableColumn {
  /** Stable key whatever the language: "revenue", "note". */
  readonly key: string;
  readonly heading: string;
  /** One line said on hover of the heading; "" for none. */
  readonly help: string;
  readonly format: CellFormat;
  /** Pixels. */
  readonly width: number;
  /** True for columns the user fills: their cells are never ours to write. */
  readonly user: boolean;
  /** Words to offer in a list, in a column of the user's; anything may be typed all the same. */
  readonly choices?: readonly string[];
}

/** A free page: blocks of cells at given places. Used for KPI and Settings. */
export interface PageBody {
  readonly kind: "page";
  /** Pixels, from column A. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  /** Rows from row 1; blank cells are "". Every row as long as `widths`. */
  readonly rows: readonly (readonly PageCell[])[];
  readonly colors: readonly CellColor[];
  readonly charts: readonly ChartSpec[];
  /** Cells the user may change (Settings). */
  readonly inputs: readonly PageInput[];
  /** Cells of text that lead to a row of another tab. */
  readonly links?: readonly PageLink[];
}

/** A cell of a page that leads to a cell of another tab. */
export interface PageLink {
  /** 0-based, of the page. */
  readonly row: number;
  readonly column: number;
  /** Sheets' own number of the tab it leads to. */
  readonly tabId: number;
  /** Row there, as Sheets counts: from 1. */
  readonly toRow: number;
  /** Column there, 0-based. */
  readonly toColumn: number;
}

/** A cell of a page that belongs to the user. */
export interface PageInput {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** The setting's stable key. */
  readonly key: string;
  /** Words to offer in a list; empty when anything may be typed. */
  readonly choices: readonly string[];
}

export interface PageCell {
  readonly value: SpecCell;
  readonly format: CellFormat;
  readonly style: "plain" | "title" | "section" | "heading" | "label" | "note" | "figure" | "big";
  /** Hex colour behind the cell; the ink goes with it. */
  readonly fill?: string;
}

/** Text, number, true/false, a day, or nothing. Never a formula. */
export type SpecCell = string | number | boolean | { readonly day: Day };

/** How a cell shows. Money takes the currency and locale at the edge. */
export type CellFormat =
  | "text"
  | "whole"
  | "number"
  /** With one decimal. */
  | "tenths"
  | "money"
  /** Money with two decimals, where amounts are small. */
  | "cents"
  | "percent"
  | "signedPercent"
  /** A difference of two shares, in points: times 100. */
  | "points"
  | "date"
  | "plain";

/** Colours cells of a range whose text is exactly this. */
export interface CellColor {
  readonly text: string;
  readonly background: string;
  readonly ink: string;
  /** Column key of a table, or 0-based column of a page. */
  readonly column: string | number;
}
