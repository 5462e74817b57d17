import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBooks } from "../../host/io/open-book.ts";
import { sidebarWords } from "../../src/i18n/sidebar-words.ts";
import { fill, wordsOf } from "../../src/i18n/words.ts";
import { axeFaults } from "./axe.ts";
import { launchBrowser } from "./launch.ts";
import { type PanelPage, panelOver, picture, sideways } from "./panel-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const ORDERS = "orders-billing-fr";
const CRM = "clients-crm-fr";

/** The invoices in front, the CRM in a second tab. */
async function open(language: "fr" | "en"): Promise<PanelPage> {
  const locale = language === "fr" ? "fr_FR" : "en_GB";
  const files = [`samples/${ORDERS}.csv`, `samples/${CRM}.csv`];
  const { book } = await openBooks(files, { locale, timeZone: "Europe/Paris" });
  const panel = await panelOver(browser, book);
  await panel.page.getByLabel(sidebarWords(language).tabs.add).waitFor();
  return panel;
}

async function looked({ page }: PanelPage, name: string): Promise<void> {
  await picture(page, name);
  expect(await axeFaults(page), name).toEqual([]);
  expect(await sideways(page), name).toBe(0);
}

async function idle({ page }: PanelPage): Promise<void> {
  await page.locator(".notice:empty").waitFor({ state: "attached" });
}

describe.each(["fr", "en"] as const)("a CRM beside its invoices, in %s", (language) => {
  const { tabs, source, method, run, result } = sidebarWords(language);
  const words = wordsOf(language);

  it("is added, told in plain words, corrected, run, and found again", async () => {
    const panel = await open(language);
    const { page } = panel;
    await looked(panel, `${language}-joined-before`);

    await page.getByLabel(tabs.add).selectOption({ value: String(panel.book.sheets[1]?.id) });
    const { parts } = await told(panel);
    await page.getByText(String(parts[1])).waitFor();
    await looked(panel, `${language}-joined`);

    // Whom the CRM has and the invoices lack; one of them is found under a near name.
    await page.getByText(fill(tabs.missing, { count: 6 })).click();
    await looked(panel, `${language}-joined-missing`);
    const same = fill(tabs.sameName, { name: "Domaine Lormeau SA", other: "DOMAINE LORMEAU NORD" });
    await page.getByRole("button", { name: same }).first().click();
    await page.getByText(fill(tabs.missing, { count: 5 })).waitFor();
    await idle(panel);

    // The columns of the CRM, and back.
    await page.getByRole("button", { name: fill(tabs.lookName, { tab: CRM }) }).click();
    await page.getByRole("heading", { name: fill(tabs.viewed, { tab: CRM }) }).waitFor();
    const owner = fill(source.column, { header: "Commercial" });
    expect(await page.getByLabel(owner).inputValue()).toBe("sales_owner");
    await looked(panel, `${language}-joined-crm`);
    await page.getByRole("button", { name: fill(tabs.lookName, { tab: ORDERS }) }).click();
    await page.getByRole("heading", { name: fill(tabs.viewed, { tab: ORDERS }) }).waitFor();

    await page.getByRole("button", { name: source.next, exact: true }).click();
    await page.getByText(fill(method.from, { tab: `${ORDERS} + ${CRM}` })).waitFor();
    await page.getByRole("button", { name: method.run, exact: true }).click();
    await page.getByRole("heading", { name: result.title }).waitFor({ timeout: 60_000 });
    expect(run.title).not.toBe("");

    const clients = panel.book.find(words.report.tabs.clients);
    const headings = clients?.cells[1]?.map((cell) => cell?.value) ?? [];
    expect(headings).toContain(words.report.columns.sources.heading);
    expect(headings).toContain(words.report.columns.owner.heading);
  });

  it("is joined no more when it is removed", async () => {
    const panel = await open(language);
    const { page } = panel;
    await page.getByLabel(tabs.add).selectOption({ value: String(panel.book.sheets[1]?.id) });
    const { parts } = await told(panel);
    await page.getByText(String(parts[1])).waitFor();
    await page.getByRole("button", { name: fill(tabs.removeName, { tab: CRM }) }).click();
    await idle(panel);
    await page.getByText(String(parts[1])).waitFor({ state: "detached" });
    expect(await page.getByLabel(tabs.add).locator("option").count()).toBe(2);
  });
});

/** What the panel should say of each tab, asked of the add-on itself. */
async function told({ addOn, book }: PanelPage): Promise<{ parts: readonly string[] }> {
  const ask = (name: string, input: unknown) => {
    return JSON.parse(String(addOn.run("apiCall", [JSON.stringify({ name, input })])));
  };
  const language = book.locale.startsWith("fr") ? "fr" : "en";
  const { settings } = ask("listTabs", { language }).value;
  const said = { shape: null, headerRow: null, mapping: {}, answers: {} };
  const [first, second] = book.sheets.map(({ id, name }) => ({
    tabId: id,
    tabName: name,
    ...said,
  }));
  const given = { ...settings, language, source: first, further: [second] };
  const { value } = ask("detect", { tabId: first?.tabId, settings: given });
  return { parts: value.join.parts.map(({ text }: { text: string }) => text) };
}
