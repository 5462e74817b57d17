import { describe, expect, it } from "vitest";
import type { Book } from "../../host/book/workbook.ts";
import { bookOf } from "../../host/io/book-of.ts";
import { readTabs } from "../../host/io/read-tabs.ts";
import { typedTabs } from "../../host/io/typed-tabs.ts";
import { printed } from "./job.ts";

/** A workbook into which the file was imported as Sheets does it: what the locale understands is typed. */
async function imported(text: string, locale: string, timeZone = "Europe/Paris"): Promise<Book> {
  const tabs = typedTabs(await readTabs(Buffer.from(text), "liste.csv"), locale);
  return bookOf(tabs, { locale, timeZone });
}

const HEADER = "Code client;Client;Date facture;Montant HT";
const FRENCH = [
  "C1;Acme;03/04/2026;1.234",
  "C1;Acme;25/04/2026;1.250,50",
  "C2;Beta;05/05/2026;2.345,75",
  "C3;Gamma;30/06/2026;12,50",
  "C3;Gamma;07/01/2026;7.125",
];

describe("a French file that an American sheet has half converted", () => {
  it("gets its days, months and thousands back, and says so", async () => {
    const book = await imported([HEADER, ...FRENCH].join("\n"), "en_US");
    const typed = book.active.cells.slice(1).map((row) => typeof row?.[3]?.value);
    expect(typed).toContain("number");
    expect(typed).toContain("string");
    const { clients, quality } = await printed(book, { asOf: "2026-11-22", language: "fr" });
    const found = Object.fromEntries(clients.map((each) => [each.id, each]));
    expect(found.C1).toMatchObject({ revenue: 2484.5, firstOrder: "2026-04-03" });
    expect(found.C3).toMatchObject({ revenue: 7137.5, firstOrder: "2026-01-07" });
    const kinds = quality.findings.map(({ kind }) => kind);
    expect(kinds).toContain("numbers.halfConverted");
    expect(kinds).toContain("dates.swapped");
  });

  it("gets back decimals that were taken for thousands", async () => {
    const amounts = ["440,00 €", "695,625 €", "1 863,40 €", "12,50 €", "80,00 €"];
    const rows = amounts.map((amount, i) => `C${i};Client ${i};13/0${i + 1}/2026;${amount}`);
    const book = await imported([HEADER, ...rows].join("\n"), "en_US");
    expect(book.active.peek(2, 3)?.value).toBe(695_625);
    const { kpis, quality } = await printed(book, { asOf: "2026-11-22", language: "fr" });
    expect(kpis.revenue).toBe(3091.525);
    expect(quality.findings.map(({ kind }) => kind)).toContain("numbers.halfConverted");
  });

  it("keeps thousands where the texts are the exceptions", async () => {
    const amounts = ["1,250", "2,500", "12,50 €", "3,000", "1,900"];
    const rows = amounts.map((amount, i) => `C${i};Client ${i};13/0${i + 1}/2026;${amount}`);
    const book = await imported([HEADER, ...rows].join("\n"), "en_US");
    const { kpis } = await printed(book, { asOf: "2026-11-22", language: "fr" });
    expect(kpis.revenue).toBe(8662.5);
  });

  it("is left alone in a sheet of its own country", async () => {
    const book = await imported([HEADER, ...FRENCH].join("\n"), "fr_FR");
    const { kpis, quality } = await printed(book, { asOf: "2026-11-22", language: "fr" });
    expect(kpis.revenue).toBe(11_967.75);
    const kinds = quality.findings.map(({ kind }) => kind);
    expect(kinds).not.toContain("numbers.halfConverted");
    expect(kinds).not.toContain("dates.swapped");
  });
});

describe("an American file in a French sheet", () => {
  it("gets its months and thousands back", async () => {
    const rows = [
      "Customer code;Customer;Invoice date;Net amount",
      "C1;Acme;03/04/2026;1,234",
      "C1;Acme;04/25/2026;1,250.50",
      "C2;Beta;06/30/2026;12.50",
    ];
    const book = await imported(rows.join("\n"), "fr_FR");
    const { clients } = await printed(book, { asOf: "2026-11-22", language: "en" });
    expect(clients[0]).toMatchObject({ revenue: 2484.5, firstOrder: "2026-03-04" });
  });
});

describe("a moment in universal time", () => {
  it("is a day of the spreadsheet's zone", async () => {
    const rows = [
      "Client;Date facture;Montant HT",
      "Acme;2025-12-31T23:30:00Z;100",
      "Beta;2026-01-05;50",
    ];
    const day = async (timeZone: string) => {
      const book = await imported(rows.join("\n"), "fr_FR", timeZone);
      const { clients } = await printed(book, { asOf: "2026-11-22", language: "fr" });
      return clients.find(({ name }) => name === "Acme")?.lastOrder;
    };
    expect(await day("Europe/Paris")).toBe("2026-01-01");
    expect(await day("America/New_York")).toBe("2025-12-31");
  });
});
