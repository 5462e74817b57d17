import type { BookChart } from "../../book/book.ts";

/** The colour of the sheet: what has it is not seen. */
export const SHEET = "FFFFFF";

/** An option said at once (`series.1.type`) or inside an object (`{series: {1: {type}}}`). */
export function optionOf({ options }: BookChart, path: string): unknown {
  if (path in options) return options[path];
  let found: unknown = options;
  for (const key of path.split(".")) {
    if (typeof found !== "object" || found === null) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

/** Colour of a series: its own, else by its place. */
export function colorOf(chart: BookChart, index: number): string | null {
  const own = optionOf(chart, `series.${index}.color`);
  return own === undefined ? (colorsOf(chart)[index] ?? null) : hexOf(own);
}

/** The colours of a chart, six hexadecimal digits each. */
export function colorsOf(chart: BookChart): string[] {
  const colors: unknown = optionOf(chart, "colors");
  return Array.isArray(colors) ? colors.map((color) => hexOf(color) ?? "808080") : [];
}

/** Six hexadecimal digits, or null for no colour. */
export function hexOf(color: unknown): string | null {
  return /^#?([0-9a-f]{6})$/i.exec(String(color ?? ""))?.[1]?.toUpperCase() ?? null;
}
