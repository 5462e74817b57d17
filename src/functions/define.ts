import type { Argument, Bilingual, FunctionContext } from "./arguments/argument.ts";
import { readCall } from "./read-call.ts";

/** What a cell may be answered; null leaves the cell blank, an empty text would block its neighbours. */
export type CellAnswer = string | number | null;

/** One argument of a worked example: cells, with the range that holds them, or what is typed. */
export type ExamplePart =
  | { readonly range: string; readonly cells: readonly (readonly (string | number)[])[] }
  | { readonly range: string; readonly cell: string | number }
  | string
  | number;

/** What the card, the reference page and the help say of a function. */
interface Described {
  /** As typed in a cell. */
  readonly name: string;
  /** One sentence; the card opens with it. */
  readonly summary: Bilingual;
  readonly returns: Bilingual;
  /** Shown in the docs and run as a test. */
  readonly example: {
    readonly given: readonly ExamplePart[];
    /** Answer per row for a function that answers a column. */
    readonly gives: readonly (readonly CellAnswer[])[] | CellAnswer;
  };
  /** The rule or formula in words, with who stated it. */
  readonly source: string;
}

/** What a function is told of its call. */
interface Call extends FunctionContext {
  /** Row of the range, from 1, at which the values begin: 2 beneath a header. */
  readonly firstRow: number;
}

interface Definition<Args> extends Described {
  /** In the order they are typed. */
  readonly args: { readonly [Name in keyof Args]: Argument<Args[Name]> };
  /** What stands above the answers when the first row is a header; null when the answer is one value. */
  readonly heading: Bilingual | null;
  /** One answer a row, or one value. */
  readonly run: (args: Args, call: Call) => readonly CellAnswer[] | CellAnswer;
}

/** A spreadsheet function: its description, and how it is called. */
export interface SheetFunction extends Described {
  readonly args: Readonly<Record<string, Argument<unknown>>>;
  readonly heading: Bilingual | null;
  /**
   * Runs on the arguments as Sheets passes them.
   *
   * @returns one value, or a column of rows of one cell
   * @throws Problem when an argument cannot be read
   */
  readonly call: (
    given: readonly unknown[],
    context: FunctionContext,
  ) => readonly (readonly CellAnswer[])[] | CellAnswer;
}

/**
 * Declares a spreadsheet function once: reading, card, reference page, help and the shared test follow.
 *
 * A header in the first row is passed over and answered with the heading; trailing blanks of the
 * longest column are dropped.
 */
export function defineFunction<Args extends object>(definition: Definition<Args>): SheetFunction {
  const { run, ...described } = definition;
  return {
    ...described,
    args: definition.args as Readonly<Record<string, Argument<unknown>>>,
    call: (given, context) => {
      const { args, header, single } = readCall(definition.args, given, context);
      const answer = run(args as Args, { ...context, firstRow: header ? 2 : 1 });
      if (!isColumn(answer)) return answer;
      if (single) return answer[0] ?? null;
      const rows = answer.map((cell) => [cell]);
      const heading = header && definition.heading ? [[definition.heading[context.language]]] : [];
      return heading.length + rows.length > 0 ? [...heading, ...rows] : [[null]];
    },
  };
}

function isColumn(answer: readonly CellAnswer[] | CellAnswer): answer is readonly CellAnswer[] {
  return Array.isArray(answer);
}
