import { foldText } from "./fold-text.ts";

/** Letters a word needs before another letter is a slip and not another word. */
const SHORTEST = 4;
/** From this length on two slips are believed. */
const LONG = 8;

/**
 * Whether a text is another one with a slip of the pen: a letter too many, too few, wrong, or two swapped; two
 * such slips in a long text; or only its first words. Case and accents do not count, figures do: "Zone 1" is no
 * slip for "Zone 2". Equal texts are no slip.
 */
export function isSlip(text: string, of: string): boolean {
  const [a, b] = [foldText(text), foldText(of)];
  if (a === b || Math.min(a.length, b.length) < SHORTEST) return false;
  if (a.replace(/\D/g, "") !== b.replace(/\D/g, "")) return false;
  if (b.startsWith(a) && /^[ ,;:/(-]/.test(b.slice(a.length))) return true;
  return slips(a, b) <= (Math.max(a.length, b.length) >= LONG ? 2 : 1);
}

/** Letters to add, drop, change or swap with a neighbour. @see Boytsov 2011, optimal string alignment */
function slips(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const [change, drop, add] = [row[j - 1] as number, row[j] as number, next[j - 1] as number];
      let least = Math.min(change + same, drop + 1, add + 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) least = Math.min(least, (before[j - 2] as number) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length] as number;
}
