import type { Locator } from "playwright-core";
import { menuWords } from "../../src/i18n/menu-words.ts";
import { fill } from "../../src/i18n/words.ts";
import type { HostPage } from "./host-page.ts";

/** A long run on a loaded machine. */
const RUN_MS = 60_000;

/** A sentence of the words with anything in its places. */
export function filled(sentence: string): RegExp {
  const escaped = sentence.replace(/[.*+?^$()[\]\\|]/g, "\\$&");
  return new RegExp(escaped.replace(/\{\w+[^}]*\}/g, ".+").replace(/\s/g, "\\s"));
}

/** Opens the panel from the Extensions menu, by mouse. */
export async function openPanel(host: HostPage): Promise<void> {
  const { page, around, language } = host;
  await page.getByRole("button", { name: around.extensions }).click();
  await page.getByRole("menuitem", { name: new RegExp(`^${around.addOn}`) }).hover();
  await page.getByRole("menuitem", { name: menuWords(language).items.open }).click();
  await idle(host);
}

/** Waits until the panel has nothing under way. */
export async function idle({ panel }: HostPage): Promise<void> {
  await panel.locator("header.top").waitFor();
  await panel.locator(".notice:empty").waitFor({ state: "attached", timeout: RUN_MS });
}

/** A button of the panel. */
export function button({ panel }: HostPage, name: string | RegExp): Locator {
  return panel.getByRole("button", { name, exact: true });
}

/** Waits for the screen of that heading. */
export async function heading(host: HostPage, name: string): Promise<void> {
  await host.panel.getByRole("heading", { name, exact: true }).waitFor({ timeout: RUN_MS });
}

/** From the source to the method, whose dry run is waited for. */
export async function toMethod(host: HostPage): Promise<void> {
  await button(host, host.words.source.next).click();
  await heading(host, host.words.method.title);
  await idle(host);
}

/** Makes the tabs, and says yes to bringing them up to date. */
export async function makeTabs(host: HostPage): Promise<void> {
  const { words } = host;
  await button(host, words.method.run).click();
  const yes = button(host, words.method.confirmYes);
  const title = host.panel.getByRole("heading", { name: words.run.title, exact: true });
  const result = host.panel.getByRole("heading", { name: words.result.title, exact: true });
  await yes.or(title).or(result).first().waitFor();
  if (await yes.isVisible()) await yes.click();
  await result.waitFor({ timeout: RUN_MS });
  await idle(host);
}

/** From the result to a second run. */
export async function makeTabsAgain(host: HostPage): Promise<void> {
  await button(host, host.words.result.again).click();
  await heading(host, host.words.method.title);
  await idle(host);
  await makeTabs(host);
}

/** Follows the link of the result to a tab. */
export async function showMade(host: HostPage, tab: string): Promise<void> {
  await button(host, fill(host.words.result.open, { name: tab })).click();
  await idle(host);
}
