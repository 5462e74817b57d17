import type { FormatStyle } from "../report/formats.ts";
import type { SpecCell, TableColumn } from "../report/tab-spec.ts";
import type { GatherContext } from "./keep/find-edits.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the tabs need to know of the portfolio to tell what is the user's. */
export interface Keeping extends GatherContext {
  readonly style: FormatStyle;
  readonly isClient: (clientId: string) => boolean;
  /** Our columns of a tab in every language, to know them again. */
  readonly columns: readonly TableColumn[];
  /** Column that holds the key of a row: "id". */
  readonly keyColumn: string;
  /** What stands in a column of a client now, whatever the tab; undefined when nobody knows. */
  readonly about: (clientId: string, columnKey: string) => SpecCell | undefined;
  /** Column of a page of which every value was read and is written again, in our own words perhaps. */
  readonly takenIn?: number;
}

/** A tab of ours after a refresh. */
export interface Refreshed {
  readonly key: string;
  /** Sheets' own number of it. */
  readonly id: number;
  readonly sheet: Sheet;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly charts: number;
  /** True when rows or cells of the user's own stand in it, beside no client. */
  readonly ownCells: boolean;
}
