import type { Book, BookOptions } from "../../host/book/workbook.ts";
import type { Request } from "../../host/cli/arguments.ts";
import { Gate, Refusal } from "../../host/cli/gate.ts";
import { doTheJob, type Given } from "../../host/cli/job.ts";
import { asJson } from "../../host/cli/print.ts";
import { bookOf } from "../../host/io/book-of.ts";
import { readTabs } from "../../host/io/read-tabs.ts";
import { loadAddOn } from "../../host/runtime/load.ts";
import type { Printed } from "./printed.ts";

/** Noon of the day the tests take place, in universal time. */
export const NOW = Date.UTC(2026, 10, 22, 12);

export type Language = "fr" | "en";

const PLAIN: Request = {
  files: [],
  out: null,
  json: true,
  language: null,
  asOf: null,
  period: null,
  segmentBy: null,
  settings: null,
  tabs: [],
};

/** A workbook as the command line opens it from the text of a CSV file. */
export async function bookOfText(text: string, options: BookOptions = {}): Promise<Book> {
  const french = { locale: "fr_FR", timeZone: "Europe/Paris" };
  return bookOf(await readTabs(Buffer.from(text), "liste.csv"), { ...french, ...options });
}

/** The add-on installed in a workbook, behind its gate. */
export function gateOf(book: Book, language: Language = "fr"): Gate {
  return new Gate(loadAddOn(book, { clock: () => NOW, user: { locale: language } }));
}

/** The whole job, and what `--json` prints of it. */
export async function printed(
  book: Book,
  { given, ...request }: Partial<Request> & { readonly given?: Given } = {},
  gate = gateOf(book, request.language ?? "fr"),
): Promise<Printed> {
  const done = await doTheJob(gate, { ...PLAIN, ...request }, given);
  return JSON.parse(asJson(done, gate.costs)) as Printed;
}

/** What the add-on says of a workbook it cannot use. @throws Error when it makes a portfolio of it */
export async function refusal(book: Book, request: Partial<Request> = {}): Promise<Refusal> {
  try {
    await printed(book, request);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error("the add-on made a portfolio of it");
}
