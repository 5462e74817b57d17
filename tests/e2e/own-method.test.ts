import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBook } from "../../host/io/open-book.ts";
import { sidebarWords } from "../../src/i18n/sidebar-words.ts";
import { fill } from "../../src/i18n/words.ts";
import { axeFaults } from "./axe.ts";
import { launchBrowser } from "./launch.ts";
import { type PanelPage, panelOver, picture, sideways } from "./panel-page.ts";
import { filled } from "./panel-steps.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

type Language = "fr" | "en";

/** The orders in a panel of 300 pixels, at the Method screen. */
async function atMethod(language: Language): Promise<PanelPage> {
  const locale = language === "fr" ? "fr_FR" : "en_GB";
  const options = { locale, timeZone: "Europe/Paris" };
  const panel = await panelOver(browser, await openBook(`samples/orders-${language}.csv`, options));
  const { source, method } = sidebarWords(language);
  await panel.page.getByRole("button", { name: source.next, exact: true }).click();
  await panel.page.getByRole("heading", { name: method.title }).waitFor();
  await idle(panel);
  return panel;
}

async function idle({ page }: PanelPage): Promise<void> {
  await page.locator(".notice:empty").waitFor({ state: "attached", timeout: 60_000 });
}

/** Nothing for axe-core to say, nothing to scroll sideways. */
async function looked({ page }: PanelPage, name: string): Promise<void> {
  await picture(page, name);
  expect(await axeFaults(page), name).toEqual([]);
  expect(await sideways(page), name).toBe(0);
}

const button = ({ page }: PanelPage, name: string) =>
  page.getByRole("button", { name, exact: true });

/** What the draft comes to has been told. */
async function tried({ page }: PanelPage, language: Language): Promise<void> {
  const { trying } = sidebarWords(language).choosing;
  await page.waitForTimeout(300);
  await page.getByText(trying).waitFor({ state: "detached" });
}

describe.each(["fr", "en"] as const)("rules of one's own, in %s", (language) => {
  const { method, choosing, result } = sidebarWords(language);
  const { ruleEditor: say } = choosing;

  it("are written, tried on the list, kept, and make the tabs", async () => {
    const panel = await atMethod(language);
    const { page, book } = panel;
    await page.getByLabel(method.segmentChoices.rules, { exact: true }).check();
    await looked(panel, `${language}-own-rules-none`);
    await button(panel, choosing.writeRules).click();
    await page.getByRole("heading", { name: say.title }).waitFor();
    await idle(panel);
    await tried(panel, language);
    await looked(panel, `${language}-own-rules-begin`);
    expect(await button(panel, choosing.use.rules).getAttribute("aria-disabled")).toBe("true");

    await page.getByLabel(say.column).selectOption("sector");
    await page.locator(".words input").first().check();
    await page.locator(".words input").nth(1).check();
    await button(panel, say.addCondition).click();
    await page.getByLabel(say.column).nth(1).selectOption("revenue");
    await page.getByLabel(say.value).fill("5000");
    await page.getByLabel(say.segment).fill("Premiers");
    await page.getByLabel(say.segment).blur();
    await tried(panel, language);
    await page.getByText(filled(say.catches)).first().waitFor();
    await looked(panel, `${language}-own-rules-one`);

    await button(panel, say.addRule).click();
    await page.getByLabel(say.column).selectOption("revenue");
    await page.getByLabel(say.value).fill("8000");
    await page.getByLabel(say.segment).fill("Seconds");
    await page.getByLabel(say.segment).blur();
    await page.getByLabel(say.otherwise).fill("Autres");
    await page.getByLabel(say.otherwise).blur();
    await tried(panel, language);
    await looked(panel, `${language}-own-rules-two`);

    await button(panel, choosing.use.rules).click();
    await page.getByRole("heading", { name: method.title }).waitFor();
    await idle(panel);
    await looked(panel, `${language}-own-rules-method`);
    await button(panel, method.run).click();
    await page.getByRole("heading", { name: result.title }).waitFor({ timeout: 60_000 });
    const names = book.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Premiers", "Seconds", "Autres"]));
  }, 120_000);
});

describe.each(["fr", "en"] as const)("every way of making the tabs, in %s", (language) => {
  const { method, choosing } = sidebarWords(language);

  it("has its options in sight, and the rest folded", async () => {
    const panel = await atMethod(language);
    const { page } = panel;
    await page.getByLabel(choosing.scoring, { exact: true }).selectOption("fixed");
    await page.getByLabel(choosing.table, { exact: true }).selectOption("own");
    await page.getByLabel(choosing.breaks.recency, { exact: true }).fill("30 ; 20");
    await page.getByLabel(choosing.breaks.recency, { exact: true }).blur();
    await looked(panel, `${language}-way-rfm`);
    await page.getByLabel(choosing.breaks.recency, { exact: true }).fill("30 ; 60");
    await page.getByLabel(method.segmentChoices.abc, { exact: true }).check();
    await page.getByLabel(choosing.classes, { exact: true }).selectOption("5");
    await looked(panel, `${language}-way-abc`);
    await page.getByLabel(choosing.of, { exact: true }).selectOption("discrimination");
    await page.getByText(choosing.byRatio).waitFor();
    await page.getByLabel(method.segmentChoices.cross, { exact: true }).check();
    await page.getByLabel(choosing.reading, { exact: true }).selectOption("wallet");
    await looked(panel, `${language}-way-cross`);
    await page.getByText(method.advanced).click();
    await page.getByLabel(choosing.total, { exact: true }).selectOption("weighted");
    await looked(panel, `${language}-way-advanced`);
    await button(panel, method.previewButton).click();
    await idle(panel);
    // The orders tell no potential: that is said in sight, not in a fold.
    await page
      .locator(".note")
      .getByText(/potenti/)
      .waitFor();
    await looked(panel, `${language}-way-preview`);
  }, 120_000);
});

describe.each(["fr", "en"] as const)("a map of one's own, in %s", (language) => {
  const { choosing } = sidebarWords(language);
  const { mapEditor: say } = choosing;

  it("is refused while it has a hole, which is named, and used once filled", async () => {
    const panel = await atMethod(language);
    const { page } = panel;
    await button(panel, choosing.editMap).click();
    await page.getByRole("heading", { name: say.title }).waitFor();
    await idle(panel);
    await tried(panel, language);
    await looked(panel, `${language}-own-map-begin`);
    await page.locator(".part summary").first().click();
    await looked(panel, `${language}-own-map-open`);
    await page.getByRole("button", { name: new RegExp(`^${choosing.remove}\\b.*:`) }).click();
    await tried(panel, language);
    await page.getByText(filled(say.holes.replace(/\{count\|.*?\}/, "{words}"))).waitFor();
    expect(await button(panel, choosing.use.map).getAttribute("aria-disabled")).toBe("true");
    await looked(panel, `${language}-own-map-hole`);
    await button(panel, say.fillHoles).click();
    await tried(panel, language);
    await page.getByText(filled(say.whole)).waitFor();
    await button(panel, choosing.use.map).click();
    await idle(panel);
    await looked(panel, `${language}-own-map-used`);
  }, 120_000);
});

describe.each(["fr", "en"] as const)("criteria of key accounts, in %s", (language) => {
  const { method, choosing } = sidebarWords(language);
  const { accountEditor: say } = choosing;

  it("weigh 100 before they are used", async () => {
    const panel = await atMethod(language);
    const { page } = panel;
    await page.getByLabel(method.segmentChoices.accounts, { exact: true }).check();
    await button(panel, choosing.editCriteria).click();
    await page.getByRole("heading", { name: say.title }).waitFor();
    await idle(panel);
    await tried(panel, language);
    await looked(panel, `${language}-own-accounts-begin`);
    await page.locator(".part summary").first().click();
    await page.getByLabel(say.weight).fill("55");
    await page.getByLabel(say.weight).blur();
    await tried(panel, language);
    await looked(panel, `${language}-own-accounts-over`);
    expect(await button(panel, choosing.use.accounts).getAttribute("aria-disabled")).toBe("true");
    await button(panel, say.level).click();
    await tried(panel, language);
    await button(panel, choosing.use.accounts).click();
    await idle(panel);
    await looked(panel, `${language}-own-accounts-used`);
  }, 120_000);
});

describe.each(["fr", "en"] as const)("thresholds tried, in %s", (language) => {
  const { method, choosing, faults } = sidebarWords(language);
  const { whatIf: say } = choosing;

  it("show who moves as a slider is moved, and are kept only when told", async () => {
    const panel = await atMethod(language);
    const { page, book, calls } = panel;
    await button(panel, say.title).click();
    await page.getByRole("heading", { name: say.title }).waitFor();
    await idle(panel);
    await tried(panel, language);
    await looked(panel, `${language}-what-if-begin`);
    await button(panel, say.fix).click();
    await tried(panel, language);
    await looked(panel, `${language}-what-if-fixed`);
    expect(await button(panel, choosing.use.whatIf).getAttribute("aria-disabled")).toBe("false");
    const best = page.getByLabel(fill(say.recency, { score: 5 }), { exact: true });
    await best.focus();
    for (let press = 0; press < 12; press++) await page.keyboard.press("ArrowRight");
    await tried(panel, language);
    await page
      .locator(".outcome")
      .getByText(filled(say.moved.replace(/\{clients\|.*?\}/, "{w}")))
      .waitFor();
    await page.getByText(filled(say.moves)).first().click();
    expect(await page.locator(".movers li").count()).toBeGreaterThan(0);
    await looked(panel, `${language}-what-if-moved`);
    expect(book.sheets.filter(({ hidden }) => !hidden)).toHaveLength(1);

    await button(panel, say.reset).click();
    await tried(panel, language);
    await page.locator(".outcome").getByText(say.same).waitFor();
    const abc = page.getByText(say.sections.abc, { exact: true }).first();
    await abc.click();
    await page.getByLabel(fill(say.abc, { name: "A" }), { exact: true }).fill("60");
    await tried(panel, language);
    await looked(panel, `${language}-what-if-abc`);
    await button(panel, choosing.use.whatIf).click();
    await page.getByRole("heading", { name: method.title }).waitFor();
    await idle(panel);
    expect(calls.filter((name) => name === "saveSettings")).toHaveLength(2);
    expect(calls).not.toContain("startRun");
  }, 120_000);

  it("are those of what makes the tabs", async () => {
    const panel = await atMethod(language);
    const { page } = panel;
    const opened = async (kind: "cross" | "accounts"): Promise<void> => {
      await page.getByLabel(method.segmentChoices[kind], { exact: true }).check();
      await button(panel, say.title).click();
      await page.getByRole("heading", { name: say.title }).waitFor();
      await idle(panel);
      await tried(panel, language);
    };
    await opened("accounts");
    const { potential } = choosing.limits;
    const exact = page.getByLabel(fill(say.exact, { label: potential }), { exact: true });
    await exact.fill("3");
    await exact.blur();
    await tried(panel, language);
    await looked(panel, `${language}-what-if-accounts`);
    expect(await page.getByLabel(potential, { exact: true }).inputValue()).toBe("3");
    await exact.fill("not a number");
    await exact.blur();
    await page.getByText(filled(faults.number)).waitFor();
    await looked(panel, `${language}-what-if-refused`);
    await button(panel, choosing.cancel).click();
    await idle(panel);
    await opened("cross");
    await looked(panel, `${language}-what-if-cross`);
  }, 120_000);
});
