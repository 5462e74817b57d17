import type { Catalogue } from "../intake/catalogue/catalogue.ts";

let read: Catalogue | undefined;

/** The header catalogue, read from its own file once an execution and only when a list is to be understood. */
export function catalogue(): Catalogue {
  read ??= JSON.parse(HtmlService.createHtmlOutputFromFile("Catalogue").getContent()) as Catalogue;
  return read;
}
