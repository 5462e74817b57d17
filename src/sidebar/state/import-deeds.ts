import type { ApiName, Input, Output } from "../../contract/api.ts";
import type { Language } from "../../i18n/words.ts";
import type { RefusalCode } from "../bridge/client.ts";
import { batchesOf } from "../import/batches.ts";
import { type Block, blocksOf } from "../import/blocks.ts";
import { FileFault } from "../import/fault.ts";
import { piecesOf } from "../import/pieces.ts";
import type { Store } from "./controller.ts";
import { leaveFile } from "./file-deeds.ts";
import type { Importing } from "./import-state.ts";
import { detect } from "./source-deeds.ts";

/** Writes the file into a new tab, or goes on from the block that failed. */
export async function startImport(store: Store): Promise<void> {
  const { importing, busy, trouble } = store.state();
  if (!importing?.inspected?.facts || busy !== null) return;
  store.dispatch({ type: "importBegan", anew: trouble?.code === "stale" });
  try {
    await writeAll(store);
  } catch (error) {
    if (error instanceof FileFault) await giveUp(store, error);
    else fail(store, { code: "fault", message: String(error) });
  }
}

/** Stops: after the block under way, or at once when none is. What was written is taken away. */
export async function cancelImport(store: Store): Promise<void> {
  const { importing, busy } = store.state();
  if (!importing) return;
  if (importing.phase === "checking" || importing.phase === "checked") return leaveFile(store);
  if (busy === "import") store.dispatch({ type: "importCancelAsked" });
  else if (busy === null) await abandon(store);
}

async function writeAll(store: Store): Promise<void> {
  if (current(store)?.target === null && !(await place(store))) return;
  for await (const block of blocks(store)) {
    if (current(store)?.cancelling) return abandon(store);
    if (!(await writeBlock(store, block))) return;
  }
  if (current(store)?.cancelling) return abandon(store);
  await finish(store);
}

async function place(store: Store): Promise<boolean> {
  const { rows = 0, columns = 0 } = current(store)?.inspected?.facts ?? {};
  const target = await ask(store, "beginImport", { language: languageOf(store), rows, columns });
  if (target) store.dispatch({ type: "importPlaced", target });
  return target !== undefined;
}

/** The file is read anew, so that none of it needs to be kept; rows written before are passed over. */
async function* blocks(store: Store): AsyncGenerator<Block> {
  const { file, inspected, written: from = 0 } = current(store) ?? {};
  if (!file || !inspected?.facts || !inspected.encoding || !inspected.delimiter) return;
  const { rows, columns } = inspected.facts;
  const pieces = piecesOf(file, inspected.encoding, () => {});
  yield* blocksOf(batchesOf(pieces, inspected.delimiter), { rows, columns, from });
}

async function writeBlock(store: Store, { firstRow, rows }: Block): Promise<boolean> {
  const { target } = current(store) ?? {};
  if (!target) return false;
  const input = { language: languageOf(store), ...target, firstRow, rows };
  const answer = await ask(store, "writeImportBlock", input);
  if (answer) store.dispatch({ type: "blockWritten", written: answer.written });
  return answer !== undefined;
}

/** Shows the tab and goes on with it as the list. */
async function finish(store: Store): Promise<void> {
  const { target, tabName, written: rows = 0 } = current(store) ?? {};
  if (!target) return;
  const language = languageOf(store);
  const name = tabName ?? "";
  const shown = await ask(store, "finishImport", { language, ...target, name, rows });
  const file = shown && (await ask(store, "listTabs", { language }));
  if (!file) return;
  store.dispatch({ type: "importGone" });
  store.dispatch({ type: "relisted", file });
  store.dispatch({ type: "choseTab", tabId: shown.tabId });
  await detect(store);
  if (store.state().trouble) return;
  store.dispatch({ type: "noticed", notice: { key: "imported", tab: shown.name } });
}

async function abandon(store: Store): Promise<void> {
  store.dispatch({ type: "began", work: "cancel" });
  const importId = current(store)?.target?.importId ?? null;
  const ended = await ask(store, "cancelImport", { language: languageOf(store), importId });
  if (!ended) return;
  await leaveFile(store);
  store.dispatch({ type: "noticed", notice: { key: "importCancelled" } });
}

/** A file that went away half-way: its tab goes too, and the reader is told why. */
async function giveUp(store: Store, { fault }: FileFault): Promise<void> {
  const { target, inspected } = current(store) ?? {};
  const importId = target?.importId ?? null;
  const ended = await ask(store, "cancelImport", { language: languageOf(store), importId });
  if (!ended || !inspected) return;
  store.dispatch({ type: "fileInspected", inspected: { ...inspected, facts: null, fault } });
}

async function ask<Name extends ApiName>(
  store: Store,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name> | undefined> {
  const answer = await store.ask(name, input);
  if (answer.ok) return answer.value;
  fail(store, answer);
  return undefined;
}

function fail(store: Store, { code, message }: { code: RefusalCode; message: string }): void {
  store.dispatch({ type: "importFailed", trouble: { code, message, work: "import" } });
}

function current(store: Store): Importing | null {
  return store.state().importing;
}

function languageOf(store: Store): Language {
  return store.state().language;
}
