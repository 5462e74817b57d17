import type { OwnNumbers } from "../orders.ts";
import { foldText } from "../text/fold-text.ts";
import type { ColumnStock } from "./column-finder.ts";

/** A column to choose for a rule or a criterion. */
export interface ColumnListed {
  readonly name: string;
  readonly kind: "text" | "number";
  /** Of numbers of the user's own; null for all others. */
  readonly unit: OwnNumbers["unit"] | null;
  /** Clients of whom it says something. */
  readonly known: number;
  /** Of a text, and of what is written in a column of the user's own: different words, and the most frequent of them with their clients. */
  readonly distinct: number;
  readonly words: readonly { readonly text: string; readonly clients: number }[];
  /** Of a number; NaN of a text. */
  readonly least: number;
  readonly most: number;
}

/** More words than these nobody chooses from. */
const MOST_WORDS = 60;

/** Every column that says something of a client, with the words or the range it holds. */
export function listColumns({ find, names }: ColumnStock): readonly ColumnListed[] {
  const listed = names.map((name): ColumnListed | null => {
    const column = find(name);
    if (column === null) return null;
    if (column.kind === "text") {
      const none = { unit: null, least: Number.NaN, most: Number.NaN };
      return { name, kind: "text", ...wordsIn(column.values), ...none };
    }
    const { own } = column;
    const { distinct, words } = own ? fewWords(own) : { distinct: 0, words: [] };
    return {
      name,
      kind: "number",
      unit: own?.unit ?? null,
      ...rangeOf(column.values),
      distinct,
      words,
    };
  });
  return listed.filter((column) => column !== null && column.known > 0) as ColumnListed[];
}

/** Of numbers one chooses where few clients have one alone: codes, marks, zones. */
function fewWords({ texts }: OwnNumbers): Pick<ColumnListed, "distinct" | "words"> {
  const { known, distinct, words } = wordsIn(texts);
  return 2 * distinct > known || distinct > MOST_WORDS
    ? { distinct, words: [] }
    : { distinct, words };
}

/** Words alike but for capitals and accents are one, written as they mostly are. */
function wordsIn(values: readonly string[]) {
  const counts = new Map<string, number>();
  for (const text of values) if (text.trim() !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  const folded = new Map<string, { text: string; clients: number; most: number }>();
  let known = 0;
  for (const [text, count] of counts) {
    known += count;
    const key = foldText(text);
    const met = folded.get(key) ?? { text, clients: 0, most: 0 };
    const isUsual = count > met.most;
    folded.set(key, {
      text: isUsual ? text.trim() : met.text,
      clients: met.clients + count,
      most: Math.max(met.most, count),
    });
  }
  const words = [...folded.values()]
    .sort((a, b) => b.clients - a.clients || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(({ text, clients }) => ({ text, clients }));
  return { known, distinct: folded.size, words };
}

function rangeOf(values: ArrayLike<number>) {
  let known = 0;
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!Number.isFinite(value)) continue;
    known++;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return known > 0 ? { known, least, most } : { known, least: Number.NaN, most: Number.NaN };
}
