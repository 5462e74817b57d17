import { once } from "../../core/lazily.ts";
import type { Day } from "../../core/maths/day.ts";
import { type Cell, isDateCell } from "../cell.ts";
import { isBlank } from "../values/blank.ts";
import { foldText } from "../values/clean.ts";
import { readDateColumn } from "../values/date-column.ts";
import { readNumberColumn } from "../values/number-column.ts";
import type { NumberColumn } from "../values/reading.ts";

/** What a sample of a column looks like; the costly answers are worked out when first asked. */
export interface Profile {
  /** The filled cells of the sample, at most 200. */
  readonly cells: readonly Cell[];
  /** Filled cells over cells looked at, 0 to 1. */
  readonly fillShare: number;
  /** By place in the sample: the same place of two columns is the same row. */
  readonly numbers: () => NumberColumn;
  /** Days by place in the sample, NaN where there is none. */
  readonly days: () => Float64Array;
  /** Of the filled cells, 0 to 1. */
  readonly numberShare: () => number;
  readonly dateShare: () => number;
  /** Share of the filled cells a test of their folded text holds for, 0 to 1. */
  readonly share: (test: (text: string) => boolean) => number;
  /** How many different values. */
  readonly distinct: () => number;
  /** Distinct values over filled cells, 0 to 1. */
  readonly distinctShare: () => number;
  /** Mean number of letters. */
  readonly meanLength: () => number;
}

/** What the readers of values need to know of the file. */
export interface ProfileContext {
  readonly language: "fr" | "en";
  readonly locale: string;
  readonly today: Day;
}

/** A cell as text, a date in ISO-like form. */
export function textOf(cell: Cell): string {
  if (typeof cell === "string") return cell.trim();
  return isDateCell(cell)
    ? new Date(cell.day * 86_400_000).toISOString().slice(0, 10)
    : String(cell);
}

/**
 * The profile of a sample.
 *
 * @param sample cells of one column, blanks included
 * @param context language and place of the file
 */
export function profileOf(sample: readonly Cell[], context: ProfileContext): Profile {
  const cells = sample.filter((cell) => !isBlank(cell));
  const filled = Math.max(1, cells.length);
  const numbers = once(() => readNumberColumn(sample, { money: true, language: context.language }));
  const days = once(() => readDateColumn(sample, context).days);
  const texts = once(() => cells.map((cell) => foldText(textOf(cell))));
  const distinct = once(() => new Set(texts()).size);
  const tested = new Map<(text: string) => boolean, number>();
  return {
    cells,
    fillShare: sample.length === 0 ? 0 : cells.length / sample.length,
    numbers,
    days,
    numberShare: once(() => count(numbers().values, isKnown) / filled),
    dateShare: once(() => count(days(), isKnown) / filled),
    share: (test) => {
      const share = tested.get(test) ?? count(texts(), test) / filled;
      tested.set(test, share);
      return share;
    },
    distinct,
    distinctShare: once(() => distinct() / filled),
    meanLength: once(() => texts().reduce((sum, text) => sum + text.length, 0) / filled),
  };
}

function isKnown(value: number): boolean {
  return !Number.isNaN(value);
}

function count<T>(values: ArrayLike<T>, test: (value: T) => boolean): number {
  let found = 0;
  for (let i = 0; i < values.length; i++) if (test(values[i] as T)) found++;
  return found;
}
