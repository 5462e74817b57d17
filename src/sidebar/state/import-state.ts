import type { Output } from "../../contract/api.ts";
import type { FileBytes } from "../import/file-bytes.ts";
import type { AskedOfFile, Inspected } from "../import/inspect.ts";
import { tabNameOf } from "../import/tab-name.ts";

/** A file on its way into a tab. */
export interface Importing {
  readonly file: FileBytes;
  /** "failed" waits for the reader, with a hidden tab half filled. */
  readonly phase: "checking" | "checked" | "writing" | "failed";
  /** What the reader said of the file; a new object for every reading, which tells readings apart. */
  readonly asked: AskedOfFile;
  /** How much of it has been read, 0 to 1. */
  readonly share: number;
  /** As last read; null until then. */
  readonly inspected: Inspected | null;
  readonly tabName: string;
  /** The hidden tab; null before there is one. */
  readonly target: Output<"beginImport"> | null;
  /** Rows that stand in it. */
  readonly written: number;
  /** The reader wants it to stop; the block under way is let finish. */
  readonly cancelling: boolean;
}

/** A file nothing is known of yet. */
export function freshImport(file: FileBytes): Importing {
  return {
    file,
    phase: "checking",
    asked: { encoding: null, delimiter: null },
    share: 0,
    inspected: null,
    tabName: tabNameOf(file.name),
    target: null,
    written: 0,
    cancelling: false,
  };
}

/** Whether a hidden tab is half filled: the panel must not be left for another screen then. */
export function isHalfWritten(importing: Importing | null): boolean {
  return importing?.phase === "writing" || importing?.phase === "failed";
}

/** Whether the file cannot be imported as it was read. */
export function isRefused({ phase, inspected }: Importing): boolean {
  return phase === "checked" && (inspected?.fault ?? null) !== null;
}
