import type { AbcMethod } from "../portfolio/method.ts";
import { Problem } from "../problem.ts";

/**
 * Refuses thresholds that no class list could follow: the cumulative shares must rise from above 0
 * to below 1, one fewer than the classes.
 * @throws Problem range: when they do not
 */
export function checkShares({ shares, classes }: AbcMethod): void {
  const rising = shares.every((share, i) => share > (i === 0 ? 0 : (shares[i - 1] as number)));
  const below = shares.every((share) => share < 1);
  if (rising && below && shares.length > 0 && shares.length === classes.length - 1) return;
  throw new Problem("range", "thresholds.ascending", { found: shares.join(", ") });
}
