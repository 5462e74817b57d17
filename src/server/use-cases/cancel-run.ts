import type { Input, Output } from "../../contract/api.ts";
import type { Words } from "../../i18n/words.ts";
import { openFile } from "../../sheets/file.ts";
import { saveMemory } from "../../sheets/memory-sheet.ts";
import { alone, dropLease } from "../lease.ts";
import { rememberedRun, rememberRun } from "../run.ts";

/** Ends a run between two steps; tabs already written stay, the others are as they were. */
export function cancelRun({ runId }: Input<"cancelRun">, words: () => Words): Output<"cancelRun"> {
  return alone(words, () => {
    const file = openFile();
    const held = dropLease(runId);
    if (rememberedRun(file.memory)?.runId !== runId) return { cancelled: held };
    rememberRun(file.memory, null);
    saveMemory(file);
    return { cancelled: true };
  });
}
