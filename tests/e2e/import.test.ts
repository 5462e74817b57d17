import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Book } from "../../host/book/workbook.ts";
import { sidebarWords } from "../../src/i18n/sidebar-words.ts";
import { fill } from "../../src/i18n/words.ts";
import { shown } from "../server/driver.ts";
import { axeFaults } from "./axe.ts";
import { openHost, pictured, tabsShown } from "./host-page.ts";
import { launchBrowser } from "./launch.ts";
import { dropOnPanel } from "./panel-file.ts";
import { type PanelPage, panelOver, picture, sideways } from "./panel-page.ts";
import { button, filled, heading, openPanel } from "./panel-steps.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const HEADINGS = {
  fr: "Code client;Raison sociale;SIRET;Date de commande;Montant HT;Commentaire",
  en: "Customer code;Company;Tax number;Order date;Net amount;Comment",
};
const MADE_UP = ["Boulangerie du Marché", "Œuvres & Cie", "L’Atelier d’Éloïse", "Café « Le Zinc »"];
const NOTE = "À rappeler après l’été. ".repeat(150);

type Language = keyof typeof HEADINGS;

/** Bytes of windows-1252: € is 0x80, Œ 0x8c, ’ 0x92. */
function western(text: string): Uint8Array {
  const signs: Readonly<Record<string, number>> = { "€": 0x80, Œ: 0x8c, "’": 0x92 };
  return Uint8Array.from(text, (sign) => signs[sign] ?? sign.charCodeAt(0));
}

/** An export as French accounting programs write it, the traps of a typed import among its cells. */
function exported(language: Language, rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const day = String(1 + (at % 12)).padStart(2, "0");
    const siret = `0055210055${String(1000 + (at % 40))}`;
    const money = `"${1 + (at % 9)} 234,50 €"`;
    const name = MADE_UP[at % MADE_UP.length];
    return `00${10 + (at % 40)};${name};${siret};0${1 + (at % 9)}/${day}/2026;${money};${NOTE}`;
  });
  return [HEADINGS[language], ...lines].join("\r\n");
}

async function open(language: Language): Promise<PanelPage> {
  const book = new Book({ locale: language === "fr" ? "fr_FR" : "en_GB" });
  const panel = await panelOver(browser, book);
  await panel.page.getByRole("heading", { name: sidebarWords(language).source.title }).waitFor();
  return panel;
}

const press = ({ page }: PanelPage, name: string): Locator =>
  page.getByRole("button", { name, exact: true });

async function looked(panel: PanelPage, name: string): Promise<void> {
  await picture(panel.page, name);
  expect(await axeFaults(panel.page), name).toEqual([]);
  expect(await sideways(panel.page), name).toBe(0);
}

/** Waits until the file has been read. */
async function read({ page }: PanelPage, language: Language): Promise<void> {
  const { preview } = sidebarWords(language).file;
  await page.getByRole("region", { name: preview }).waitFor({ timeout: 20_000 });
  await page.waitForFunction("!document.querySelector('progress')");
}

describe.each(["fr", "en"] as const)("a file dropped on the panel, in %s", (language) => {
  const words = sidebarWords(language);

  it("is shown, imported as text, and read as the list", async () => {
    const panel = await open(language);
    const { page, book } = panel;
    await looked(panel, `${language}-import-nothing`);
    const file = { name: "Ventes 2026.csv", bytes: western(exported(language, 600)) };
    await dropOnPanel(page, file, async () => {
      await page.getByText(words.file.dropHere).waitFor();
      await picture(page, `${language}-import-over`);
    });
    await read(panel, language);
    await page.getByText(fill(words.file.found, { rows: "601", columns: "6" })).waitFor();
    const cells = page.getByRole("region", { name: words.file.preview }).getByRole("cell");
    expect(await cells.nth(13).textContent()).toBe("Œuvres & Cie");
    await looked(panel, `${language}-import-preview`);
    await page.getByLabel(words.file.tabName).fill("Commandes");

    let release = (): void => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    let blocks = 0;
    panel.before = (name) => (name === "writeImportBlock" && ++blocks === 2 ? held : undefined);
    await press(panel, words.file.start).click();
    await page.getByText(filled(words.file.writing)).waitFor();
    await page.waitForFunction("document.querySelector('progress').value > 0");
    await looked(panel, `${language}-import-writing`);
    release();

    await page.getByText(fill(words.file.imported, { tab: "Commandes" })).waitFor();
    await page.getByText(words.source.grains.order).waitFor();
    await looked(panel, `${language}-import-done`);
    const sheet = book.find("Commandes");
    expect(book.active).toBe(sheet);
    const [head, first, second] = sheet ? shown(sheet) : [];
    expect(head).toEqual(HEADINGS[language].split(";"));
    expect(first?.slice(0, 5)).toEqual([
      "0010",
      "Boulangerie du Marché",
      "00552100551000",
      "01/01/2026",
      "1 234,50 €",
    ]);
    expect(second?.[1]).toBe("Œuvres & Cie");
    await press(panel, words.source.next).click();
    await page.getByRole("heading", { name: words.method.title }).waitFor();
    await page.context().close();
  }, 60_000);

  it("is refused with the line that is broken, and another one chosen", async () => {
    const panel = await open(language);
    const { page, book } = panel;
    const lines = exported(language, 40).split("\r\n");
    lines[6] += ";1;2";
    await dropOnPanel(page, { name: "x.csv", bytes: western(lines.join("\r\n")) });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    const values = { line: "7", found: "8", expected: "6" };
    expect(await alert.textContent()).toContain(fill(words.file.faults.wideRow, values));
    await looked(panel, `${language}-import-refused`);
    lines[6] = lines[6]?.replace(";1;2", '"') ?? "";
    lines[6] = lines[6].replace("À rappeler", '"À rappeler').replace(/"$/, "");
    await dropOnPanel(page, { name: "x.csv", bytes: western(lines.join("\r\n")) });
    await page.getByText(fill(words.file.faults.openQuote, { line: "7" })).waitFor();
    await dropOnPanel(page, { name: "x.xlsx", bytes: western("PK\u0003\u0004…xl/workbook.xml") });
    await page.getByText(words.file.faults.workbook).waitFor();
    expect(book.sheets).toHaveLength(1);
    const chooser = page.waitForEvent("filechooser");
    await press(panel, words.file.other).click();
    const bytes = new TextEncoder().encode("Nom;CA\nAnne;12\nZoé;1\n");
    await (await chooser).setFiles({
      name: "y.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(bytes),
    });
    await read(panel, language);
    await page.getByLabel(words.file.encoding, { exact: true }).selectOption("windows-1252");
    await page.getByText("ZoÃ©").waitFor();
    await press(panel, words.file.cancel).click();
    await page.getByRole("heading", { name: words.source.title }).waitFor();
    await page.context().close();
  }, 60_000);

  it("is cancelled half-way, and tried again after a failure", async () => {
    const panel = await open(language);
    const { page, book } = panel;
    const file = { name: "Ventes.csv", bytes: western(exported(language, 600)) };
    await dropOnPanel(page, file);
    await read(panel, language);
    let stopped = false;
    panel.before = async (name) => {
      if (name !== "writeImportBlock" || stopped) return;
      stopped = true;
      await press(panel, words.file.cancel).click();
      await page.getByText(words.file.cancelling).waitFor();
    };
    await press(panel, words.file.start).click();
    await page.getByText(words.file.cancelled).waitFor();
    expect(book.sheets).toHaveLength(1);
    await looked(panel, `${language}-import-cancelled`);

    await dropOnPanel(page, file);
    await read(panel, language);
    let blocks = 0;
    panel.before = (name) => {
      if (name === "writeImportBlock" && ++blocks === 2) throw new Error("HTTP 0");
    };
    await press(panel, words.file.start).click();
    await page.getByRole("alert").waitFor();
    await looked(panel, `${language}-import-failed`);
    await press(panel, words.file.retry).click();
    await page.getByText(fill(words.file.imported, { tab: "Ventes" })).waitFor();
    expect(book.find("Ventes")?.lastRow()).toBe(601);
    await page.context().close();
  }, 60_000);
});

describe("in the local page", () => {
  it("a file dropped on the panel goes into a new tab, not into a new spreadsheet", async () => {
    const host = await openHost("fr");
    const { page, words } = host;
    await openPanel(host);
    const frame = page.frames().find((each) => each !== page.mainFrame());
    if (!frame) throw new Error("no panel");
    await dropOnPanel(frame, { name: "Ventes.csv", bytes: western(exported("fr", 600)) });
    await host.panel.getByText(fill(words.file.found, { rows: "601", columns: "6" })).waitFor();
    await pictured(host, "fr-import-preview");
    await button(host, words.file.start).click();
    await heading(host, words.source.title);
    await host.panel.getByText(fill(words.file.imported, { tab: "Ventes" })).waitFor();
    expect(await tabsShown(host)).toEqual([host.around.samples.clients, "Ventes"]);
    await pictured(host, "fr-import-done");
  });
});
