import { readFile } from "node:fs/promises";
import type { FileTab } from "../../host/io/file-tab.ts";
import { readTabs } from "../../host/io/read-tabs.ts";
import type { HostPage } from "./host-page.ts";

/** What a cell holds, once read back from a file. */
export type Value = string | number | boolean | null;

/** Shows the tab, by a click on its name. */
export async function showTab({ page }: HostPage, name: string): Promise<void> {
  await page
    .locator("[data-u-comp=slide-tab-item]")
    .filter({ hasText: new RegExp(`^\\s*${name}\\s*$`) })
    .click();
}

/** Selects a cell ("L4") by its name. */
export async function select({ page }: HostPage, cell: string): Promise<void> {
  const box = page.locator("[data-u-comp=defined-name] input");
  await box.click();
  await box.fill(cell);
  await box.press("Enter");
}

/** Types into a cell, as a user does. */
export async function typeIn(host: HostPage, cell: string, text: string): Promise<void> {
  await select(host, cell);
  await host.page.keyboard.type(text);
  await host.page.keyboard.press("Enter");
}

/** The workbook as downloaded, with the name the page gave the file. */
export async function download({ page, around }: HostPage): Promise<{
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly tabs: readonly FileTab[];
}> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: around.download }).click(),
  ]);
  const bytes = new Uint8Array(await readFile(await file.path()));
  const fileName = file.suggestedFilename();
  return { fileName, bytes, tabs: await readTabs(bytes, fileName) };
}

/** The values of a tab, blank cells as null. */
export function valuesOf(tabs: readonly FileTab[], name: string): readonly (readonly Value[])[] {
  const tab = tabs.find((one) => one.name === name);
  if (!tab) throw new Error(`No tab ${name} among ${tabs.map((one) => one.name).join(", ")}`);
  return tab.rows.map((row) => row.map((cell) => (cell?.value ?? null) as Value));
}

/** The values of a column from the second row on, as the page holds them now. */
export async function columnNow(
  { page }: HostPage,
  { tab, column, rows }: { readonly tab: string; readonly column: number; readonly rows: number },
): Promise<Value[]> {
  return page.evaluate(`workbook().then((book) => {
    const sheet = book.sheets.find(({ name }) => name === ${JSON.stringify(tab)});
    return Array.from({ length: ${rows} }, (_, row) => sheet.peek(row + 1, ${column})?.value ?? null);
  })`);
}

/** The name of a cell: row and column from 0. */
export function cellName(row: number, column: number): string {
  const letters =
    column < 26
      ? String.fromCharCode(65 + column)
      : `${String.fromCharCode(64 + Math.floor(column / 26))}${String.fromCharCode(65 + (column % 26))}`;
  return `${letters}${row + 1}`;
}

/** Drops a file on the grid. */
export async function drop({ page }: HostPage, name: string, content: Uint8Array): Promise<void> {
  const data = await page.evaluateHandle(
    `(() => {
      const bytes = Uint8Array.from(atob(${JSON.stringify(Buffer.from(content).toString("base64"))}), (c) => c.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], ${JSON.stringify(name)}));
      return data;
    })()`,
  );
  for (const type of ["dragenter", "dragover", "drop"]) {
    await page.dispatchEvent("#grid", type, { dataTransfer: data });
  }
}
