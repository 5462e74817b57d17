import type { Catalogue } from "../catalogue/catalogue.ts";
import { bagOf, type Meaning, nameIndex } from "./name-index.ts";
import { comparisonKey } from "./normalise.ts";

/** The meanings of a heading, all with one score, and the key that told them. */
export interface Found {
  readonly meanings: readonly Meaning[];
  readonly score: number;
  readonly key: string;
}

/** A heading equal to a synonym, at 1, or but for small words and plurals, at 0.97. */
export function whole(normal: string, catalogue: Catalogue): Found | null {
  if (normal === "") return null;
  const index = nameIndex(catalogue);
  const key = comparisonKey(normal);
  const exact = index.exact.get(normal);
  if (exact) return { meanings: exact, score: 1, key };
  const meanings = index.byKey.get(key);
  return meanings ? { meanings, score: 0.97, key } : null;
}

/** A heading with the words of a synonym in another order, at 0.9. @param normal a normalised heading */
export function bag(normal: string, catalogue: Catalogue): Found | null {
  const words = bagOf(comparisonKey(normal));
  const meanings = words === "" ? undefined : nameIndex(catalogue).byBag.get(words);
  return meanings ? { meanings, score: 0.9, key: words } : null;
}

/** "ca 2025 ht k€" without year, N-1, tax and unit: "ca". @param normal a normalised heading */
export function bareName(normal: string): string {
  return normal
    .replace(/\b(?:19|20)\d\d\b/g, " ")
    .replace(/\bn(?: \d)?$|\bn(?: \d)?(?= )/g, " ")
    .replace(/\b(?:ht|ttc)\b|[kKmM]?[€$£%]|\bkeur\b/g, " ")
    .replace(/ +/g, " ")
    .trim();
}
