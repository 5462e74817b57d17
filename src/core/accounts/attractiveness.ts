import type { AccountsMethod } from "../portfolio/method-options.ts";
import type { AccountFamily, AccountScores } from "./score.ts";

/**
 * How attractive each account is, 0 to 10: what it could bring and how close it is to the ideal client,
 * the two families weighing as their criteria do. One of the two will do; NaN where neither is known.
 * It is the height of the key-account matrix, whose width is the history, our strength with the client.
 * @see method D13.2; the choice of families is ours
 */
export function attractiveness(
  { profile, potential }: AccountScores,
  { criteria }: AccountsMethod,
): Float64Array {
  const weightOf = (family: AccountFamily) =>
    criteria.reduce((sum, each) => sum + (each.family === family ? each.weight : 0), 0);
  const parts = [
    { scores: profile, weight: weightOf("profile") },
    { scores: potential, weight: weightOf("potential") },
  ];
  return profile.map((_, i) => {
    let sum = 0;
    let given = 0;
    for (const { scores, weight } of parts) {
      const score = scores[i] as number;
      if (Number.isNaN(score)) continue;
      sum += weight * score;
      given += weight;
    }
    return given > 0 ? sum / given : Number.NaN;
  });
}
