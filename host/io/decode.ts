/** Unpacks a `.gz`; other bytes come back as they are. */
export async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const unpacked = new Blob([new Uint8Array(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

/** The signs windows-1252 has at 0x80 to 0x9F, where Latin-1 has none; the five gaps stay as they are. */
const WESTERN_SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * The text of a file: by its byte order mark, else strict UTF-8, else windows-1252, in which Excel
 * saves CSV files in Western Europe. The panel has the same rule in `src/sidebar/import/encoding.ts`.
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

/** As many arguments as every engine lets a function take. */
const PIECE = 8_192;

/** By hand: some releases of Node read windows-1252 as Latin-1, and lose €, œ and ’. */
function decodeWestern(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE) {
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + PIECE)));
  }
  const latin = pieces.join("");
  return latin.replace(/[\x80-\x9f]/g, (sign) => WESTERN_SIGNS.charAt(sign.charCodeAt(0) - 0x80));
}
