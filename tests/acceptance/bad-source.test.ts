import { describe, expect, it } from "vitest";
import { bookOfText, type Language, printed, refusal } from "./job.ts";

const ORDERS = "Code client;Client;Date;Montant";

/** Twelve orders of as many clients, each row as given. */
function twelve(header: string, row: (i: number, day: string) => string): string {
  const days = Array.from({ length: 12 }, (_, i) => `2026-0${(i % 9) + 1}-${i + 10}`);
  return [header, ...days.map((day, i) => row(i, day))].join("\n");
}

interface Refused {
  readonly what: string;
  readonly text: string;
  readonly fr: RegExp;
  readonly en: RegExp;
}

const REFUSED: Refused[] = [
  { what: "an empty sheet", text: "", fr: /«\sliste\s» est vide/, en: /“liste” is empty/ },
  { what: "blank cells", text: ";;\n;;\n", fr: /«\sliste\s» est vide/, en: /“liste” is empty/ },
  {
    what: "headers only",
    text: `${ORDERS}\n`,
    fr: /contient des en-têtes mais aucune ligne/,
    en: /has headers and no row beneath/,
  },
  {
    what: "no revenue column",
    text: "Code client;Client;Ville\n1;Dupont;Lyon\n2;Martin;Paris\n3;Petit;Lille\n",
    fr: /Aucune colonne de «\sliste\s» ne contient de chiffre d’affaires/,
    en: /no column of “liste” holds revenue/i,
  },
  {
    what: "no client column",
    text: "Date;Montant\n2026-01-05;100\n2026-01-06;50\n",
    fr: /Aucune colonne de «\sliste\s» ne désigne le client/,
    en: /no column of “liste” names the client/i,
  },
  {
    what: "5,000 columns",
    text: `${Array.from({ length: 5000 }, (_, i) => `c${i}`).join(";")}\n${"1;".repeat(4999)}1\n`,
    fr: /compte 5000 colonnes ; 2000 au plus/,
    en: /has 5000 columns; at most 2000/,
  },
  {
    what: "nothing but dates in the future",
    text: twelve(ORDERS, (i) => `${i};Client ${i};2031-05-05;10`),
    fr: /Aucune ligne de «\sliste\s» n’est un client/,
    en: /no row of “liste” is a client/i,
  },
];

describe.each(REFUSED)("$what", ({ text, fr, en }) => {
  it.each(["fr", "en"] as const)(
    "is refused with a sentence that says what to mend (%s)",
    async (language) => {
      const { code, message } = await refusal(await bookOfText(text), { language });
      expect(code).toBe("problem");
      expect(message.replace(/\s/g, " ")).toMatch(language === "fr" ? fr : en);
    },
  );
});

describe.each(["fr", "en"] as const)(
  "poor lists that still make a portfolio (%s)",
  (language: Language) => {
    const of = async (text: string) => printed(await bookOfText(text), { language });
    const said = (sentences: readonly string[]) => sentences.join(" ").replace(/\s/g, " ");
    const french = language === "fr";

    it("one client: everything rests on them", async () => {
      const { kpis, clients, warnings } = await of("Client;CA 2025\nDupont;100\n");
      expect(clients).toMatchObject([{ name: "Dupont", revenue: 100, share: 1, abc: "A" }]);
      expect(kpis).toMatchObject({ top1Share: 1, hhi: 10_000, k80: 1, retention: null });
      expect(said(warnings)).toMatch(/100[.,]0 ?%/);
    });

    it("all zero: no class, no share, and it says so", async () => {
      const { kpis, clients, warnings } = await of(
        twelve("Code client;Client;CA 2025", (i) => `${i};Client ${i};0`),
      );
      expect(kpis).toMatchObject({ clients: 12, activeClients: 0, revenue: 0, gini: null });
      expect(kpis.top1Share).toBeNull();
      for (const { abc, share } of clients) expect([abc, share]).toEqual([null, null]);
      expect(said(warnings)).toMatch(french ? /pas de classe ABC/ : /no ABC class/);
    });

    it("all equal: nobody is better, all are A with the middle score", async () => {
      const rows = Array.from({ length: 30 }, (_, i) => `${i};Client ${i};2026-03-04;100`);
      const { clients, kpis } = await of([ORDERS, ...rows].join("\n"));
      for (const { abc, rfm } of clients) expect([abc, rfm]).toEqual(["A", "333"]);
      expect(kpis.gini).toBeCloseTo(0, 12);
    });

    it("credit notes only: nobody bought, and nothing is divided by their sum", async () => {
      const { clients, kpis, quality, warnings } = await of(
        twelve(ORDERS, (i, day) => `${i};Client ${i};${day};-${i + 1}0`),
      );
      expect(kpis).toMatchObject({ clients: 12, activeClients: 0, revenue: -780 });
      expect(kpis.top1Share).toBeNull();
      for (const client of clients)
        expect(client).toMatchObject({ abc: null, rfm: null, share: null });
      expect(quality.findings.map(({ kind }) => kind)).toContain("amounts.negative");
      expect(said(warnings)).toMatch(french ? /avoirs dépassent les achats : 12/ : /12/);
      expect(said(warnings)).not.toMatch(/Aucune commande ne tombe|No order falls/);
    });

    it("text among the numbers: thousands are read, words are left out and named with their row", async () => {
      const amounts: Record<number, string> = { 3: "à voir", 4: "12 k€" };
      const { kpis, quality } = await of(
        twelve(ORDERS, (i, day) => `${i};Client ${i};${day};${amounts[i] ?? `${i + 1}0`}`),
      );
      expect(kpis.revenue).toBe(780 - 40 - 50 + 12_000);
      expect(quality.removed).toEqual({ noAmount: 1 });
      const [finding] = quality.findings.filter(({ kind }) => kind === "cells.notNumber");
      expect(finding).toMatchObject({ column: "Montant", count: 1, rows: [5] });
      expect(finding?.text).toContain("à voir");
    });

    it("error cells are never a client, a date or an amount", async () => {
      const { clients, quality } = await of(
        twelve("Client;Date;Montant", (i, day) => {
          const [name, when, amount] = [`Client ${i}`, day, `${i + 1}0`];
          return [
            i === 1 ? "#REF!" : name,
            i === 2 ? "#N/A" : when,
            i === 3 ? "#DIV/0!" : amount,
          ].join(";");
        }),
      );
      expect(quality.removed).toEqual({ noClient: 1, noDate: 1, noAmount: 1 });
      expect(clients).toHaveLength(9);
      for (const { name } of clients) expect(name).not.toContain("#");
      expect(quality.findings.filter(({ kind }) => kind === "cells.error").length).toBeGreaterThan(
        0,
      );
    });

    it("two columns of one name: the first counts, and it says so", async () => {
      const { kpis, quality } = await of(
        twelve("Client;Montant;Montant;Date", (i, day) => `Client ${i};${i}0;${i}5;${day}`),
      );
      expect(kpis.revenue).toBe(660);
      const kinds = quality.findings.map(({ kind }) => kind);
      expect(kinds).toContain("headers.duplicate");
    });

    it("titles above the header are passed over", async () => {
      const list = twelve(ORDERS, (i, day) => `${i};Client ${i};${day};${i + 1}0`);
      const { source, kpis, quality } = await of(
        `Export du 12/11/2026;;;\n;;;\nVentes 2026;;;\n;;;\n${list}`,
      );
      expect(source.headerRow).toBe(5);
      expect(kpis).toMatchObject({ clients: 12, revenue: 780 });
      expect(quality.removed).toEqual({ title: 2, blank: 2 });
    });

    it("two clients of one name stay two, and it says so", async () => {
      const { clients, quality } = await of(
        twelve(ORDERS, (i, day) => `C${i};${i < 2 ? "Dupont SA" : `Client ${i}`};${day};${i + 1}0`),
      );
      expect(clients.filter(({ name }) => name === "Dupont SA")).toHaveLength(2);
      expect(quality.findings.find(({ kind }) => kind === "clients.possible")?.rows).toEqual([
        2, 3,
      ]);
    });

    it("the codes 007 and 7 are two clients, and it says so", async () => {
      const codes = ["007", "7"];
      const { clients, quality } = await of(
        twelve(ORDERS, (i, day) => `${codes[i] ?? `1${i}`};Client ${i};${day};${i + 1}0`),
      );
      expect(clients.map(({ id }) => id)).toEqual(expect.arrayContaining(codes));
      expect(clients).toHaveLength(12);
      expect(quality.findings.find(({ kind }) => kind === "ids.variant")?.rows).toEqual([2, 3]);
    });

    it("orders dated in the future are left out and counted", async () => {
      const { clients, quality } = await of(
        twelve(ORDERS, (i, day) => `${i};Client ${i};${i < 2 ? "2031-05-05" : day};${i + 1}0`),
      );
      expect(clients).toHaveLength(10);
      expect(quality.removed).toEqual({ futureDate: 2 });
    });
  },
);
