import type { Argument, Bilingual } from "./arguments/argument.ts";

/** One argument of a worked example: cells, with the range that holds them, or what is typed. */
export type ExamplePart =
  | { readonly range: string; readonly cells: readonly (readonly (string | number)[])[] }
  | { readonly range: string; readonly cell: string | number }
  | string
  | number;

/** A value of an example's answer; null is a blank cell. */
export type Shown = string | number | null;

/**
 * What a reader is told of a function: its card in the cell, the reference page and the panel's help.
 * It stands apart from what a cell runs, so that a cell's call does not carry it and the panel does not
 * carry the engine.
 */
export interface Card<Args = Readonly<Record<string, Argument<unknown>>>> {
  /** As typed in a cell. */
  readonly name: string;
  readonly args: Args;
  /** One sentence; the card opens with it. */
  readonly summary: Bilingual;
  /** What each argument is. */
  readonly means: { readonly [Name in keyof Args]: Bilingual };
  readonly returns: Bilingual;
  /** Shown in the docs and run as a test. */
  readonly example: {
    readonly given: readonly ExamplePart[];
    /** Answer per row for a function that answers rows; a table begins with its headings, a date is ISO. */
    readonly gives: readonly (readonly Shown[])[] | Shown;
  };
  /** The rule or formula in words, with who stated it. */
  readonly source: string;
}
