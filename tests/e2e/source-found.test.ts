import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sidebarWords } from "../../src/i18n/sidebar-words.ts";
import { fill } from "../../src/i18n/words.ts";
import { bookOf, type Cell } from "../server/driver.ts";
import { axeFaults } from "./axe.ts";
import { launchBrowser } from "./launch.ts";
import { type PanelPage, panelOver, picture, showPanel, sideways } from "./panel-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

type Language = "fr" | "en";

/** Companies as a CRM exports them, with a column of one's own that nothing tells. */
const LISTS: Readonly<Record<Language, readonly (readonly Cell[])[]>> = {
  fr: [
    [
      "ID de fiche d'informations",
      "Nom de l'entreprise",
      "Propriétaire de l'entreprise",
      "Chiffre d'affaires annuel",
      "Phase du cycle de vie",
      "Chiffre d'affaires total",
      "Indice maison",
    ],
    ["1001", "Fictiva Menuiserie SARL", "Inès Modèle", 14_400_000, "Client", 66_977.38, 4],
    ["1002", "Exemplis Conseil", "Noé Fictif", 1_800_000, "Client", 3_179.62, 2],
    ["1003", "Imagina Logistique", "Inès Modèle", 2_520_000, "Lead", 0, 5],
  ],
  en: [
    [
      "Record ID",
      "Company name",
      "Company owner",
      "Annual Revenue",
      "Lifecycle Stage",
      "Total Revenue",
      "House index",
    ],
    ["1001", "Fictiva Joinery Ltd", "Ines Model", 14_400_000, "Customer", 66_977.38, 4],
    ["1002", "Exemplis Advice", "Noah Fictive", 1_800_000, "Customer", 3_179.62, 2],
    ["1003", "Imagina Freight", "Ines Model", 2_520_000, "Lead", 0, 5],
  ],
};
const SYSTEM = { fr: "HubSpot entreprises", en: "HubSpot companies" };
const OWN = { fr: "Indice maison", en: "House index" };
const SATISFACTION = { fr: "Satisfaction", en: "Satisfaction" };

async function open(language: Language): Promise<PanelPage> {
  const locale = language === "fr" ? "fr_FR" : "en_GB";
  const panel = await panelOver(browser, bookOf(LISTS[language], locale));
  await panel.page.getByText(sidebarWords(language).source.grains.client).waitFor();
  return panel;
}

async function looked({ page }: PanelPage, name: string): Promise<void> {
  await picture(page, name);
  expect(await axeFaults(page), name).toEqual([]);
  expect(await sideways(page), name).toBe(0);
}

describe.each(["fr", "en"] as const)("the list found, in %s", (language) => {
  const { source } = sidebarWords(language);
  const recognised = fill(source.recognised, { system: SYSTEM[language] });

  it("names the program, and offers the likely meanings of a column first", async () => {
    const panel = await open(language);
    const { page } = panel;
    await page.getByText(recognised).waitFor();
    await looked(panel, `${language}-found`);
    const header = LISTS[language][0]?.[3];
    const label = fill(source.column, { header: String(header) });
    const groups = page.getByLabel(label).locator("optgroup");
    expect(await groups.first().getAttribute("label")).toBe(source.likely);
    expect(await groups.first().locator("option").first().getAttribute("value")).toBe(
      "client_own_revenue",
    );
    expect(await page.getByLabel(label).locator("option").count()).toBe(126);
    expect(await page.getByLabel(label).inputValue()).toBe("client_own_revenue");
  });

  it("is read as the last time in another spreadsheet, and as if new once that is forgotten", async () => {
    const first = await open(language);
    await first.page.getByText(fill(source.columnsUnused, { count: "1" })).click();
    const label = fill(source.column, { header: OWN[language] });
    await first.page.getByLabel(label).selectOption({ label: SATISFACTION[language] });
    await first.page.getByText(source.states.answered).waitFor();
    await looked(first, `${language}-found-changed`);
    await first.page.getByRole("button", { name: source.next }).click();
    await first.page.getByRole("heading", { name: sidebarWords(language).method.title }).waitFor();

    const second = await open(language);
    const { page } = second;
    for (const [key, value] of first.addOn.stores.properties.user) {
      second.addOn.stores.properties.user.set(key, value);
    }
    await showPanel(page);
    await page.getByText(source.remembered).waitFor();
    expect(await page.getByLabel(label).inputValue()).toBe("satisfaction");
    await looked(second, `${language}-found-remembered`);
    await page.getByRole("button", { name: source.forgetRemembered }).click();
    await page.getByText(fill(source.columnsUnused, { count: "1" })).waitFor();
    expect(await page.getByText(source.remembered).count()).toBe(0);
    expect([...second.addOn.stores.properties.user.keys()]).toEqual(["clientPortfolio.headings"]);
  });
});
