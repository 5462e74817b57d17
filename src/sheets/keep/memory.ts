import type { TypedCell, TypedCells } from "./typed-cell.ts";

/**
 * What the file remembers between two runs, kept in a hidden tab so that a copy of the file carries
 * it. It is the working copy of one execution: read once, changed in place, written whole.
 */
export interface Memory {
  /** The tabs we made, by key. */
  readonly tabs: Map<string, TabMemory>;
  /** What stands beside each client, by scope (see `scopeOf`), then by client id. Blanks are left out. */
  readonly typed: Map<string, Map<string, TypedCells>>;
  /** Headings of the columns the user added, by scope, then by column id. */
  readonly headings: Map<string, Map<string, TypedCell>>;
  /** Who the clients are beside whom something was typed, for when they have left. */
  readonly people: Map<string, Person>;
  /** What was typed and has no place left: it stands in the Archive tab. */
  readonly archive: Map<string, ArchiveEntry>;
  /** Since when the cells of clients who left stand in the archive, by entry. */
  readonly leftOn: Map<string, number>;
  /** Tabs that no longer show what is remembered, because it was typed in another tab. */
  readonly dirty: Set<string>;
  /** Offsets of the spreadsheet's zone already asked for: milliseconds, by instant. */
  readonly offsets: Map<number, number>;
  /** The zone they belong to. */
  offsetsOf: string;
  /** The run under way, frozen at its start: the owner of this text is the server. */
  run: string;
}

export interface Person {
  readonly name: string;
  /** Name of the tab they last stood in. */
  readonly tab: string;
}

export interface TabMemory {
  readonly key: string;
  /** Sheets' own number of the tab; -1 when there is none yet. */
  sheetId: number;
  /** The name we gave it: another name is the user's choice and stays. */
  title: string;
  /** The name we would have given it, had it been free. */
  asked: string;
  /** As last written. */
  written: Written | null;
  /** As about to be written, from just before the write until just after: either may stand there. */
  next: Written | null;
  /** Fingerprint of the looks last given: unchanged looks are not given again. */
  looks: string;
  /** True while we keep it out of sight because its segment is empty. */
  hidden: boolean;
  /** Titles of the charts we drew; others are the user's. */
  charts: readonly string[];
  /** Fingerprint of the content of a tab written once and then left to the user; absent for the others. */
  print?: string;
}

export interface Written {
  /** Columns from A. */
  readonly columns: readonly WrittenColumn[];
  readonly headline: string;
  /** Fingerprint of our cells, by client id. */
  readonly rows: ReadonlyMap<string, string>;
  /** The user's cells as written, by client id; blanks are left out. */
  readonly base: ReadonlyMap<string, TypedCells>;
  /** The whole block of a page; null for a table. */
  readonly page: readonly (readonly TypedCell[])[] | null;
}

export interface WrittenColumn {
  readonly id: string;
  readonly heading: string;
}

export interface ArchiveEntry {
  readonly why: "left" | "replaced" | "typedOver" | "ownRow";
  readonly clientId: string;
  readonly clientName: string;
  /** Name of the tab it was typed in. */
  readonly tab: string;
  readonly column: string;
  readonly cell: TypedCell;
  /** Days since 1970-01-01. */
  readonly day: number;
}

/** A memory of nothing: the first run in a file. */
export function emptyMemory(): Memory {
  return {
    tabs: new Map(),
    typed: new Map(),
    headings: new Map(),
    people: new Map(),
    archive: new Map(),
    leftOn: new Map(),
    dirty: new Set(),
    offsets: new Map(),
    offsetsOf: "",
    run: "",
  };
}

/** Tabs of one scope share what is typed beside a client, who stands in Clients and in a segment's tab. */
export function scopeOf(key: string): string {
  return key.startsWith("segment:") ? "clients" : key;
}

/** The memory of a tab, made when there is none. */
export function tabMemory(memory: Memory, key: string): TabMemory {
  let tab = memory.tabs.get(key);
  if (!tab) {
    tab = {
      key,
      sheetId: -1,
      title: "",
      asked: "",
      written: null,
      next: null,
      looks: "",
      hidden: false,
      charts: [],
    };
    memory.tabs.set(key, tab);
  }
  return tab;
}

/** The map under a key, made when there is none. */
export function under<Key, Inner, Item>(
  outer: Map<Key, Map<Inner, Item>>,
  key: Key,
): Map<Inner, Item> {
  let inner = outer.get(key);
  if (!inner) {
    inner = new Map();
    outer.set(key, inner);
  }
  return inner;
}
