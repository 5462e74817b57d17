import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../../src/core/maths/day.ts";
import { buildPortfolio } from "../../../src/core/portfolio/build.ts";
import { DEFAULT_METHOD } from "../../../src/core/portfolio/method.ts";
import type { Rows } from "../../../src/intake/cell.ts";
import { diagnose } from "../../../src/intake/doctor/diagnose.ts";
import { readRoom } from "../../../src/intake/read-intake.ts";
import { hasShared, shared } from "../../setup/shared.ts";
import { CONTEXT, rowsOfFile } from "../table-file.ts";

function examine(rows: Rows) {
  const { intake, room } = readRoom(rows, {}, CONTEXT);
  return { intake, ...diagnose(rows, intake, room) };
}

/** Revenue and orders of every client, whatever the order of the rows. */
function figures(rows: Rows): string[] {
  const { intake } = examine(rows);
  const { clients, columns } = buildPortfolio(intake.source, DEFAULT_METHOD, CONTEXT.today);
  return clients.id
    .map((id, i) => {
      const revenue = (columns.revenue[i] ?? Number.NaN).toFixed(2);
      return `${id} ${clients.name[i]} ${revenue} ${columns.orders[i]} ${columns.lastDay[i]}`;
    })
    .sort();
}

const DIRTY: Rows = [
  ["Clients 2026", "", "", "", "", ""],
  ["Code", "Client", "CA 2026 (k€)", "Dern. cde", "Tél.", "CP"],
  ["0012", " Boulangerie\u00a0Inventée ", "12,5", "03/04/2026", "01 99 00 12 34", "1000"],
  ["0013", "Menuiserie Fictive", 7, "25/04/2026", "199001235", "69003"],
  ["Total", "", "19,5", "", "", ""],
  ["0014", "Voyages Nulle-Part", "n/c", "mars 2026", "", ""],
];

describe("the mended copy", () => {
  it("writes numbers, dates and codes in one form, without totals and titles", () => {
    const { mended } = examine(DIRTY);
    expect(mended.rows).toEqual([
      ["Code", "Client", "CA 2026 (k€)", "Dern. cde", "Tél.", "CP"],
      [
        "0012",
        "Boulangerie Inventée",
        12.5,
        { day: dayOf(2026, 4, 3), seconds: 0 },
        "+33199001234",
        "01000",
      ],
      [
        "0013",
        "Menuiserie Fictive",
        7,
        { day: dayOf(2026, 4, 25), seconds: 0 },
        "+33199001235",
        "69003",
      ],
      ["0014", "Voyages Nulle-Part", "n/c", "mars 2026", "", ""],
    ]);
  });

  it("lists every change with its cell and its rule", () => {
    const { mended, checkup } = examine(DIRTY);
    const first = mended.mends.filter(({ row }) => row === 3);
    expect(first.map(({ column, rule }) => [column, rule])).toEqual([
      [1, "spaces"],
      [2, "number"],
      [3, "date"],
      [4, "phone"],
      [5, "postalCode"],
    ]);
    expect(mended.mends).toContainEqual({
      row: 5,
      column: -1,
      before: "Total",
      after: "",
      rule: "row.total",
    });
    expect(checkup.mends).toBe(mended.mends.length);
  });

  it("leaves what says more than one thing, and what cannot be read", () => {
    const { mended } = examine([
      ["Client", "CA", "E-mail", "Téléphone"],
      ["Alpha Inventé", "1 200 HT", "a@un.example ; b@deux.example", "01 99 00 12 34 poste 12"],
      ["Bêta Inventé", "3 400 HT", "pas d'adresse", "inconnu"],
      ["Gamma Inventé", "150 €/mois", "c@trois.example", "01.99.00.12.36"],
    ]);
    expect(mended.rows.slice(1).map((row) => row.slice(1))).toEqual([
      ["1 200 HT", "a@un.example ; b@deux.example", "01 99 00 12 34 poste 12"],
      ["3 400 HT", "pas d'adresse", "inconnu"],
      ["150 €/mois", "c@trois.example", "+33199001236"],
    ]);
  });

  it("puts the rows of one client into one, figures added and dates kept", () => {
    const { mended } = examine([
      ["Client", "CP", "E-mail", "CA", "Première commande", "Dernière commande"],
      ["Imaginaire SARL", "69003", "info@imaginaire.example", 100, "01/02/2020", "01/02/2026"],
      ["Autre Client", "75011", "a@autre.example", 50, "05/05/2021", "05/05/2026"],
      ["S.A.R.L. Imaginaire", "69003", "vente@imaginaire.example", 40, "15/01/2019", "20/03/2026"],
    ]);
    expect(mended.rows).toHaveLength(3);
    expect(mended.rows[1]).toEqual([
      "Imaginaire SARL",
      "69003",
      "info@imaginaire.example",
      140,
      { day: dayOf(2019, 1, 15), seconds: 0 },
      { day: dayOf(2026, 3, 20), seconds: 0 },
    ]);
  });

  it("has nothing left to mend", () => {
    const { mended } = examine(examine(DIRTY).mended.rows);
    expect(mended.mends).toEqual([]);
  });
});

describe("a portfolio of the mended copy", () => {
  const amount = fc
    .integer({ min: -5_000_00, max: 5_000_000_00 })
    .map((cents) => (cents / 100).toFixed(2));
  const written = fc.constantFrom(
    (text: string) => text.replace(".", ","),
    (text: string) => `${text.replace(".", ",")} €`,
    (text: string) => text.replace(".", ",").replace(/\B(?=(\d{3})+,)/g, "\u202f"),
  );
  const day = fc.record({
    date: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 2022, max: 2026 }),
  });
  const two = (part: number): string => String(part).padStart(2, "0");

  it("is that of the list, whatever the list", () => {
    const order = fc.tuple(fc.nat({ max: 5 }), amount, written, day);
    fc.assert(
      fc.property(fc.array(order, { minLength: 4, maxLength: 25 }), (orders) => {
        const rows: Rows = [
          ["Client", "Date", "N° facture", "Montant HT"],
          ...orders.map(([client, text, write, { date, month, year }], i) => [
            `Client inventé ${client}`,
            `${two(date)}/${two(month)}/${year}`,
            `FA${1000 + i}`,
            write(text),
          ]),
          ["Client inventé 9", "25/12/2025", "FA9999", "1 234,50"],
        ];
        const { mended } = examine(rows);
        expect(figures(mended.rows)).toEqual(figures(rows));
        expect(examine(mended.rows).mended.mends).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  const samples = hasShared
    ? readdirSync(shared("imports/samples")).filter((name) => name.endsWith(".csv"))
    : [];
  it.skipIf(!hasShared).each(samples)("is that of the list: %s", (name) => {
    const rows = rowsOfFile(shared(`imports/samples/${name}`));
    const { mended, checkup } = examine(rows);
    expect(figures(mended.rows)).toEqual(figures(rows));
    expect(checkup.score).toBeGreaterThan(0.8);
    expect(checkup.score).toBeLessThanOrEqual(1);
  });
});
