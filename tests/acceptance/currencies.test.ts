import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openBooks } from "../../host/io/open-book.ts";
import { bookOfText, type Language, printed } from "./job.ts";

const of = async (text: string, language: Language = "fr") =>
  printed(await bookOfText(text), { language, asOf: "2026-11-22" });

describe("a list in several currencies", () => {
  const CLIENTS = "Client;Devise;CA 2026\nA;EUR;500\nB;USD;300\nC;EUR;200\nD;GBP;100\n";
  const ORDERS = [
    "Client;Date;Montant;Devise",
    ...Array.from({ length: 40 }, (_, i) => `C${i % 5};1${i % 9}/03/2026;${100 + i};EUR`),
    "C1;12/03/2026;90;USD",
  ].join("\n");

  it("says of clients that their amounts are added as they are", async () => {
    const french = await of(CLIENTS);
    expect(french.kpis.revenue).toBe(1100);
    expect(french.warnings[0]).toBe(
      "«\u00a0liste\u00a0» mêle plusieurs devises (lignes\u00a0: EUR\u00a02, GBP\u00a01, USD\u00a01). Les montants sont additionnés tels quels, sans conversion\u00a0: toutes les sommes les mélangent. Convertissez-les dans votre liste, ou gardez une seule devise.",
    );
    const english = await of(CLIENTS, "en");
    expect(english.warnings[0]).toBe(
      "“liste” holds several currencies (rows: EUR\u00a02, GBP\u00a01, USD\u00a01). They are added as they are, without conversion: every sum mixes them. Convert the amounts in your list, or keep one currency.",
    );
  });

  it("says of orders which ones are left out", async () => {
    const french = await of(ORDERS);
    expect(french.kpis.revenue).toBe(40 * 100 + (39 * 40) / 2);
    expect(french.warnings[0]).toBe(
      "«\u00a0liste\u00a0»\u00a0: seuls les montants en EUR comptent. Les lignes en d’autres devises sont écartées de tous les chiffres (USD\u00a01)\u00a0; convertissez-les dans votre liste pour les compter.",
    );
    const english = await of(ORDERS, "en");
    expect(english.warnings[0]).toBe(
      "“liste”: only amounts in EUR count. Rows in other currencies are left out of every figure (USD\u00a01); convert them in your list to count them.",
    );
  });

  it("says nothing where there is one", async () => {
    for (const text of [CLIENTS.replace(/USD|GBP/g, "EUR"), ORDERS.replace("USD", "EUR")]) {
      const { warnings } = await of(text);
      expect(warnings.join()).not.toContain("devise");
    }
  });
});

describe("tabs in two currencies", () => {
  const orders = (code: string, from: number) =>
    [
      "Client;Date;Montant;Devise",
      ...Array.from({ length: 20 }, (_, i) => `C${i % 5};1${i % 9}/03/2026;${from + i};${code}`),
    ].join("\n");

  it("are added as they are, and the second one says so", async () => {
    const folder = mkdtempSync(join(tmpdir(), "currencies-"));
    const files = [join(folder, "euros.csv"), join(folder, "dollars.csv")];
    writeFileSync(files[0] as string, orders("EUR", 100));
    writeFileSync(files[1] as string, orders("USD", 900));
    const { book, firstTabs } = await openBooks(files, {
      locale: "fr_FR",
      timeZone: "Europe/Paris",
    });
    rmSync(folder, { recursive: true });
    const all = await printed(book, { tabs: firstTabs, asOf: "2026-11-22" });
    expect(all.kpis.revenue).toBe(20 * 1000 + 2 * 190);
    const said = all.warnings.filter((warning) => warning.includes("devise"));
    expect(said).toEqual([
      "«\u00a0dollars\u00a0» est en USD, un onglet précédent dans une autre devise. Les montants sont additionnés tels quels, sans conversion\u00a0: toutes les sommes les mélangent.",
    ]);
  });
});

describe("an amount far above all others", () => {
  const LIST = [
    "Client;CA 2026;Dernière commande",
    ...Array.from({ length: 15 }, (_, i) => `Client ${i};${1000 + 50 * i};0${1 + (i % 9)}/10/2026`),
    "Client 15;120000;12/10/2026",
  ].join("\n");

  it("is told with its column, its row and the amount, and counts as it is", async () => {
    const { quality, kpis } = await of(LIST);
    expect(quality.findings.map(({ text }) => text)).toContain(
      "«\u00a0CA 2026\u00a0»\u00a0: 1 montant très au-dessus des autres, à vérifier (120000\u00a0; ligne 17)",
    );
    expect(kpis.revenue).toBe(15 * 1000 + 50 * 105 + 120_000);
    const english = await of(LIST, "en");
    expect(english.quality.findings.map(({ text }) => text)).toContain(
      "“CA 2026”: 1 amount far above all others: to check (120000; row 17)",
    );
  });
});
