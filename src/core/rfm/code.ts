/** The three scores of a client; 5 is best on all three, and on recency it is the most recent. */
export interface RfmCell {
  readonly r: number;
  /** 0 when the source knows no number of orders: then M speaks for both. */
  readonly f: number;
  readonly m: number;
}

/**
 * How scores are shown: "545", or "5-4" when the number of orders is unknown, or "10-4-7" when a
 * score may have two digits.
 */
export function codeOf({ r, f, m }: RfmCell): string {
  if (f === 0) return `${r}-${m}`;
  return r > 9 || f > 9 || m > 9 ? `${r}-${f}-${m}` : `${r}${f}${m}`;
}

/** The scores a code shows, or null when the text is no code. */
export function cellOfCode(code: string): RfmCell | null {
  const found = /^(\d\d?)-(?:(\d\d?)-)?(\d\d?)$/.exec(code) ?? /^(\d)(\d)(\d)$/.exec(code);
  if (!found) return null;
  const cell = { r: Number(found[1]), f: Number(found[2] ?? 0), m: Number(found[3]) };
  const given = found[2] === undefined ? [cell.r, cell.m] : [cell.r, cell.f, cell.m];
  return given.every((score) => score >= 1 && score <= 10) ? cell : null;
}

/** Mean of F and M, the second axis of the segment maps. */
export function fmOf({ f, m }: RfmCell): number {
  return f === 0 ? m : (f + m) / 2;
}

/** R + F + M, from 3 to 15 with five bins. */
export function sumOf({ r, f, m }: RfmCell): number {
  return r + (f === 0 ? m : f) + m;
}

/** The weighted mean of the three scores. @param weights Any size; NaN when they add up to 0. */
export function weightedOf({ r, f, m }: RfmCell, weights: RfmCell): number {
  const total = weights.r + weights.f + weights.m;
  return total === 0
    ? Number.NaN
    : (weights.r * r + weights.f * (f === 0 ? m : f) + weights.m * m) / total;
}
