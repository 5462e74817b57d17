import { type FileBytes, type OnRead, sliceOf, slicesOf } from "./file-bytes.ts";

/** How letters may be kept in a file, the usual ways first. */
export const ENCODINGS = ["utf-8", "windows-1252", "utf-16le", "utf-16be"] as const;

export type Encoding = (typeof ENCODINGS)[number];

/**
 * How a file keeps its letters: by its byte order mark, else UTF-8 when the whole of it is, else
 * windows-1252, in which Excel saves CSV files in Western Europe. The last byte counts as much as the
 * first: a name with an accent may come late. `host/io/decode.ts` has the same rule for the command line.
 */
export async function findEncoding(file: FileBytes, onRead: OnRead): Promise<Encoding> {
  const [first, second, third] = await sliceOf(file, 0, Math.min(3, file.size));
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const isText = (slice?: Uint8Array): boolean => {
    try {
      // Without a slice: whether the last sign is whole.
      decoder.decode(slice, { stream: slice !== undefined });
      return true;
    } catch {
      return false;
    }
  };
  for await (const slice of slicesOf(file, onRead)) if (!isText(slice)) return "windows-1252";
  return isText() ? "utf-8" : "windows-1252";
}
