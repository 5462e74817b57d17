import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { openBook } from "../io/open-book.ts";
import { xlsxBytes } from "../io/write-xlsx.ts";
import { loadAddOn } from "../runtime/load.ts";
import { type Request, readArguments, UsageError } from "./arguments.ts";
import { Gate, Refusal } from "./gate.ts";
import { doTheJob } from "./job.ts";
import { localeOfFile } from "./locale.ts";
import { asJson, asText } from "./print.ts";

/**
 * The whole job on one file.
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
  const book = await open(request);
  const gate = new Gate(loadAddOn(book, { user: { locale: book.locale.slice(0, 2) } }));
  const done = await doTheJob(gate, request);
  if (request.out !== null) await write(request.out, await xlsxBytes(book));
  console.log(request.json ? asJson(done, gate.costs) : asText(done, gate.costs));
}

async function open({ file, language }: Request) {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}`);
  try {
    return await openBook(file, await localeOfFile(file, language));
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
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
