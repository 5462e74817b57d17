import type { BookCell } from "../../book/book.ts";
import { refuseUnknown } from "../refuse.ts";
import { checkColor } from "./guards.ts";

/** One side of a cell's looks, and how a script's word for it is kept. */
export type Look =
  | "format"
  | "background"
  | "ink"
  | "bold"
  | "italic"
  | "size"
  | "align"
  | "verticalAlign";

const CHOICES: Partial<Record<Look, readonly string[]>> = {
  bold: ["bold", "normal"],
  italic: ["italic", "normal"],
  align: ["left", "center", "right", "normal"],
  verticalAlign: ["top", "middle", "bottom"],
};

const LARGEST_FONT = 400;

/** What the cell keeps for a script's word; undefined puts it back to its default. */
export function lookOf(look: Look, given: unknown): string | number | boolean | undefined {
  if (given === null) return undefined;
  if (look === "size") return sizeOf(given);
  if (typeof given !== "string") return refuseUnknown(93, `${String(given)} is no ${look}`);
  const choices = CHOICES[look];
  if (choices && !choices.includes(given)) refuseUnknown(93, `"${given}" is no ${look}`);
  if (look === "background" || look === "ink") {
    checkColor(given);
    return given.toLowerCase();
  }
  if (look === "format") {
    checkPattern(given);
    return given === "" ? undefined : given;
  }
  if (look === "bold" || look === "italic") return given === look;
  return given === "normal" ? undefined : given;
}

function sizeOf(given: unknown): number {
  const known = typeof given === "number" && Number.isInteger(given) && given > 0;
  return known && given <= LARGEST_FONT ? given : refuseUnknown(93, `${String(given)} is no size`);
}

/** Patterns are in US notation, other signs between quotes (fact 119). */
function checkPattern(pattern: string): void {
  const bare = pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]|am\/pm|General/gi, "");
  if (/[^0#?.,;%/ +\-():ymdhse@$*_]/i.test(bare)) {
    refuseUnknown(119, `The number format ${pattern} has a sign outside quotes that is not proved`);
  }
}

/** Gives a cell one side of its looks. */
export function wear(
  cell: BookCell,
  look: Look,
  kept: string | number | boolean | undefined,
): void {
  if (kept === undefined || kept === false) delete cell[look];
  else Object.assign(cell, { [look]: kept });
}
