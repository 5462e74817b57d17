import type { FunctionContext } from "../../src/functions/arguments/argument.ts";
import type { ExamplePart } from "../../src/functions/card.ts";
import { compute } from "../../src/functions/compute.ts";

/** A reader whose spreadsheet stands on UTC. */
export const english: FunctionContext = {
  language: "en",
  dayOf: (date) => Math.floor(Number(date) / 86_400_000),
  dateOf: (day) => new Date(day * 86_400_000),
};

export const french: FunctionContext = { ...english, language: "fr" };

/** Calls a function as an English reader's cell does. */
export function call(name: string, ...given: unknown[]): unknown {
  return compute(name, given, english);
}

/** A column of cells as Sheets passes a range. */
export function column(...cells: unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

/** What Sheets would pass for the parts of an example. */
export function passed(given: readonly ExamplePart[]): unknown[] {
  return given.map((part) => {
    if (typeof part !== "object") return part;
    return "cells" in part ? part.cells : part.cell;
  });
}
