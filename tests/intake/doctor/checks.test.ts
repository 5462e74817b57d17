import { describe, expect, it } from "vitest";
import type { Cell, Rows } from "../../../src/intake/cell.ts";
import { diagnose } from "../../../src/intake/doctor/diagnose.ts";
import { readRoom } from "../../../src/intake/read-intake.ts";
import { CONTEXT } from "../table-file.ts";

const HEADERS = [
  "Code client",
  "Client",
  "Email",
  "SIREN",
  "CA 2025",
  "CA 2026",
  "Nombre de commandes",
  "Première commande",
  "Dernière commande",
];
const CODE = 0;
const NAME = 1;
const EMAIL = 2;
const SIREN = 3;
const BEFORE = 4;
const REVENUE = 5;
const COUNT = 6;
const FIRST = 7;
const LAST = 8;
const NAMES = [
  ...["Alba", "Bastide", "Cormoran", "Delta", "Escale", "Fanal", "Garance", "Hublot"],
  ...["Isatis", "Jonque", "Kayak", "Lagune", "Mistral", "Nacelle", "Oriflamme", "Pinède"],
];
const ROWS = NAMES.map((name, i): Cell[] => [
  `C${101 + i}`,
  `Société ${name}`,
  `contact@${name.normalize("NFD").replace(/[^A-Za-z]/g, "")}.example`,
  "",
  1000 + 10 * i,
  2000 + 7 * i,
  3 + (i % 4),
  `2020-01-0${1 + (i % 9)}`,
  `2026-10-0${1 + (i % 9)}`,
]);

/** What the data check says of these sixteen clients after some cells were changed. */
function checked(...changes: readonly (readonly [row: number, column: number, cell: Cell])[]) {
  const rows = ROWS.map((row) => [...row]);
  for (const [row, column, cell] of changes) (rows[row] as Cell[])[column] = cell;
  return examined([HEADERS, ...rows]);
}

function examined(rows: Rows) {
  const { intake, room } = readRoom(rows, {}, CONTEXT);
  const { checkup } = diagnose(rows, intake, room);
  const found = checkup.problems.map(({ kind, column, rows: at, samples }) => {
    return [kind, column, at, samples];
  });
  return { intake, score: checkup.score, found };
}

/** The cells of this list that count, three times for client, date and amount. */
const CELLS = 16 * (3 + 3 + 3 + 1 + 3 + 3 + 1 + 1 + 3);
const fourth = 5;

describe("the checks of D16 on a client list", () => {
  it("find nothing in a clean list", () => {
    expect(checked()).toMatchObject({ found: [], score: 1 });
  });

  it("a code twice", () => {
    const { found, score, intake } = checked([3, CODE, "C103"]);
    expect(found).toEqual([["ids.duplicate", "Code client", [fourth], ["C103"]]]);
    expect(score).toBe(1);
    expect(intake.source.shape === "clients" && intake.source.list.clients.size).toBe(15);
  });

  it("a name twice, whatever its capitals, accents and legal form", () => {
    const { intake } = checked([3, NAME, "SARL SOCIETE CORMORAN"]);
    expect(intake.duplicates.possible).toHaveLength(1);
    const proven = checked([3, NAME, "Société Cormoran SAS"], [3, EMAIL, ROWS[2]?.[EMAIL] ?? ""]);
    expect(proven.intake.duplicates.merged).toHaveLength(1);
    expect(proven.found).toEqual([]);
  });

  it("one e-mail for two clients", () => {
    const mail = ROWS[2]?.[EMAIL] ?? "";
    const { found, intake } = checked([3, EMAIL, mail]);
    expect(found).toEqual([["emails.shared", "Email", [4, fourth], [mail]]]);
    expect(intake.source.shape === "clients" && intake.source.list.clients.size).toBe(16);
  });

  it("one SIREN for two clients", () => {
    const { intake } = checked([2, SIREN, "732829320"], [3, SIREN, "732 829 320"]);
    const [question] = intake.questions;
    expect(question).toMatchObject({ kind: "clients.sites", choices: ["site", "company"] });
    expect(question?.samples).toEqual(["Société Cormoran", "Société Delta"]);
  });

  it("no date, or no amount", () => {
    const { found, score } = checked([4, LAST, ""], [3, REVENUE, ""], [3, BEFORE, "-"]);
    expect(found).toEqual([
      ["dates.missing", "Dernière commande", [6], ["Société Escale"]],
      ["amounts.missing", "CA 2026", [fourth], ["Société Delta"]],
    ]);
    expect(score).toBeCloseTo(1 - 6 / CELLS, 12);
    // A year without a sale is 0, and a prospect lacks neither.
    const kinds = checked([3, REVENUE, ""]).found.map(([kind]) => kind);
    expect(kinds).toEqual(["clients.notPositive"]);
    expect(
      checked([3, REVENUE, 0], [3, BEFORE, 0], [3, LAST, ""]).found.map(([kind]) => kind),
    ).toEqual(["clients.notPositive"]);
  });

  it("an amount stored as text", () => {
    const { found, score } = checked([3, REVENUE, "2 000,50 €"]);
    expect(found).toEqual([["amounts.text", "CA 2026", [fourth], ["2 000,50 €"]]]);
    expect(score).toBe(1);
    const all = checked(...ROWS.map((row, at) => [at, REVENUE, `${row[REVENUE]},5`] as const));
    expect(all.found).toEqual([["amounts.text", "CA 2026", [], ["2000,5", "2007,5", "2014,5"]]]);
  });

  it("a date in the future", () => {
    const { found, score } = checked([3, LAST, "2027-10-01"]);
    expect(found).toEqual([["dates.future", "Dernière commande", [fourth], ["2027-10-01"]]]);
    expect(score).toBeCloseTo(1 - 3 / CELLS, 12);
  });

  it("a last order before the first", () => {
    const { found } = checked([3, FIRST, "2026-11-01"]);
    expect(found).toEqual([["dates.reversed", "Dernière commande", [fourth], ["Société Delta"]]]);
    expect(checked([3, FIRST, ROWS[3]?.[LAST] ?? ""]).found).toEqual([]);
  });

  it("no order and yet revenue", () => {
    const { found, score } = checked([3, COUNT, 0]);
    expect(found).toEqual([["orders.none", "Nombre de commandes", [fourth], ["Société Delta"]]]);
    expect(score).toBeCloseTo(1 - 1 / CELLS, 12);
  });

  it("an amount far above all others, in any column of revenue, and nothing changed", () => {
    const { found, score, intake } = checked([3, REVENUE, 2_021_000], [5, BEFORE, 105_000]);
    expect(found).toEqual([
      ["amounts.outlier", "CA 2026", [fourth], ["2021000"]],
      ["amounts.outlier", "CA 2025", [7], ["105000"]],
    ]);
    expect(score).toBe(1);
    expect(intake.source.shape === "clients" && intake.source.list.revenue[3]).toBe(2_021_000);
  });

  it("several currencies", () => {
    const { found, intake } = checked(
      [3, REVENUE, "2000 $"],
      [4, REVENUE, "300 €"],
      [5, REVENUE, "7 €"],
    );
    expect(found[0]).toEqual(["currency.several", "CA 2026", [fourth], ["EUR", "USD"]]);
    expect(intake.quality.currency.mixed).toEqual({ EUR: 2, USD: 1 });
  });

  it("a SIREN whose check digit is wrong, or that is too short", () => {
    const { found, score } = checked([3, SIREN, "732829321"], [5, SIREN, "12345"]);
    expect(found).toEqual([["cells.notValid", "SIREN", [fourth, 7], ["732829321", "12345"]]]);
    expect(score).toBeCloseTo(1 - 2 / CELLS, 12);
  });

  it("a SIRET whose check digit is wrong", () => {
    const rows = ROWS.map((row, i) => [
      ...row.slice(0, SIREN),
      i === 3 ? "73282932000075" : "",
      50 + i,
    ]);
    const good = rows.map((row, i) => (i === 5 ? [...row.slice(0, 3), "73282932000074", 55] : row));
    const { found } = examined([["Code client", "Client", "Email", "SIRET", "CA"], ...good]);
    expect(found).toEqual([["cells.notValid", "SIRET", [fourth], ["73282932000075"]]]);
  });

  it("an e-mail that is none", () => {
    const { found } = checked([3, EMAIL, "contact.delta.example"]);
    expect(found).toEqual([["cells.notValid", "Email", [fourth], ["contact.delta.example"]]]);
  });
});

describe("the checks of D16 on a list of orders", () => {
  const SALES = Array.from({ length: 40 }, (_, i): Cell[] => [
    NAMES[i % 7] ?? "",
    `2026-0${1 + (i % 9)}-1${i % 9}`,
    100 + i,
  ]);
  const sales = (...changes: readonly (readonly [number, number, Cell])[]) => {
    const rows = SALES.map((row) => [...row]);
    for (const [row, column, cell] of changes) (rows[row] as Cell[])[column] = cell;
    return examined([["Client", "Date", "Montant"], ...rows]);
  };

  it("find nothing in a clean list", () => {
    expect(sales()).toMatchObject({ found: [], score: 1 });
  });

  it("no date, no amount, a date in the future: the row is left out", () => {
    const { found, score } = sales([3, 1, ""], [4, 2, ""], [5, 1, "2027-01-01"]);
    expect(found).toEqual([
      ["removed.futureDate", "", [7], []],
      ["dates.future", "Date", [7], ["2027-01-01"]],
      ["removed.noDate", "", [5], []],
      ["removed.noAmount", "", [6], []],
    ]);
    expect(score).toBeLessThan(1);
  });

  it("an amount far above all others, credits too, and nothing changed", () => {
    const { found, intake } = sales([8, 2, 108_000]);
    expect(found).toEqual([["amounts.outlier", "Montant", [10], ["108000"]]]);
    const { source } = intake;
    expect(source.shape === "orders" && Math.max(...source.orders.amount)).toBe(108_000);
    expect(sales([8, 2, -108_000]).found.map(([kind]) => kind)).toContain("amounts.outlier");
  });

  it("names the row of an amount that is worked out", () => {
    const rows = SALES.map(([client, day, price]) => [client, day, 2, price] as Cell[]);
    (rows[8] as Cell[])[2] = 900;
    const { found } = examined([["Client", "Date", "Quantité", "Prix unitaire"], ...rows]);
    expect(found).toEqual([["amounts.outlier", "Quantité × Prix unitaire", [10], ["97200"]]]);
  });

  it("several currencies: one counts, the rows of the others are left out", () => {
    const rows = SALES.map((row, i) => [...row, i < 2 ? "USD" : "EUR"]);
    const { intake } = examined([["Client", "Date", "Montant", "Devise"], ...rows]);
    expect(intake.quality.currency).toMatchObject({ code: "EUR", others: { USD: 2 } });
    expect(intake.quality.removed.otherCurrency).toBe(2);
  });
});
