import { menuWords } from "../i18n/menu-words.ts";
import { type Language, languageOf } from "../i18n/words.ts";

/** The only thing an add-on that is not enabled may ask of the account (fact 39). */
function userLanguage(): Language {
  return languageOf(Session.getActiveUserLocale());
}

/** Adds the menu; it asks for nothing that needs consent, so that it works before the first use. */
export function addMenu(): void {
  const { items } = menuWords(userLanguage());
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(items.open, "openSidebar")
    .addSeparator()
    .addItem(items.functions, "openFunctions")
    .addItem(items.help, "openHelp")
    .addToUi();
}

/**
 * Shows the panel, where the user left off or on its Functions screen. The page is not a template, so
 * the screen is told by a mark on the element the panel is drawn in.
 */
export function showPanel(screen: "last" | "functions"): void {
  const { sidebarTitle } = menuWords(userLanguage());
  const panel = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle(sidebarTitle);
  if (screen === "functions") {
    const page = panel.getContent();
    panel.setContent(
      page.replace('<main id="panel">', '<main id="panel" data-screen="functions">'),
    );
  }
  SpreadsheetApp.getUi().showSidebar(panel);
}

/** Says in a few lines what to do first. */
export function showHelp(): void {
  const { sidebarTitle, help } = menuWords(userLanguage());
  tell(sidebarTitle, help);
}

function tell(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}
