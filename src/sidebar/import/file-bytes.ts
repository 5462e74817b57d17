import { FileFault } from "./fault.ts";

/** A file the reader chose, which stays where it is and is read piece by piece. */
export interface FileBytes {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Bytes from one place up to another, the end not included. @throws when the file has changed or gone */
  read(from: number, to: number): Promise<Uint8Array>;
}

/** A file of the browser. */
export function bytesOf(file: File): FileBytes {
  const { name, size } = file;
  return {
    name,
    size,
    read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
  };
}

/** As much as is worked through before the panel may draw again, in bytes. */
export const SLICE = 262_144;

/** Told how many bytes are read; it may throw to stop the reading. */
export type OnRead = (bytes: number) => void;

/** The file in slices. @throws FileFault gone: when it cannot be read any more */
export async function* slicesOf(file: FileBytes, onRead: OnRead): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += SLICE) {
    const to = Math.min(file.size, from + SLICE);
    const slice = await sliceOf(file, from, to);
    onRead(to);
    yield slice;
  }
}

/** Some bytes. @throws FileFault gone: when the file cannot be read any more */
export async function sliceOf(file: FileBytes, from: number, to: number): Promise<Uint8Array> {
  try {
    return await file.read(from, to);
  } catch {
    throw new FileFault("gone");
  }
}
