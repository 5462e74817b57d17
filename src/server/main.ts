import { compute as computeCell } from "../functions/compute.ts";
import { languageOf } from "../i18n/words.ts";
import { platformZone, type Zone } from "../sheets/zone.ts";
import { answerCall } from "./answer.ts";
import { addMenu, showHelp, showPanel } from "./menu.ts";

/** What Sheets and the panel may call. Nothing happens when this file is loaded. */

/** Answers the panel: one question in, one answer out, both as JSON text. */
export function apiCall(json: string): string {
  return answerCall(json);
}

/** Adds the menu when a document is opened. */
export function onOpen(): void {
  addMenu();
}

/** Adds the menu in the document the add-on was installed from. */
export function onInstall(): void {
  addMenu();
}

/** Shows the panel at the side. */
export function openSidebar(): void {
  showPanel("last");
}

/** Shows the functions a cell may call. */
export function openFunctions(): void {
  showPanel("functions");
}

/** Shows what to do first. */
export function openHelp(): void {
  showHelp();
}

/** What the functions in cells come down to: the cards of the catalogue call it. */
export function compute(name: string, given: ArrayLike<unknown>): unknown {
  let known: Zone | undefined;
  const zone = (): Zone => {
    known ??= platformZone(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
    return known;
  };
  return computeCell(name, given, {
    language: languageOf(Session.getActiveUserLocale()),
    dayOf: (date) => zone().momentOf(date).day,
    dateOf: (day) => zone().dateOf({ day, seconds: 0 }),
  });
}
