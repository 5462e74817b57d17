import { gunzipSync } from "node:zlib";

/** Unpacks a `.gz`; other bytes come back as they are. */
export function unpack(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** The signs windows-1252 has at 0x80 to 0x9F, where Latin-1 has none; the five gaps stay as they are. */
const WESTERN_SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * The text of a file: by its byte order mark, else strict UTF-8, else windows-1252, in which Excel
 * saves CSV files in Western Europe.
 */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWestern(bytes);
  }
}

/** By hand: some releases of Node read windows-1252 as Latin-1, and lose €, œ and ’. */
function decodeWestern(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes).toString("latin1");
  return latin.replace(/[\x80-\x9f]/g, (sign) => WESTERN_SIGNS.charAt(sign.charCodeAt(0) - 0x80));
}
