import type { File } from "../sheets/file.ts";
import { gather } from "../sheets/keep/gather.ts";
import type { TableRead } from "../sheets/keep/table-read.ts";
import type { Keeping } from "../sheets/keeping.ts";
import { readOurTable } from "../sheets/read-our-table.ts";
import type { Figures } from "./figures.ts";
import { archiveKeeping } from "./work.ts";

interface Typed {
  readonly file: File;
  readonly figures: Figures;
  readonly keeping: Keeping;
}

/**
 * Takes everything the user typed anywhere into the memory, before anything is written. Tables that were read for
 * the segments chosen by hand are not read again.
 */
export function keepTyped({ file, figures, keeping }: Typed): void {
  const reads = new Map<string, TableRead>();
  for (const key of file.memory.tabs.keys()) {
    if (key !== "clients" && !key.startsWith("segment:")) continue;
    const read = file.tables.get(key) ?? readOurTable(file, key, keeping);
    if (read) reads.set(key, read);
  }
  gather(file.memory, reads, keeping);
  const archive = archiveKeeping(keeping, figures);
  const read = readOurTable(file, "archive", archive);
  if (read) gather(file.memory, new Map([["archive", read]]), archive);
}
