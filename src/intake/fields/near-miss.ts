import type { Catalogue } from "../catalogue/catalogue.ts";
import { lettersOf, type Meaning, nameIndex } from "./name-index.ts";
import type { Found } from "./whole-name.ts";

/** Synonyms one slip of the pen away (two in long headings). @param normal a normalised heading */
export function nearMiss(normal: string, catalogue: Catalogue): Found | null {
  const most = normal.length >= 11 ? 2 : normal.length >= 6 ? 1 : 0;
  if (most === 0) return null;
  const letters = lettersOf(normal);
  const { byLength } = nameIndex(catalogue);
  let best = most + 1;
  let meanings: Meaning[] = [];
  for (let length = normal.length - most; length <= normal.length + most; length++) {
    for (const synonym of byLength.get(length) ?? []) {
      if (bitCount(synonym.letters ^ letters) > 2 * most) continue;
      const distance = editDistance(normal, synonym.text, best);
      if (distance > best || !isSlip(normal, synonym.text)) continue;
      if (distance < best) meanings = [];
      if (distance <= best && distance <= most) {
        best = distance;
        if (!meanings.includes(synonym.meaning)) meanings.push(synonym.meaning);
      }
    }
  }
  return meanings.length > 0 ? { meanings, score: 0.8, key: normal } : null;
}

/** "TVA" is no slip for "TTC", nor "nom" for "num": in a short word another letter is another word. */
function isSlip(a: string, b: string): boolean {
  const mine = a.split(" ");
  const theirs = b.split(" ");
  if (mine.length !== theirs.length) return true;
  return mine.every(
    (word, i) => word === theirs[i] || Math.min(word.length, theirs[i]?.length ?? 0) > 3,
  );
}

/** Synonyms of two words or more whose words all stand in the heading. @param normal a normalised heading */
export function contained(normal: string, catalogue: Catalogue): Found | null {
  const words = normal.split(" ");
  const present = new Set(words);
  const { byFirstWord } = nameIndex(catalogue);
  let best = 0;
  let meanings: Meaning[] = [];
  for (const word of present) {
    for (const synonym of byFirstWord.get(word) ?? []) {
      if (synonym.words.length < best || !synonym.words.every((w) => present.has(w))) continue;
      if (synonym.words.length > best) meanings = [];
      best = synonym.words.length;
      if (!meanings.includes(synonym.meaning)) meanings.push(synonym.meaning);
    }
  }
  if (best === 0) return null;
  return { meanings, score: 0.6 + (0.25 * best) / words.length, key: normal };
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Levenshtein distance, or more than `most` as soon as that is certain. */
function editDistance(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const cost = Math.min((row[j - 1] ?? 0) + same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return least;
    row = next;
  }
  return row[b.length] ?? most + 1;
}
