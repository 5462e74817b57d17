import { mkdirSync, readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import type { Book, BookOptions } from "../../host/book/workbook.ts";
import { openBook } from "../../host/io/open-book.ts";
import type { AppsScript } from "../../host/runtime/apps-script.ts";
import { loadAddOn } from "../../host/runtime/load.ts";
import { guard } from "./guard.ts";

/** As wide as Sheets makes a panel. */
const WIDTH = 300;
const HEIGHT = 700;
const PICTURES = ".artefacts/sidebar";

/** `google.script.run` as the panel knows it; the answers come from the built add-on outside the page. */
const SCRIPT_RUN = `
  var runner = (done, failed) => ({
    withSuccessHandler: (handler) => runner(handler, failed),
    withFailureHandler: (handler) => runner(done, handler),
    apiCall: (json) => { callAddOn(json).then(done, failed); },
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };
`;

/** The panel in a browser over a workbook in this process. */
export interface PanelPage {
  readonly page: Page;
  readonly book: Book;
  readonly addOn: AppsScript;
  /** Names of the calls made so far. */
  readonly calls: string[];
  /** Put before a call to hold it up or make it fail. */
  before: (name: string) => Promise<void> | void;
}

/** Opens the built panel on a file of samples/, with the built add-on behind it. */
export async function openPanel(
  browser: Browser,
  file: string,
  options: BookOptions = {},
): Promise<PanelPage> {
  const book = await openBook(file, options);
  return panelOver(browser, book);
}

/** Opens the built panel on a workbook. */
export async function panelOver(
  browser: Browser,
  book: Book,
  before: PanelPage["before"] = () => {},
): Promise<PanelPage> {
  const french = book.locale.startsWith("fr");
  const addOn = loadAddOn(book, { user: { locale: french ? "fr" : "en" } });
  const context = await browser.newContext({
    viewport: { width: WIDTH, height: HEIGHT },
    locale: french ? "fr-FR" : "en-US",
  });
  await guard(context);
  const page = await context.newPage();
  const panel: PanelPage = { page, book, addOn, calls: [], before };
  await page.exposeFunction("callAddOn", async (json: string) => {
    const { name } = JSON.parse(json) as { name: string };
    panel.calls.push(name);
    await panel.before(name);
    return addOn.scriptRun("apiCall", [json]);
  });
  await showPanel(page);
  return panel;
}

/** Shows the built panel, or shows it anew. */
export async function showPanel(page: Page, { google = true } = {}): Promise<void> {
  const html = readFileSync("build/Sidebar.html", "utf8");
  const head = google ? `<head><script>${SCRIPT_RUN}</script>` : "<head>";
  await page.setContent(html.replace("<head>", () => head));
}

/** How many pixels the page would have to be scrolled sideways. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = (
      globalThis as unknown as { document: { documentElement: Record<string, number> } }
    ).document.documentElement;
    return (scrollWidth ?? 0) - (clientWidth ?? 0);
  });
}

/** Keeps a picture of the whole panel for whoever wants to look. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
}
