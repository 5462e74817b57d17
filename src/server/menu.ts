import { catalogue } from "../functions/catalogue.ts";
import { helpOf } from "../functions/views/help.ts";
import { type Language, languageOf, wordsOf } from "../i18n/words.ts";

/** The only thing an add-on that is not enabled may ask of the account (fact 39). */
function userLanguage(): Language {
  return languageOf(Session.getActiveUserLocale());
}

/** Adds the menu; it asks for nothing that needs consent, so that it works before the first use. */
export function addMenu(): void {
  const { menu } = wordsOf(userLanguage()).server;
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.open, "openSidebar")
    .addSeparator()
    .addItem(menu.functions, "openFunctions")
    .addItem(menu.help, "openHelp")
    .addToUi();
}

/** Shows the panel. */
export function showPanel(): void {
  const { sidebarTitle } = wordsOf(userLanguage()).server;
  const panel = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle(sidebarTitle);
  SpreadsheetApp.getUi().showSidebar(panel);
}

/** Lists the functions a cell may call, one line each. */
export function showFunctions(): void {
  const language = userLanguage();
  const lines = helpOf(catalogue, language).map(({ formula, summary }) => `${formula}\n${summary}`);
  tell(wordsOf(language).server.functionsTitle, lines.join("\n\n"));
}

/** Says in a few lines what to do first. */
export function showHelp(): void {
  const { sidebarTitle, help } = wordsOf(userLanguage()).server;
  tell(sidebarTitle, help);
}

function tell(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}
