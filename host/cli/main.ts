import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { type OpenedFiles, openBooks } from "../io/open-book.ts";
import { xlsxBytes } from "../io/write-xlsx.ts";
import { loadAddOn } from "../runtime/load.ts";
import { type Request, readArguments, UsageError } from "./arguments.ts";
import { Gate, Refusal } from "./gate.ts";
import { doTheJob, type Given } from "./job.ts";
import { localeOfFile } from "./locale.ts";
import { asJson, asText } from "./print.ts";

/**
 * The whole job on one file, or on several that speak of the same clients.
 *
 * @returns exit code: 0 done, 2 bad input (said on standard error), 1 our fault
 */
export async function main(args: readonly string[]): Promise<number> {
  try {
    await work(readArguments(args));
    return 0;
  } catch (error) {
    return report(error);
  }
}

async function work(request: Request): Promise<void> {
  const { book, firstTabs } = await open(request);
  const gate = new Gate(loadAddOn(book, { user: { locale: book.locale.slice(0, 2) } }));
  const several = request.tabs.length === 0 && firstTabs.length > 1;
  const asked = several ? { ...request, tabs: firstTabs } : request;
  const done = await doTheJob(gate, asked, await givenSettings(request.settings));
  if (request.out !== null) await write(request.out, await xlsxBytes(book));
  console.log(request.json ? asJson(done, gate.costs) : asText(done, gate.costs));
}

async function open({ files, language }: Request): Promise<OpenedFiles> {
  const gone = files.find((file) => !existsSync(file));
  if (gone !== undefined) throw new UsageError(`There is no file ${gone}`);
  try {
    return await openBooks(files, await localeOfFile(files[0] ?? "", language));
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
}

async function givenSettings(path: string | null): Promise<Given> {
  if (path === null) return {};
  try {
    const given: unknown = JSON.parse(await readFile(path, "utf8"));
    if (typeof given === "object" && given !== null && !Array.isArray(given)) return { ...given };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`--settings takes a JSON file; ${path}: ${why}`);
  }
  throw new UsageError(`--settings takes a JSON file that holds one object; found ${path}`);
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch (cause) {
    throw new UsageError(
      `${path} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  }
}

function report(error: unknown): number {
  if (error instanceof UsageError || (error instanceof Refusal && error.code !== "fault")) {
    console.error(error.message);
    return 2;
  }
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 1;
}
