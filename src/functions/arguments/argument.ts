import type { Day } from "../../core/maths/day.ts";
import type { Language } from "../../i18n/words.ts";

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** What a function needs from outside the cell. */
export interface FunctionContext {
  readonly language: Language;
  /**
   * The day a date cell shows. Sheets hands over an instant: midnight in the spreadsheet's zone,
   * which only the edge knows. Called once for each distinct instant of a column.
   */
  readonly dayOf: (date: Date) => Day;
  /** Midnight of a day in the spreadsheet's zone: what a cell must be answered to show that day. */
  readonly dateOf: (day: Day) => Date;
}

/** Where a cell is being read, to name it when it cannot be. */
export interface Place extends FunctionContext {
  /** As the card spells it: "last_order". */
  readonly argument: string;
  /** Row of the range, from 1, at which the cells begin. */
  readonly firstRow: number;
}

/** What both kinds of argument say of themselves. */
interface Described {
  /** What may be given: "a column of numbers". */
  readonly form: Bilingual;
  /** The word between braces on the card. */
  readonly type: "range" | "number" | "date" | "text";
  readonly optional: boolean;
}

/** An argument read from one cell or typed in the formula. */
export interface ScalarArgument<Value> extends Described {
  readonly kind: "scalar";
  readonly read: (given: unknown, place: Place) => Value;
}

/** An argument read from a column of cells; all columns of a call have their rows aligned. */
export interface ColumnArgument<Value> extends Described {
  readonly kind: "column";
  /** True when a single cell will do; the answer is then a single cell too. */
  readonly single: boolean;
  /** True for several columns side by side; its cells are then rows of cells. */
  readonly wide?: true;
  /** True for one of several periods side by side: no two of them are headed by the same year. */
  readonly period?: true;
  /** Whether a cell that is not blank can be read; a text that cannot, in the first row, is a header. */
  readonly isValue: (cell: unknown) => boolean;
  /** @param cells null when the argument was left out */
  readonly read: (cells: readonly unknown[] | null, place: Place) => Value;
}

export type Argument<Value> = ScalarArgument<Value> | ColumnArgument<Value>;
