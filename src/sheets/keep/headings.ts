import type { TableColumn } from "../../report/tab-spec.ts";
import type { TabMemory } from "./memory.ts";
import { contentOf, type RawCell, type TypedCell } from "./typed-cell.ts";

/** Ids of columns: "o:revenue" is computed by us, "k:note" is ours for the user to fill, "h:Phone" is the user's. */
export const isComputed = (id: string): boolean => id.startsWith("o:");
export const isUsers = (id: string): boolean => !isComputed(id);
export const isAdded = (id: string): boolean => id.startsWith("h:");

/** The id of a column of ours. */
export function idOfColumn(column: TableColumn): string {
  return `${column.user ? "k" : "o"}:${column.key}`;
}

/** Ids of our columns by heading: as spelled now, in the other language, and as last written. */
export type KnownHeadings = ReadonlyMap<string, string>;

/**
 * In a tab of which we remember what we wrote, only the columns we wrote there are ours: a column
 * "Phone" or "Reason" that the user added stays the user's, also on the day we have one of that name.
 *
 * @param columns our columns, in each language
 */
export function knownHeadings(
  columns: readonly TableColumn[],
  tab: TabMemory | undefined,
): KnownHeadings {
  const known = new Map<string, string>();
  const both = [tab?.written, tab?.next].flatMap((written) => written?.columns ?? []);
  const remembered = new Set(both.map(({ id }) => id));
  for (const column of columns) {
    const id = idOfColumn(column);
    if (remembered.size > 0 && !remembered.has(id)) continue;
    addHeading(known, column.heading, id);
  }
  for (const written of [tab?.written, tab?.next]) {
    for (const { id, heading } of written?.columns ?? []) {
      if (!isAdded(id)) addHeading(known, heading, id);
    }
  }
  return known;
}

function addHeading(known: Map<string, string>, heading: string, id: string): void {
  const plain = plainHeading(heading);
  if (plain !== "" && !known.has(plain)) known.set(plain, id);
}

function plainHeading(heading: string): string {
  return heading.trim().toLowerCase();
}

/** The column of ours that a heading cell names, or undefined. */
export function columnNamed(cell: RawCell, known: KnownHeadings): string | undefined {
  return typeof cell === "string" && cell !== "" ? known.get(plainHeading(cell)) : undefined;
}

/**
 * The row that holds our headings: the one with most of them, the second row before others.
 * @returns 0-based row, or -1 when no row has at least three of them (or all, when there are fewer)
 */
export function findHeader(grid: readonly (readonly RawCell[])[], known: KnownHeadings): number {
  let best = -1;
  let bestScore = Math.min(3, new Set(known.values()).size) - 0.5;
  for (let row = 0; row < grid.length; row++) {
    const found = new Set<string>();
    for (const cell of grid[row] ?? []) {
      const id = columnNamed(cell, known);
      if (id !== undefined) found.add(id);
    }
    const score = found.size + (row === 1 ? 0.25 : 0);
    if (score > bestScore) {
      best = row;
      bestScore = score;
    }
  }
  return best;
}

/**
 * Names the user's own columns of one tab, from left to right. The nth column of a heading is the
 * nth that was written under it, so that two columns of one name, or of none, stay apart.
 * @param tab what was written in this tab
 * @returns gives each heading its id
 */
export function columnNamer(
  tab: TabMemory | undefined,
  key: string,
): (heading: TypedCell) => string {
  const waiting = new Map<string, string[]>();
  const taken = new Set<string>();
  for (const written of [tab?.written, tab?.next]) {
    for (const { id, heading } of written?.columns ?? []) {
      const list = waiting.get(heading) ?? [];
      if (isAdded(id) && !list.includes(id)) waiting.set(heading, [...list, id]);
    }
  }
  return (heading) => {
    const text = headingText(heading);
    const id = waiting.get(text)?.shift() ?? freshId(text, key, taken);
    taken.add(id);
    return id;
  };
}

/** A column without a heading means nothing in another tab, so its id carries the tab's key. */
function freshId(text: string, key: string, taken: ReadonlySet<string>): string {
  // Control letters separate the parts of a remembered formula.
  const plain = Array.from(text, (letter) => (letter < " " ? " " : letter)).join("");
  const name = plain === "" ? `@${key}` : plain;
  for (let count = 1; ; count++) {
    const id = count === 1 ? `h:${name}` : `h:${name}#${count}`;
    if (!taken.has(id)) return id;
  }
}

/** A heading as text: what was typed, or a fingerprint of content that is no text. */
export function headingText(heading: TypedCell): string {
  return typeof heading === "string" ? heading.trim() : contentOf(heading);
}
