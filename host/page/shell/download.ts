import type { Book } from "../../book/workbook.ts";
import { element } from "./dom.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook over as an XLSX file; the writer is loaded when it is first needed. */
export async function saveWorkbook(book: Book): Promise<void> {
  const { xlsxBytes } = await import("../../io/write-xlsx.ts");
  const bytes = await xlsxBytes(book);
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const name = book.name.replace(/[\\/:*?"<>|]/g, " ").trim() || "portfolio";
  const link = element("a", { href: address, download: `${name}.xlsx` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
