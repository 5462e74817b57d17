import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BookCell } from "../../host/book/book.ts";
import { bookOf } from "../../host/io/book-of.ts";
import type { FileTab } from "../../host/io/file-tab.ts";
import { sidebarWords } from "../../src/i18n/sidebar-words.ts";
import { axeFaults } from "./axe.ts";
import { guard } from "./guard.ts";
import { launchBrowser } from "./launch.ts";
import {
  openPanel,
  type PanelPage,
  panelOver,
  picture,
  showPanel,
  sideways,
} from "./panel-page.ts";
import { filled } from "./panel-steps.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const FILES = {
  fr: { orders: "samples/orders-fr.csv", clients: "samples/clients-fr.csv", locale: "fr_FR" },
  en: { orders: "samples/orders-en.csv", clients: "samples/clients-en.csv", locale: "en_US" },
} as const;

type Language = keyof typeof FILES;
const languages: readonly Language[] = ["fr", "en"];

function open(language: Language, list: "orders" | "clients"): Promise<PanelPage> {
  const { locale, ...files } = FILES[language];
  return openPanel(browser, files[list], { locale, timeZone: "Europe/Paris" });
}

/** Waits until nothing is under way. */
async function settled({ page }: PanelPage): Promise<void> {
  await page.waitForSelector("header.top", { timeout: 20_000 });
  await page.waitForFunction(
    () => {
      const { document } = globalThis as unknown as {
        document: { querySelector(selector: string): { textContent: string } | null };
      };
      return document.querySelector(".notice")?.textContent === "";
    },
    undefined,
    { timeout: 60_000 },
  );
}

/** Holds the panel up at the nth call of a name, until released. */
function hold(panel: PanelPage, call: string, nth: number) {
  let release = (): void => {};
  let reach = (): void => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  const reached = new Promise<void>((done) => {
    reach = done;
  });
  let seen = 0;
  panel.before = (name) => {
    if (name !== call || ++seen !== nth) return;
    reach();
    return released;
  };
  return { reached, release: () => release() };
}

/** Looks at the screen in front: nothing for axe-core to say, nothing to scroll sideways. */
async function looked(panel: PanelPage, name: string): Promise<void> {
  await picture(panel.page, name);
  expect(await axeFaults(panel.page), name).toEqual([]);
  expect(await sideways(panel.page), name).toBe(0);
}

const LONG_HEADINGS = [
  "Anticonstitutionnellement-responsable-du-développement-commercial-régional",
  "Raison sociale de l’établissement facturé",
  "Date",
  "Facturé",
  "Chiffre d’affaires annuel",
  "",
];

/** A list that leaves much to ask: long headings, several amounts, dates that read two ways. */
function oddList(): FileTab {
  const rows = [LONG_HEADINGS.map((value): BookCell => ({ value }))];
  for (let i = 0; i < 40; i++) {
    const owner = i % 2 === 0 ? "Marie-Antoinette Vandenbroucke-Delahaye" : "Jean Petit";
    const date = `0${1 + (i % 9)}/0${1 + ((i * 5) % 9)}/2026`;
    const client = `Établissements Rhin${i % 13}`;
    const cells = [owner, client, date, `${100 + i * 7},50`, 9000 + i * 10, `z${i}`];
    rows.push(cells.map((value) => ({ value })));
  }
  return { name: "Chiffre d’affaires par établissement, exercice 2026 (provisoire)", rows };
}

describe.each(languages)("the whole job in %s", (language) => {
  const words = sidebarWords(language);

  it("goes from the list to the tabs by clicks", async () => {
    const panel = await open(language, "orders");
    const { page, book } = panel;
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    await settled(panel);
    await looked(panel, `${language}-source`);
    await page.getByText(filled(words.source.findings)).click();
    await looked(panel, `${language}-source-findings`);
    await page
      .getByRole("button", { name: filled(words.source.goToRow) })
      .first()
      .click();
    await button(words.source.next).click();
    await settled(panel);
    expect(book.sheets.filter(({ hidden }) => !hidden)).toHaveLength(1);
    await looked(panel, `${language}-method`);
    await page.getByText(words.method.advanced).click();
    await looked(panel, `${language}-method-advanced`);
    const held = hold(panel, "runStep", 3);
    await button(words.method.run).click();
    await page.getByRole("heading", { name: words.run.title }).waitFor();
    await held.reached;
    await looked(panel, `${language}-run`);
    held.release();
    await page.getByRole("heading", { name: words.result.title }).waitFor({ timeout: 60_000 });
    await settled(panel);
    await looked(panel, `${language}-result`);
    await page
      .getByRole("button", { name: filled(words.result.open) })
      .nth(1)
      .click();
    await settled(panel);
    expect(book.active.name).toBe("Champions");
    await button(words.result.again).click();
    await settled(panel);
    await button(words.method.run).click();
    await page.getByRole("dialog").waitFor();
    await looked(panel, `${language}-confirm`);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("button", { name: words.nav.functions }).click();
    await settled(panel);
    await page.locator("details.function > summary").first().click();
    await looked(panel, `${language}-functions`);
    await page.close();
  }, 120_000);

  it("reads a dirty list of clients", async () => {
    const panel = await open(language, "clients");
    const { page } = panel;
    await settled(panel);
    await page.getByText(filled(words.source.findings)).click();
    await looked(panel, `${language}-source-clients`);
    await page.getByRole("button", { name: words.nav.functions }).click();
    await settled(panel);
    await page.locator("details.function > summary").first().click();
    await looked(panel, `${language}-functions-clients`);
    await page.close();
  }, 60_000);

  it("asks what it cannot know, within 300 pixels", async () => {
    const { locale } = FILES[language];
    const panel = await panelOver(browser, bookOf([oddList()], { locale }));
    const { page } = panel;
    await settled(panel);
    await page.locator(".why-mark").nth(1).hover();
    await looked(panel, `${language}-questions`);
    await page.close();
  }, 60_000);

  it("says what went wrong and takes a run up again", async () => {
    const panel = await open(language, "orders");
    const { page, addOn } = panel;
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    await settled(panel);
    await button(words.source.next).click();
    await settled(panel);
    const held = hold(panel, "runStep", 2);
    await button(words.method.run).click();
    await held.reached;
    let left = 12;
    addOn.beforeCall = () => {
      left -= 1;
      if (left < 0) throw new Error("Service Spreadsheets timed out");
    };
    held.release();
    await page.getByRole("alert").waitFor();
    await settled(panel);
    await looked(panel, `${language}-run-failed`);
    addOn.beforeCall = undefined;
    await showPanel(page);
    await page.getByRole("heading", { name: words.run.paused }).waitFor();
    await settled(panel);
    await looked(panel, `${language}-run-paused`);
    await button(words.run.resume).click();
    await page.getByRole("heading", { name: words.result.title }).waitFor({ timeout: 60_000 });
    await page.close();
  }, 120_000);
});

describe("a panel without an answer", () => {
  it("says so outside a spreadsheet", async () => {
    const context = await browser.newContext({ locale: "fr-FR" });
    await guard(context);
    const page = await context.newPage();
    await showPanel(page, { google: false });
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toBe(sidebarWords("fr").trouble.noGoogle);
    await page.close();
  });

  it("never shows a raw error, and asks again", async () => {
    const book = bookOf([oddList()], { locale: "en_US" });
    const words = sidebarWords("en");
    let broken = true;
    const panel = await panelOver(browser, book, () => {
      if (broken) throw new Error("NetworkError: Connection failure due to HTTP 0");
    });
    const { page } = panel;
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toContain(words.trouble.noAnswer);
    expect(await page.textContent("body")).not.toContain("NetworkError");
    expect(await axeFaults(page)).toEqual([]);
    broken = false;
    await page.getByRole("button", { name: words.trouble.again }).click();
    await page.getByRole("heading", { name: words.source.title }).waitFor();
    await page.close();
  });
});
