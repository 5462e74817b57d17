import { beforeAll, describe, expect, it } from "vitest";
import type { Book } from "../../host/book/workbook.ts";
import { xlsxBytes } from "../../host/io/write-xlsx.ts";
import { unzip } from "../host/io/unzip.ts";
import { bookOfText, gateOf, printed } from "./job.ts";
import type { Printed } from "./printed.ts";

/** Names as they come out of an export, each bought once. */
const NAMES = [
  '=IMPORTXML("http://example.com","//a")',
  "+33612345678",
  "@SUM(A1)",
  "-1+1",
  "\t=1+1",
  "\n=4+4",
  "=cmd|' /C calc'!A0",
  "＝1+1",
  "{=1+1}",
  'Les "Guillemets" d’Or',
  "<b>Gras</b><script>alert(1)</script>",
  "😀 Émile & Fils",
  "שלום עולם",
  "1/2",
  "TRUE",
  "5e3",
  `Très ${"l".repeat(60_000)}ong`,
];

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

function list(): string {
  const rows = NAMES.map((name, i) => {
    const words = [`C${i}`, name, name, name].map(quoted).join(",");
    return `${words},2026-0${(i % 9) + 1}-05,${i + 1}0`;
  });
  return ["Code client,Client,Commercial,Ville,Date,Montant", ...rows].join("\n");
}

describe("names that look like formulas, numbers, markup, or go on for ever", () => {
  let book: Book;
  let first: Printed;

  beforeAll(async () => {
    book = await bookOfText(list());
    const gate = gateOf(book);
    const source = book.active.id;
    first = await printed(book, {}, gate);
    book.activeSheetId = source;
    await printed(book, {}, gate);
  });

  it("stay what they are: no tab of ours holds a formula, after two runs", () => {
    const formulas = book.sheets.flatMap((sheet) =>
      sheet.cells.flatMap((row) => row?.filter((cell) => cell?.formula !== undefined) ?? []),
    );
    expect(formulas).toEqual([]);
    const shown =
      book
        .find("Clients")
        ?.cells.slice(2)
        .map((row) => row?.[1]) ?? [];
    expect(shown).toHaveLength(NAMES.length);
    for (const cell of shown) {
      expect(cell?.format).toBe("@");
      expect(cell?.value).toBeTypeOf("string");
    }
    const values = new Set(shown.map((cell) => cell?.value));
    for (const name of NAMES) {
      if (name.length < 50_000) expect(values).toContain(name.trim());
    }
  });

  it("a cell holds at most 50,000 characters: a longer name is cut and named", () => {
    const lengths = book.sheets.slice(1).flatMap((sheet) => {
      return sheet.cells.flatMap(
        (row) => row?.map((cell) => String(cell?.value ?? "").length) ?? [],
      );
    });
    expect(Math.max(...lengths)).toBeLessThanOrEqual(50_000);
    const long = first.quality.findings.find(({ kind }) => kind === "name.tooLong");
    // The line breaks inside two quoted names make no row more: rows are those of the tab.
    expect(long).toMatchObject({ column: "Client", count: 1, rows: [NAMES.length + 1] });
  });

  it("are texts in the XLSX too, with markup escaped", async () => {
    const parts = unzip(await xlsxBytes(book));
    const sheets = [...parts].filter(([path]) => path.startsWith("xl/worksheets/"));
    for (const [path, xml] of sheets) expect(xml.includes("<f>"), path).toBe(false);
    const texts = parts.get("xl/sharedStrings.xml") ?? "";
    expect(texts).toContain("&lt;script&gt;");
    expect(texts).not.toContain("<script>");
  });

  it("each is one client, once", () => {
    expect(first.clients.map(({ id }) => id)).toEqual(NAMES.map((_, i) => `C${i}`));
    expect(first.kpis.revenue).toBe((10 * (NAMES.length * (NAMES.length + 1))) / 2);
    expect(new Set(book.sheets.map(({ name }) => name)).size).toBe(book.sheets.length);
  });
});
