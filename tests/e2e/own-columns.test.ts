import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sidebarWords } from "../../src/i18n/sidebar-words.ts";
import { bookOfText } from "../acceptance/job.ts";
import { axeFaults } from "./axe.ts";
import { launchBrowser } from "./launch.ts";
import { panelOver, picture, sideways } from "./panel-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const LIST = [
  "Code;Client;CA;Surface m²;Date de pose;Options",
  ...Array.from({ length: 30 }, (_, i) => {
    const surface = i === 29 ? "voir plan" : `${100 + 10 * i},5`;
    const posed = `${String(1 + (i % 28)).padStart(2, "0")}/03/${2020 + (i % 6)}`;
    return `C${i};Client ${i};${1000 * (30 - i)};${surface};${posed};${["GPS", "Attelage"][i % 2]}`;
  }),
].join("\n");

it.each(["fr", "en"] as const)(
  "a rule asks for numbers, dates and words only the list knows, in %s",
  async (language) => {
    const locale = language === "fr" ? "fr_FR" : "en_GB";
    const panel = await panelOver(browser, await bookOfText(LIST, { locale }));
    const { page } = panel;
    const { source, method, choosing } = sidebarWords(language);
    const say = choosing.ruleEditor;
    const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
    await press(source.next);
    await page.getByRole("heading", { name: method.title }).waitFor();
    await page.getByLabel(method.segmentChoices.rules, { exact: true }).check();
    await press(choosing.writeRules);
    await page.getByRole("heading", { name: say.title }).waitFor();
    await page.getByLabel(say.column).selectOption("Surface m²");
    await page.getByLabel(say.value).fill("200");
    await press(say.addCondition);
    await page.getByLabel(say.column).nth(1).selectOption("Date de pose");
    await page.getByLabel(say.asks).nth(1).selectOption("above");
    await page.getByLabel(say.value).nth(1).fill("2024-12-31");
    await press(say.addCondition);
    await page.getByLabel(say.column).nth(2).selectOption("Options");
    await page.getByLabel(say.asks).nth(2).selectOption("equal");
    await page.getByLabel(say.value).nth(2).fill("Atelage");
    await page.getByLabel(say.segment).fill("Grands");
    await page.getByLabel(say.segment).blur();
    await page.getByText("voir plan").waitFor();
    await page.getByText(/[«“]\s?Attelage\s?[»”]/).waitFor();
    await picture(page, `${language}-own-columns`);
    expect(await axeFaults(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
  },
  60_000,
);
