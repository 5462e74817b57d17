import type { BookOptions } from "../../book/workbook.ts";
import { Book } from "../../book/workbook.ts";
import { bookOf } from "../../io/book-of.ts";
import type { FileTab } from "../../io/file-tab.ts";
import { readTabs } from "../../io/read-tabs.ts";
import { typedTabs } from "../../io/typed-tabs.ts";
import type { Language } from "../shell/language.ts";

/** What a new spreadsheet in that language would be set to. */
export function defaultLocale(language: Language): string {
  return language === "fr" ? "fr_FR" : "en_US";
}

/** The sheet's zone is chosen apart from the script's, as on the platform. */
function defaultZone(language: Language): string {
  return language === "fr" ? "Europe/Paris" : "Europe/London";
}

/**
 * A workbook with the tabs of a file.
 *
 * @throws Error in plain words when it is no CSV or XLSX file
 */
export async function bookOfFile(
  bytes: Uint8Array,
  fileName: string,
  language: Language,
): Promise<Book> {
  const options = optionsIn(language);
  const tabs = typedTabs(await readTabs(bytes, fileName), options.locale);
  return bookOf(tabs, { ...options, name: fileName.replace(/\.[^.]*(\.gz)?$/i, "") });
}

/** The invented lists: one alone, or what two programs say of the same clients (in French). */
export const SAMPLES = ["clients", "orders", "pair"] as const;
export type Sample = (typeof SAMPLES)[number];

const PAIR: readonly (readonly [string, string])[] = [
  ["orders-billing-fr", "Factures"],
  ["clients-crm-fr", "CRM"],
];

/** A workbook with one of the invented lists, or with both of the pair. */
export async function bookOfSample(
  sample: Sample,
  name: string,
  language: Language,
): Promise<Book> {
  const pair = sample === "pair";
  const options = { ...optionsIn(pair ? "fr" : language), name };
  const files = pair ? PAIR : [[`${sample}-${language}`, name] as const];
  const tabs: FileTab[] = [];
  for (const [file, tab] of files) {
    const answer = await fetch(`samples/${file}.csv`);
    if (!answer.ok) return new Book(options);
    tabs.push(...(await readTabs(new Uint8Array(await answer.arrayBuffer()), `${tab}.csv`)));
  }
  return bookOf(typedTabs(tabs, options.locale), options);
}

function optionsIn(language: Language): BookOptions & { locale: string } {
  return { locale: defaultLocale(language), timeZone: defaultZone(language) };
}
