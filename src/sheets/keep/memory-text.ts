import { hashText } from "./hash.ts";
import {
  type ArchiveEntry,
  emptyMemory,
  type Memory,
  type Person,
  type Written,
  type WrittenColumn,
} from "./memory.ts";
import type { TypedCell } from "./typed-cell.ts";

/** A cell takes 50,000 characters; some room is left for the leading apostrophe and for surprises. */
export const LARGEST_CHUNK = 40_000;
const VERSION = "1";

type Pairs<Item> = readonly (readonly [string, Item])[];

interface StoredWritten {
  readonly columns: readonly WrittenColumn[];
  readonly headline: string;
  readonly rows: Pairs<string>;
  readonly base: Pairs<Pairs<TypedCell>>;
  readonly page: readonly (readonly TypedCell[])[] | null;
}

interface StoredTab {
  readonly key: string;
  readonly sheetId: number;
  readonly title: string;
  readonly asked: string;
  readonly written: StoredWritten | null;
  readonly next: StoredWritten | null;
  readonly looks: string;
  readonly hidden: boolean;
  readonly charts: readonly string[];
  readonly print?: string;
}

interface Stored {
  readonly tabs: readonly StoredTab[];
  readonly typed: Pairs<Pairs<Pairs<TypedCell>>>;
  readonly headings: Pairs<Pairs<TypedCell>>;
  readonly people: Pairs<Person>;
  readonly archive: Pairs<ArchiveEntry>;
  readonly leftOn: Pairs<number>;
  readonly dirty: readonly string[];
  readonly offsets: readonly (readonly [number, number])[];
  readonly offsetsOf: string;
  readonly run: string;
}

/**
 * The memory as lines of plain ASCII, one a cell: a first line with version, length and fingerprint,
 * then the text in chunks. Any part missing or changed is noticed when it is read back.
 */
export function memoryLines(memory: Memory): string[] {
  const text = JSON.stringify(stored(memory)).replace(
    /[\u007f-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const lines = [`client-portfolio ${VERSION} ${text.length} ${hashText(text)}`];
  for (let at = 0; at < text.length; at += LARGEST_CHUNK)
    lines.push(text.slice(at, at + LARGEST_CHUNK));
  return lines;
}

/** The memory in these lines, or null when they are not whole. */
export function memoryOf(lines: readonly string[]): Memory | null {
  const head = (lines[0] ?? "").split(" ");
  if (head[0] !== "client-portfolio" || head[1] !== VERSION) return null;
  const text = lines.slice(1).join("").slice(0, Number(head[2]));
  if (hashText(text) !== head[3]) return null;
  return restored(JSON.parse(text) as Stored);
}

function stored(memory: Memory): Stored {
  const cells = <Item>(outer: ReadonlyMap<string, ReadonlyMap<string, Item>>): Pairs<Pairs<Item>> =>
    [...outer].map(([key, inner]) => [key, [...inner]] as const);
  const written = (from: Written | null): StoredWritten | null =>
    from && {
      columns: from.columns,
      headline: from.headline,
      rows: [...from.rows],
      base: cells(from.base),
      page: from.page,
    };
  return {
    tabs: [...memory.tabs.values()].map((tab) => ({
      ...tab,
      written: written(tab.written),
      next: written(tab.next),
    })),
    typed: [...memory.typed].map(([scope, clients]) => [scope, cells(clients)] as const),
    headings: cells(memory.headings),
    people: [...memory.people],
    archive: [...memory.archive],
    leftOn: [...memory.leftOn],
    dirty: [...memory.dirty],
    offsets: [...memory.offsets],
    offsetsOf: memory.offsetsOf,
    run: memory.run,
  };
}

function restored(from: Stored): Memory {
  const maps = <Item>(pairs: Pairs<Pairs<Item>>): Map<string, Map<string, Item>> =>
    new Map(pairs.map(([key, inner]) => [key, new Map(inner)] as const));
  const written = (of: StoredWritten | null): Written | null =>
    of && { ...of, rows: new Map(of.rows), base: maps(of.base) };
  const memory = emptyMemory();
  for (const tab of from.tabs) {
    memory.tabs.set(tab.key, { ...tab, written: written(tab.written), next: written(tab.next) });
  }
  for (const [scope, clients] of from.typed) memory.typed.set(scope, maps(clients));
  for (const [scope, headings] of maps(from.headings)) memory.headings.set(scope, headings);
  for (const [id, person] of from.people) memory.people.set(id, person);
  for (const [id, entry] of from.archive) memory.archive.set(id, entry);
  for (const [id, day] of from.leftOn) memory.leftOn.set(id, day);
  for (const key of from.dirty) memory.dirty.add(key);
  for (const [at, offset] of from.offsets) memory.offsets.set(at, offset);
  memory.offsetsOf = from.offsetsOf;
  memory.run = from.run;
  return memory;
}
