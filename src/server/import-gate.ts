import type { Words } from "../i18n/words.ts";
import { findImport, type Importer } from "../sheets/import-tab.ts";
import { Refusal } from "./explain.ts";

/** Who imports, now. */
export function importer(): Importer {
  return { user: Session.getTemporaryActiveUserKey(), nowMs: Date.now() };
}

/** The tab of an import. @throws Refusal stale: when it was cancelled, or taken away by a later one */
export function importTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  asked: { tabId: number; importId: string },
  words: Words,
): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = findImport(spreadsheet, asked);
  if (!sheet) throw new Refusal("stale", words.server.staleImport);
  return sheet;
}
