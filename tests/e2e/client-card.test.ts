import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sidebarWords } from "../../src/i18n/sidebar-words.ts";
import { wordsOf } from "../../src/i18n/words.ts";
import { axeFaults } from "./axe.ts";
import { cellName, download, select, showTab, valuesOf } from "./cells.ts";
import { openHost, pictured, tabsShown } from "./host-page.ts";
import { launchBrowser } from "./launch.ts";
import { openPanel, type PanelPage, picture, sideways } from "./panel-page.ts";
import { button, heading, idle, makeTabs, openPanel as openIn, toMethod } from "./panel-steps.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const FILES = {
  fr: { file: "samples/clients-fr.csv", locale: "fr_FR" },
  en: { file: "samples/orders-en.csv", locale: "en_US" },
} as const;

async function settled({ page }: PanelPage): Promise<void> {
  await page.waitForSelector("header.top", { timeout: 20_000 });
  await page.locator(".notice:empty").waitFor({ state: "attached", timeout: 60_000 });
}

async function looked(panel: PanelPage, name: string): Promise<void> {
  await picture(panel.page, name);
  expect(await axeFaults(panel.page), name).toEqual([]);
  expect(await sideways(panel.page), name).toBe(0);
}

describe.each(["fr", "en"] as const)("the client card in %s", (language) => {
  const words = sidebarWords(language);
  const { report } = wordsOf(language);

  it("shows the selected row, then the next one, within 300 pixels and by keyboard", async () => {
    const { file, locale } = FILES[language];
    const panel = await openPanel(browser, file, { locale, timeZone: "Europe/Paris" });
    const { page, book } = panel;
    const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
    await settled(panel);
    book.active.selection = { row: 3, column: 0, rows: 1, columns: 1 };
    await press(words.card.open);
    await page.getByRole("article").waitFor();
    await settled(panel);
    await looked(panel, `${language}-card-list`);
    expect(await page.getByText(words.card.noTabs).count()).toBe(1);

    await press(words.nav.source);
    await press(words.source.next);
    await settled(panel);
    await press(words.method.run);
    await page.getByRole("heading", { name: words.result.title }).waitFor({ timeout: 60_000 });
    await settled(panel);
    const clients = book.find(report.tabs.clients);
    book.activeSheetId = clients?.id ?? -1;
    if (clients) clients.selection = { row: 2, column: 0, rows: 1, columns: 1 };
    await press(words.card.open);
    await page.getByRole("article").waitFor();
    await settled(panel);
    const first = await page.getByRole("article").getAttribute("aria-label");
    const shut = page.locator("article details:not([open]) > summary");
    for (let left = await shut.count(); left > 0; left--) await shut.first().click();
    await looked(panel, `${language}-card`);

    const next = page.getByRole("button", { name: words.card.next });
    await next.focus();
    await page.keyboard.press("Enter");
    await settled(panel);
    expect(await page.getByRole("article").getAttribute("aria-label")).not.toBe(first);
    expect(clients?.selection.row).toBe(3);
    expect(await next.evaluate((element) => element.matches(":focus"))).toBe(true);
    await page.close();
  }, 120_000);
});

describe("a segment chosen in the card, in the whole page", () => {
  it("moves the client when the tabs are made again, and its reason stands", async () => {
    const host = await openHost("fr");
    const { page, panel, words } = host;
    const { report, segments } = wordsOf("fr");
    await openIn(host);
    await toMethod(host);
    await makeTabs(host);
    const champions = segments.names.CHAMPION;
    const before = valuesOf((await download(host)).tabs, champions);
    const at = before[1]?.indexOf(report.columns.name.heading) ?? -1;
    const name = String(before[2]?.[at]);

    await showTab(host, champions);
    await select(host, cellName(2, at));
    await button(host, words.card.open).click();
    await panel.getByRole("article", { name }).waitFor();
    await idle(host);
    await panel.getByText(words.card.hand, { exact: true }).click();
    await panel.getByLabel(words.card.segment, { exact: true }).fill("Partenaires");
    await panel.getByLabel(words.card.reason, { exact: true }).fill("Contrat cadre signé");
    await button(host, words.card.save).click();
    await panel.getByText(words.card.notices.chosen).first().waitFor();
    const said = await panel.getByText(words.card.notices.chosen).first().boundingBox();
    const bar = await button(host, words.card.show).boundingBox();
    expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
    const keep = button(host, words.card.save);
    expect(await keep.evaluate((element) => element.matches(":focus"))).toBe(true);
    await pictured(host, "fr-card-chosen");
    const frame = page.frames().find((one) => one.parentFrame() !== null);
    if (!frame) throw new Error("There is no panel");
    expect(await axeFaults(frame)).toEqual([]);

    await button(host, words.nav.method).click();
    await heading(host, words.method.title);
    await page.waitForTimeout(300);
    await idle(host);
    await makeTabs(host);
    expect(await tabsShown(host)).toContain("Partenaires");
    const moved = valuesOf((await download(host)).tabs, "Partenaires");
    expect(moved[2]).toEqual(expect.arrayContaining([name, "Contrat cadre signé", champions]));
    await showTab(host, "Partenaires");
    await pictured(host, "fr-card-moved");

    // The card follows the selection once it is told to.
    await button(host, words.card.open).click();
    await idle(host);
    await panel.getByRole("checkbox", { name: words.card.follow }).check();
    await showTab(host, champions);
    await select(host, cellName(3, at));
    const after = valuesOf((await download(host)).tabs, champions);
    await panel.getByRole("article", { name: String(after[3]?.[at]) }).waitFor();
    await pictured(host, "fr-card-followed");
  }, 120_000);
});
