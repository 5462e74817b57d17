/** Letters of a common beginning that count, and how much each is worth. @see Winkler 1990 */
const MOST_PREFIX = 4;
const PREFIX_WEIGHT = 0.1;

/**
 * How alike two texts are, from 0 (nothing in common) to 1 (equal).
 *
 * Letters are compared as they stand: fold case and accents before. The measure favours texts that
 * begin alike, and suits short names.
 * @param a any text
 * @param b any text
 * @returns 0 to 1; 1 for two empty texts, 0 for one
 * @see W. E. Winkler, String Comparator Metrics (1990): MARTHA and MARHTA 0.9611, DIXON and DICKSONX 0.8133
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const jaro = jaroOf(a, b);
  let prefix = 0;
  const most = Math.min(MOST_PREFIX, a.length, b.length);
  while (prefix < most && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
}

function jaroOf(a: string, b: string): number {
  const window = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const matchedB = new Uint8Array(b.length);
  const found: string[] = [];
  for (let i = 0; i < a.length; i++) {
    const end = Math.min(b.length, i + window + 1);
    for (let j = Math.max(0, i - window); j < end; j++) {
      if (matchedB[j] === 1 || a[i] !== b[j]) continue;
      matchedB[j] = 1;
      found.push(a[i] as string);
      break;
    }
  }
  const matches = found.length;
  if (matches === 0) return 0;
  let swapped = 0;
  let at = 0;
  for (let j = 0; j < b.length; j++) {
    if (matchedB[j] === 1 && b[j] !== found[at++]) swapped++;
  }
  return (matches / a.length + matches / b.length + (matches - swapped / 2) / matches) / 3;
}
