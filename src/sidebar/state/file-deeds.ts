import type { FileBytes } from "../import/file-bytes.ts";
import { type AskedOfFile, inspect } from "../import/inspect.ts";
import type { Store } from "./controller.ts";
import { isHalfWritten } from "./import-state.ts";
import { detect } from "./source-deeds.ts";
import type { PanelState } from "./state.ts";

/** Thrown into a reading that nobody waits for any more. */
class Stopped extends Error {}

/** Whether a file may be taken in now. */
export function mayImport({ file, busy, run, importing }: PanelState): boolean {
  const free = busy === null || busy === "check";
  const running = run !== null && run.phase !== "done";
  return file !== null && free && !running && !isHalfWritten(importing);
}

/** Looks at a file the reader chose or dropped; a file being looked at gives way to it. */
export async function chooseFile(store: Store, file: FileBytes): Promise<void> {
  if (!mayImport(store.state())) return;
  store.dispatch({ type: "fileChosen", file });
  await check(store);
}

/** Reads the file again with what the reader says of it. */
export async function askOfFile(store: Store, asked: Partial<AskedOfFile>): Promise<void> {
  store.dispatch({ type: "fileAsked", asked });
  await check(store);
}

/** Puts the file away. */
export async function leaveFile(store: Store): Promise<void> {
  const { detected } = store.state();
  store.dispatch({ type: "importGone" });
  if (!detected) await detect(store);
}

/** Steps in which the progress is shown. */
const STEPS = 50;

async function check(store: Store): Promise<void> {
  const { importing } = store.state();
  if (!importing) return;
  const { file, asked } = importing;
  const isWanted = (): boolean => store.state().importing?.asked === asked;
  const onShare = (share: number): void => {
    if (!isWanted()) throw new Stopped();
    const step = Math.floor(share * STEPS) / STEPS;
    if (step !== store.state().importing?.share) store.dispatch({ type: "fileRead", share: step });
  };
  try {
    const inspected = await inspect(file, asked, onShare);
    if (isWanted()) store.dispatch({ type: "fileInspected", inspected });
  } catch (error) {
    if (error instanceof Stopped || !isWanted()) return;
    const trouble = { code: "fault", message: String(error), work: "check" } as const;
    store.dispatch({ type: "failed", trouble });
  }
}
