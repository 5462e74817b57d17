import type { Catalogue } from "../catalogue/catalogue.ts";
import { wordMeaning } from "../catalogue/dictionary.ts";
import { foldText } from "../values/clean.ts";
import { type Profile, textOf } from "./profile.ts";
import type { Column, Table } from "./table.ts";

/** Rows read to see what repeats. */
export const ROWS_COUNTED = 5_000;

/**
 * The median of a column's numbers in the sample, by absolute value, thousands of its heading worked
 * out; 0 when it has none.
 */
export function medianOf(column: Column): number {
  const values = knownNumbers(column)
    .map(Math.abs)
    .sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? 0;
}

/** The numbers of the sample, blanks left out, thousands of the heading worked out. */
export function knownNumbers({ profile, name }: Column): number[] {
  const known = Array.from(profile.numbers().values).filter((value) => !Number.isNaN(value));
  return name.hints.scale === 1 ? known : known.map((value) => value * name.hints.scale);
}

const shares = new WeakMap<Profile, Map<string, number>>();

/** Share of the filled cells that are words of a dictionary of the catalogue, 0 to 1. */
export function wordShare(profile: Profile, dictionary: string, catalogue: Catalogue): number {
  let known = shares.get(profile);
  if (!known) {
    known = new Map();
    shares.set(profile, known);
  }
  let share = known.get(dictionary);
  if (share === undefined) {
    share = profile.share((text) => wordMeaning(catalogue, dictionary, text) !== null);
    known.set(dictionary, share);
  }
  return share;
}

const texts = new WeakMap<Column, readonly string[]>();

/** The folded texts of a column in the first 5,000 rows below the header; "" for a blank. */
export function rowTexts({ rows, headerRow }: Table, column: Column): readonly string[] {
  let known = texts.get(column);
  if (!known) {
    const body = rows.slice(headerRow + 1, headerRow + 1 + ROWS_COUNTED);
    known = body.map((row) => foldText(textOf(row[column.index] ?? "")));
    texts.set(column, known);
  }
  return known;
}

/**
 * Whether one value of a column goes with one value of another: a code with its name.
 *
 * @returns share of the values of `of` that come with a single value of `with`, 0 to 1
 */
export function oneEach(of: readonly string[], other: readonly string[]): number {
  const met = new Map<string, string>();
  const several = new Set<string>();
  of.forEach((value, row) => {
    const beside = other[row] ?? "";
    if (value === "" || beside === "") return;
    const known = met.get(value);
    if (known === undefined) met.set(value, beside);
    else if (known !== beside) several.add(value);
  });
  return met.size === 0 ? 0 : 1 - several.size / met.size;
}
