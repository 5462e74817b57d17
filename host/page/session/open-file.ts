import type { BookOptions } from "../../book/workbook.ts";
import { Book } from "../../book/workbook.ts";
import { bookOf } from "../../io/book-of.ts";
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

/** A workbook with one of the invented lists. */
export async function bookOfSample(
  sample: "clients" | "orders",
  name: string,
  language: Language,
): Promise<Book> {
  const answer = await fetch(`samples/${sample}-${language}.csv`);
  const options = { ...optionsIn(language), name };
  if (!answer.ok) return new Book(options);
  const tabs = await readTabs(new Uint8Array(await answer.arrayBuffer()), `${name}.csv`);
  return bookOf(typedTabs(tabs, options.locale), options);
}

function optionsIn(language: Language): BookOptions & { locale: string } {
  return { locale: defaultLocale(language), timeZone: defaultZone(language) };
}
