import type { KnownHeadings } from "./headings.ts";
import type { TabMemory } from "./memory.ts";
import type { TypedCell } from "./typed-cell.ts";

/** A table tab of ours as the user left it. */
export interface TableRead {
  /** Rows and columns that hold anything. */
  readonly extent: { readonly rows: number; readonly columns: number };
  /** From A; null for a column with nothing in it. */
  readonly columns: readonly (ReadColumn | null)[];
  /** False when the headings are gone and the columns were told by their places. */
  readonly headed: boolean;
  /** True when headings and columns stand where we wrote them. */
  readonly inPlace: boolean;
  /** Cells beside the headline, by column; the first is what was typed over it, or blank. */
  readonly top: readonly TypedCell[];
  readonly clients: ReadonlyMap<string, ReadRow>;
  /** Rows that are not ours: the user's own. */
  readonly own: readonly ReadRow[];
}

export interface ReadColumn {
  readonly id: string;
  readonly heading: TypedCell;
}

export interface ReadRow {
  /** 0-based row it stands in. */
  readonly at: number;
  /** By column, as `columns`. */
  readonly cells: readonly TypedCell[];
}

export interface TableContext {
  /** Key of the tab. */
  readonly key: string;
  readonly known: KnownHeadings;
  /** Column id of the client's key. */
  readonly idColumn: string;
  readonly tab: TabMemory | undefined;
  /** The line we are about to write above the header, for a file whose memory is gone. */
  readonly headline: string;
  /** Clients of the portfolio, for a file whose memory is gone. */
  readonly isClient: (id: string) => boolean;
}
