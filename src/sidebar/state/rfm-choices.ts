import type { Settings } from "../../contract/api.ts";

type Breaks = NonNullable<Settings["rfm"]["breaks"]>;

/** Limits of one's own to begin with. */
export function beginBreaks(): Breaks {
  return {
    recency: [30, 90, 180, 365],
    frequency: [2, 3, 6, 12],
    monetary: [500, 2000, 5000, 20_000],
  };
}

/**
 * The numbers of a list typed with semicolons, decimal commas allowed; null when a part is no number or
 * they do not rise.
 */
export function typedList(text: string): readonly number[] | null {
  const parts = text.split(";").map((part) => part.replace(/[\s\u00a0\u202f]/g, ""));
  const numbers = parts.filter((part) => part !== "").map((part) => Number(part.replace(",", ".")));
  const rises = numbers.every((value, i) => i === 0 || value > (numbers[i - 1] ?? value));
  return numbers.length > 0 && numbers.every(Number.isFinite) && rises ? numbers : null;
}
