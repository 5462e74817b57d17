import { mkdirSync } from "node:fs";
import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import type { Sample } from "../../host/page/session/open-file.ts";
import { type PageWords, pageWords } from "../../host/page/shell/words.ts";
import { type SidebarWords, sidebarWords } from "../../src/i18n/sidebar-words.ts";
import type { Language } from "../../src/i18n/words.ts";
import { guard } from "./guard.ts";
import { launchBrowser } from "./launch.ts";

const PICTURES = ".artefacts/page";
const READY = "body[data-ready=true]";

/** The page as a user has it in front of them. */
export interface HostPage {
  readonly page: Page;
  /** What stands in the add-on's panel. */
  readonly panel: FrameLocator;
  readonly language: Language;
  readonly words: SidebarWords;
  readonly around: PageWords;
}

let browser: Browser;
let contexts: BrowserContext[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  contexts = [];
});
afterAll(() => browser?.close());

/** Opens the page anew, in a profile without a past. @param address of another server than the shared one */
export async function openHost(
  language: Language,
  address: string = inject("pageAddress"),
): Promise<HostPage> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 850 },
    locale: language === "fr" ? "fr-FR" : "en-US",
    acceptDownloads: true,
  });
  contexts.push(context);
  await guard(context);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto(address);
  await ready(page);
  const panel = page.frameLocator("iframe.panel-frame");
  const words = sidebarWords(language);
  return { page, panel, language, words, around: pageWords(language) };
}

/** Waits for the grid and the menu; a page that cannot start says so, and there is no use in waiting on. */
async function ready(page: Page): Promise<void> {
  const banner = page.locator(".error-banner");
  await page.locator(READY).or(banner).first().waitFor({ timeout: 40_000 });
  if (await banner.isVisible()) throw new Error(`The page says: ${await banner.innerText()}`);
}

/** Shows one of the samples. */
export async function chooseSample({ page, around }: HostPage, sample: Sample) {
  await page.getByLabel(around.sample).selectOption(sample);
  await opened(page);
}

/** Waits until the spreadsheet being opened is in the grid. */
export async function opened(page: Page): Promise<void> {
  await page.waitForFunction("!document.getElementById('loading').hidden", undefined, {
    timeout: 5_000,
  });
  await page.waitForFunction("document.getElementById('loading').hidden", undefined, {
    timeout: 60_000,
  });
}

/** Names of the tabs in the bar under the grid. */
export async function tabsShown({ page }: HostPage): Promise<string[]> {
  const names = await page.locator("[data-u-comp=slide-tab-item]").allInnerTexts();
  return names.map((name) => name.trim());
}

/** Keeps a picture of the window for whoever wants to look. */
export async function pictured({ page }: HostPage, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}/${name}.png` });
}
