import type { Settings } from "../../contract/api.ts";

type Classes = Pick<Settings["abc"], "shares" | "classes">;

/** Thresholds to begin with, by the number of classes. */
const USUAL: Readonly<Record<number, Classes>> = {
  2: { shares: [0.8], classes: ["A", "B"] },
  3: { shares: [0.8, 0.95], classes: ["A", "B", "C"] },
  4: { shares: [0.5, 0.8, 0.95], classes: ["A+", "A", "B", "C"] },
  5: { shares: [0.5, 0.8, 0.95, 0.99], classes: ["A+", "A", "B", "C", "D"] },
};

/** Numbers of classes the panel offers; the Settings tab takes any. */
export const CLASS_COUNTS: readonly number[] = Object.keys(USUAL).map(Number);

/** Names and thresholds for so many classes. */
export function usualClasses(count: number): Classes {
  const { shares, classes } = USUAL[count] ?? (USUAL[3] as Classes);
  return { shares: [...shares], classes: [...classes] };
}
