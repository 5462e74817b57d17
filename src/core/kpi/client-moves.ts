import type { MovementInput } from "./movement.ts";

/** What a client did between the two periods; "" for one active in neither and never before. */
export type ClientMove = "KEPT" | "LOST" | "FRESH" | "REACTIVATED" | "DORMANT" | "";

/** The move of each client, as the movements count them. @see method D8 */
export function clientMoves({ before, after, known }: MovementInput): readonly ClientMove[] {
  return Array.from(before, (start, i): ClientMove => {
    const isActive = (after[i] as number) > 0;
    if (start > 0) return isActive ? "KEPT" : "LOST";
    if (known[i] === 1) return isActive ? "REACTIVATED" : "DORMANT";
    return isActive ? "FRESH" : "";
  });
}
