import { describe, expect, it } from "vitest";
import { openBook } from "../../host/io/open-book.ts";
import { xlsxBytes } from "../../host/io/write-xlsx.ts";
import { wordsOf } from "../../src/i18n/words.ts";
import { download, drop, valuesOf } from "./cells.ts";
import { opened, openHost, tabsShown } from "./host-page.ts";
import { makeTabs, openPanel, toMethod } from "./panel-steps.ts";

/** Begins as an XLSX file does, and is none. */
const BROKEN_ZIP = Uint8Array.from("PK\u0003\u0004 cut off on the way", (c) => c.charCodeAt(0));

const { report } = wordsOf("en");

describe("a file of the user's", () => {
  it("is opened when dropped, worked on, and downloaded with what was made", async () => {
    const host = await openHost("en");
    const book = await openBook("samples/orders-en.csv", { locale: "en_US" });
    await drop(host, "Northern region.xlsx", await xlsxBytes(book));
    await opened(host.page);
    const name = host.page.getByLabel(host.around.spreadsheetName);
    expect(await name.inputValue()).toBe("Northern region");
    expect(await tabsShown(host)).toEqual(book.sheets.map((sheet) => sheet.name));
    const given = await download(host);

    await openPanel(host);
    await toMethod(host);
    await makeTabs(host);
    const { fileName, bytes, tabs } = await download(host);
    expect(fileName).toBe("Northern region.xlsx");
    const [raw = ""] = book.sheets.map((sheet) => sheet.name);
    expect(valuesOf(tabs, raw)).toEqual(valuesOf(given.tabs, raw));
    const clients = valuesOf(tabs, report.tabs.clients);
    const heading = clients.findIndex((row) => row.includes(report.columns.segment.heading));
    const codes = valuesOf(given.tabs, raw)
      .slice(1)
      .map((row) => row[2] ?? null);
    expect(clients.length - heading - 1).toBe(new Set(codes.filter((code) => code !== null)).size);
    expect(new TextDecoder("latin1").decode(bytes)).toMatch(/xl\/charts\/chart[\d-]+\.xml/);
  });

  it("is refused in plain words when it is no list", async () => {
    const host = await openHost("fr");
    await drop(host, "photo.xlsx", BROKEN_ZIP);
    const alert = host.page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/photo|XLSX/);
    expect(await tabsShown(host)).toEqual([host.around.samples.clients]);
  });
});
