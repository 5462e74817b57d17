import { beforeAll, describe, expect, it } from "vitest";
import type { Book } from "../../host/book/workbook.ts";
import { openBook } from "../../host/io/open-book.ts";
import { readTabs } from "../../host/io/read-tabs.ts";
import { xlsxBytes } from "../../host/io/write-xlsx.ts";
import { unzip } from "../host/io/unzip.ts";
import { type Language, printed } from "./job.ts";
import type { Printed } from "./printed.ts";

const CASES: [string, Language][] = [
  ["orders-fr", "fr"],
  ["clients-en", "en"],
];

describe.each(CASES)("--out for samples/%s.csv", (name, language) => {
  let book: Book;
  let all: Printed;
  let bytes: Uint8Array;
  let parts: Map<string, string>;

  beforeAll(async () => {
    const locale = language === "fr" ? "fr_FR" : "en_US";
    book = await openBook(`samples/${name}.csv`, { locale });
    all = await printed(book, { language, asOf: "2026-11-22" });
    bytes = await xlsxBytes(book);
    parts = unzip(bytes);
  });

  it("reads back with our own reader, the list first and every tab after it", async () => {
    const tabs = await readTabs(bytes, "result.xlsx");
    const made = all.tabs.map((tab) => tab.name);
    expect(tabs.map((tab) => tab.name)).toEqual([name, ...made]);
  });

  it("gives every client's revenue as a number and every date as a date", async () => {
    const tabs = await readTabs(bytes, "result.xlsx");
    const rows = tabs.find((tab) => tab.name === "Clients")?.rows ?? [];
    const headings = rows[1]?.map((cell) => cell?.value) ?? [];
    const column = (heading: string) => {
      const at = headings.indexOf(heading);
      expect(at, heading).toBeGreaterThanOrEqual(0);
      return rows.slice(2).map((row) => row[at]);
    };
    const french = language === "fr";
    const revenue = column(french ? "Chiffre d’affaires" : "Revenue").map((cell) =>
      Number(cell?.value ?? 0),
    );
    expect(revenue.reduce((sum, value) => sum + value, 0)).toBeCloseTo(all.kpis.revenue, 4);
    const last = column(french ? "Dernière commande" : "Last order");
    const dated = last.filter((cell) => cell?.value !== undefined);
    expect(dated.length).toBeGreaterThan(50);
    for (const cell of dated) expect(cell).toMatchObject({ format: "yyyy-mm-dd" });
  });

  it("keeps formats, frozen rows, filters, colour rules and charts", () => {
    const styles = parts.get("xl/styles.xml") ?? "";
    expect(styles).toContain("0.0%");
    expect(styles).toMatch(language === "fr" ? /#,##0(\.00)?[^"]*€/ : /\$/);
    const sheets = [...parts].filter(([path]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path));
    const count = (what: RegExp) => sheets.filter(([, xml]) => what.test(xml)).length;
    // KPI has charts; the data check, the costs and the settings are pages, without a filter.
    const tables = all.tabs.filter(({ charts, rows }) => charts === 0 && rows > 0).length - 3;
    expect(count(/state="frozen"/)).toBeGreaterThanOrEqual(tables);
    expect(count(/<autoFilter/)).toBe(tables);
    expect(count(/<conditionalFormatting/)).toBeGreaterThanOrEqual(tables);
    const charts = [...parts.keys()].filter((path) => /^xl\/charts\/chart[\d-]+\.xml$/.test(path));
    expect(charts).toHaveLength(all.tabs.reduce((sum, tab) => sum + tab.charts, 0));
    expect(charts.length).toBeGreaterThanOrEqual(3);
  });

  it("draws the charts as Sheets does: a running share to 100 %, segments downwards, each in its colour", () => {
    const charts = [...parts].filter(([path]) => path.startsWith("xl/charts/"));
    const withKind = (kind: string) => charts.find(([, xml]) => xml.includes(kind))?.[1] ?? "";
    const pareto = withKind("<c:lineChart>");
    expect(pareto).toContain('<c:max val="1"/><c:min val="0"/>');
    expect(pareto).toContain('<c:numFmt formatCode="0%" sourceLinked="0"/>');
    expect(withKind('<c:barDir val="bar"/>')).toContain('<c:orientation val="maxMin"/>');
    const stacked = charts.filter(([, xml]) => xml.includes('<c:grouping val="stacked"/>'));
    const colors = stacked.map(([, xml]) => new Set(xml.match(/srgbClr val="\w{6}"/g)).size);
    expect(Math.max(...colors)).toBeGreaterThan(5);
    const kpi = [...parts].find(([, xml]) => xml.includes("<drawing"))?.[1] ?? "";
    expect(kpi).toMatch(/<row [^>]*ht="15\.75"/);
  });

  it("leaves the user's own list as it was", async () => {
    const before = await openBook(`samples/${name}.csv`);
    const values = (each: Book) =>
      each.sheets[0]?.cells.map((row) => row?.map((cell) => cell?.value));
    expect(values(book)).toEqual(values(before));
  });
});
