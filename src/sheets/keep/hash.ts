import { contentOf, type TypedCell } from "./typed-cell.ts";

// Held here because a global is looked up anew at every turn of the loop, which costs more than the sum.
const { imul } = Math;

/**
 * A short fingerprint of a text: 53 bits in base 36.
 * @see bryc, cyrb53 (public domain)
 */
export function hashText(text: string): string {
  let high = 0xdeadbeef | 0;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = imul(high ^ code, 2654435761);
    low = imul(low ^ code, 1597334677);
  }
  high = imul(high ^ (high >>> 16), 2246822507) ^ imul(low ^ (low >>> 13), 3266489909);
  low = imul(low ^ (low >>> 16), 2246822507) ^ imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** The fingerprint of a row of cells; a date and its serial number give the same one. */
export function hashRow(cells: readonly TypedCell[]): string {
  return hashText(cells.map(contentOf).join("\ue000"));
}
