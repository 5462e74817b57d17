import type { Day } from "../core/maths/day.ts";
import type { Argument, Bilingual, FunctionContext } from "./arguments/argument.ts";
import { readCall } from "./read-call.ts";

/** What a cell may be answered; null leaves the cell blank, an empty text would block its neighbours. */
export type CellAnswer = string | number | Date | null;

/** What a function answers in one cell; a day becomes a date of the spreadsheet's own. */
export type Answer = string | number | { readonly day: Day } | null;

/** What a function is told of its call. */
export interface Call extends FunctionContext {
  /** Row of the range, from 1, at which the values begin: 2 beneath a header. */
  readonly firstRow: number;
}

interface Definition<Args> {
  /** As typed in a cell. */
  readonly name: string;
  /** In the order they are typed. */
  readonly args: { readonly [Name in keyof Args]: Argument<Args[Name]> };
  /** What stands above each column of answers; none when the answer is one value. */
  readonly headings: readonly Bilingual[];
  /** A table of its own: its rows are not those of the arguments, and its headings always stand above. */
  readonly table?: true;
  /** One value, one answer a row, or a row of several. */
  readonly run: (args: Args, call: Call) => Answers;
}

/** What `run` gives. */
export type Answers = readonly (Answer | readonly Answer[])[] | Answer;

/** A spreadsheet function as a cell calls it; what the reader is told of it is its `Card`. */
export interface SheetFunction {
  readonly name: string;
  readonly args: Readonly<Record<string, Argument<unknown>>>;
  readonly headings: readonly Bilingual[];
  readonly table?: true;
  /**
   * Runs on the arguments as Sheets passes them.
   *
   * @returns one value, or rows of cells, all of one length
   * @throws Problem when an argument cannot be read
   */
  readonly call: (
    given: readonly unknown[],
    context: FunctionContext,
  ) => readonly (readonly CellAnswer[])[] | CellAnswer;
}

/**
 * Declares how a cell calls a function: reading, alignment, blanks and headings follow.
 *
 * A header in the first row is passed over and answered with the headings; trailing blanks of the
 * longest column are dropped.
 */
export function defineFunction<Args extends object>(definition: Definition<Args>): SheetFunction {
  const { run, headings } = definition;
  const args = definition.args as Readonly<Record<string, Argument<unknown>>>;
  const fillsDown = headings.length > 0 && definition.table !== true;
  return {
    ...definition,
    args,
    call: (given, context) => {
      const read = readCall({ args, fillsDown }, given, context);
      const answers = run(read.args as Args, { ...context, firstRow: read.header ? 2 : 1 });
      if (!isRows(answers)) return cellOf(answers, context);
      const rows = answers.map((answer) =>
        isCells(answer) ? answer.map((cell) => cellOf(cell, context)) : [cellOf(answer, context)],
      );
      if (read.single) return rows[0]?.[0] ?? null;
      const headed = read.header || definition.table === true;
      const above = headed ? [headings.map((heading) => heading[context.language])] : [];
      const whole: CellAnswer[][] = [...above, ...rows];
      return whole.length > 0 ? whole : [headings.map(() => null)];
    },
  };
}

function cellOf(answer: Answer, { dateOf }: FunctionContext): CellAnswer {
  return typeof answer === "object" && answer !== null ? dateOf(answer.day) : answer;
}

function isRows(answers: Answers): answers is readonly (Answer | readonly Answer[])[] {
  return Array.isArray(answers);
}

function isCells(answer: Answer | readonly Answer[]): answer is readonly Answer[] {
  return Array.isArray(answer);
}
