import { describe, expect, it } from "vitest";
import { dayOf } from "../../../src/core/maths/day.ts";
import type { ClientList } from "../../../src/core/orders.ts";
import type { Rows } from "../../../src/intake/cell.ts";
import type { IntakeAnswers } from "../../../src/intake/intake.ts";
import { readIntake } from "../../../src/intake/read-intake.ts";
import { CONTEXT } from "../table-file.ts";

function listOf(rows: Rows, answers: IntakeAnswers = {}): ClientList {
  const { source } = readIntake(rows, { shape: "clients", ...answers }, CONTEXT);
  if (source.shape !== "clients") throw new Error("not clients");
  return source.list;
}

describe("revenue", () => {
  it("is the latest year, the earlier years beside it, a total not added again", () => {
    const list = listOf([
      ["Client", "CA total", "CA 2024", "CA 2026 (k€)", "CA 2025\nHT"],
      ["Acme", "4500", "1000", "2", "1500"],
      ["Beta", "600", "100", "0,3", "200"],
    ]);
    expect([...list.revenue]).toEqual([2000, 300]);
    expect(list.revenueLabel).toBe("CA 2026 (k€)");
    expect(list.previous.map((p) => [p.label, ...p.revenue])).toEqual([
      ["2025", 1500, 200],
      ["2024", 1000, 100],
    ]);
  });

  it("is N before N-1", () => {
    const list = listOf([
      ["Client", "CA N-1", "CA N"],
      ["Acme", "10", "20"],
    ]);
    expect([...list.revenue]).toEqual([20]);
    expect(list.previous.map((p) => [p.label, ...p.revenue])).toEqual([["N-1", 10]]);
  });

  it("is 0 in a blank year of a client who bought in another, unknown where nothing tells", () => {
    const list = listOf([
      ["Client", "CA 2025", "CA 2026"],
      ["Acme", "10", ""],
      ["Beta", "", "30"],
      ["Gamma", "5", "à facturer"],
      ["Delta", "", ""],
      ["Epsilon", "8", "9"],
      ["Zeta", "8", "-"],
      ["Eta", "8", "n/c"],
    ]);
    expect([...list.revenue]).toEqual([0, 30, Number.NaN, Number.NaN, 9, 0, Number.NaN]);
  });

  it("is the total beside one year only, and that year when there is no total", () => {
    expect([
      ...listOf([
        ["Client", "CA total", "CA 2025"],
        ["A", "9", "4"],
      ]).revenue,
    ]).toEqual([9]);
    expect([
      ...listOf([
        ["Client", "CA 2025"],
        ["A", "4"],
      ]).revenue,
    ]).toEqual([4]);
  });

  it("is the column the user names", () => {
    const rows: Rows = [
      ["Client", "Encours", "Vu le"],
      ["A", "2000", "25/01/2025"],
      ["B", "10", "26/01/2025"],
    ];
    const list = listOf(rows, { mapping: { 1: "amount", 2: "order_date" } });
    expect([...list.revenue]).toEqual([2000, 10]);
    expect(list.lastDay?.[1]).toBe(dayOf(2025, 1, 26));
  });

  it("is the sum of several columns when the user says so of each, a blank adding nothing", () => {
    const rows = [
      ["Client", "Surgelés", "Épicerie", "Casiers"],
      ["Acme", "0,10", "0,20", "2"],
      ["Beta", "900", "", "1"],
      ["Gamma", "", "", "1"],
      ["Delta", "10", "beaucoup", "1"],
    ];
    const both = { mapping: { 1: "revenue_total", 2: "revenue_total" } } as const;
    expect([...listOf(rows, both).revenue]).toEqual([0.3, 900, Number.NaN, 10]);
    const one = { mapping: { 1: "revenue_total" } } as const;
    expect([...listOf(rows, one).revenue]).toEqual([0.1, 900, Number.NaN, 10]);
    const { quality } = readIntake(rows, { shape: "clients", ...both }, CONTEXT);
    expect(quality.findings).toMatchObject([{ kind: "cells.notNumber", column: "Épicerie" }]);
  });

  it("stays blank where the cell is blank, and keeps 0 and negative values", () => {
    const list = listOf([
      ["Client", "CA total"],
      ["A", "-"],
      ["B", "0"],
      ["C", "(350,00 €)"],
      ["D", "#N/A"],
    ]);
    expect([...list.revenue]).toEqual([Number.NaN, 0, -350, Number.NaN]);
  });

  it("gives a margin from a rate", () => {
    const list = listOf([
      ["Client", "CA total", "Marge %"],
      ["A", "2000", "32"],
      ["B", "1000", "40,5"],
    ]);
    expect([...(list.margin ?? [])]).toEqual([640, 405]);
  });
});

describe("who is in the portfolio", () => {
  const rows: Rows = [
    ["Client", "Statut", "CA 2025", "Dernière commande", "Nb commandes"],
    ["A", "Client", "10", "25/01/2025", "3"],
    ["B", "Inactif", "20", "2025-02-26", "4"],
    ["C", "Prospect", "30", "", "0"],
    ["D", "Ancien client", "40", "01/03/2024", "1"],
    ["E", "Partenaire", "50", "", ""],
    ["F", "", "60", "", ""],
    ["G", "Fournisseur", "70", "", ""],
  ];

  it("keeps clients, the inactive and the unsaid; counts the others", () => {
    const { quality, lastDay } = readIntake(rows, {}, CONTEXT);
    expect(listOf(rows).clients.id).toEqual(["A", "B", "F"]);
    expect(quality.removed).toEqual({ prospect: 1, formerClient: 1, partner: 1, supplier: 1 });
    expect(lastDay).toBe(dayOf(2025, 2, 26));
  });

  it("asks what an unknown status means, and obeys", () => {
    const odd = [...rows, ["H", "Dossier rouge", "80", "", ""]];
    const { questions } = readIntake(odd, {}, CONTEXT);
    expect(questions).toMatchObject([
      { id: "status.dossier rouge", kind: "status.meaning", samples: ["Dossier rouge"] },
    ]);
    expect(listOf(odd).clients.id).toContain("H");
    const answers = { questions: { "status.dossier rouge": "former" } };
    expect(listOf(odd, answers).clients.id).not.toContain("H");
  });

  it("asks whether prospects are wanted where the list says what they could buy, and obeys", () => {
    const hopes: Rows = [
      ["Client", "Statut", "CA 2025", "Potentiel (€)"],
      ["A", "Client", "100", "500"],
      ["B", "Prospect", "", "900"],
      ["C", "Lead", "", "50"],
      ["D", "Ancien client", "", "10"],
    ];
    const { questions, quality } = readIntake(hopes, {}, CONTEXT);
    expect(questions).toMatchObject([{ id: "scope.prospects", values: { count: 2 } }]);
    expect(quality.removed).toEqual({ prospect: 1, lead: 1, formerClient: 1 });
    expect(listOf(hopes).clients.id).toEqual(["A"]);
    const wanted = { questions: { "scope.prospects": "in" } };
    expect(listOf(hopes, wanted).clients.id).toEqual(["A", "B", "C"]);
    expect(readIntake(hopes, wanted, CONTEXT).questions).toHaveLength(1);
  });

  it("reads a column of yes and no under Client ?", () => {
    const list = listOf([
      ["Raison sociale", "Client ?", "CA 2025"],
      ["A", "oui", "1"],
      ["B", "non", "2"],
      ["C", "oui", "3"],
    ]);
    expect(list.clients.id).toEqual(["A", "C"]);
  });

  it("keeps future orders out of the last order", () => {
    const future: Rows = [
      ["Client", "CA 2025", "Dernière commande"],
      ["A", "1", "25/12/2026"],
      ["B", "2", "25/12/2025"],
    ];
    expect([...(listOf(future).lastDay ?? [])]).toEqual([Number.NaN, dayOf(2025, 12, 25)]);
    const found = readIntake(future, {}, CONTEXT).quality.findings;
    expect(found).toMatchObject([{ kind: "dates.future", rows: [2], samples: ["25/12/2026"] }]);
  });
});

describe("one row, one client", () => {
  it("is a person by first and last name where nothing else names the clients", () => {
    const list = listOf([
      ["Nom", "Prénom", "CA"],
      ["Petit", "Ada", "10"],
      ["Petit", "Léo", "20"],
    ]);
    expect([...list.clients.name]).toEqual(["Ada Petit", "Léo Petit"]);
    expect([...list.revenue]).toEqual([10, 20]);
  });

  it("keeps two clients of one name apart when their codes differ", () => {
    const rows: Rows = [
      ["Code client", "Client", "CA 2025"],
      ["1", "Dupont", "10"],
      ["2", "Dupont", "20"],
    ];
    const list = listOf(rows);
    expect(list.clients.id).toEqual(["1", "2"]);
    expect(list.clients.name).toEqual(["Dupont", "Dupont"]);
  });

  it("keeps names without codes apart, asks, and merges on request", () => {
    const rows: Rows = [
      ["Client", "Ville", "CA 2025"],
      ["Dupont", "Lyon", "10"],
      ["Martin", "Nice", "5"],
      ["DUPONT ", "Metz", "20"],
    ];
    expect(listOf(rows).clients.id).toEqual(["Dupont", "Martin", "Dupont (2)"]);
    const { questions, duplicates } = readIntake(rows, {}, CONTEXT);
    expect(questions).toMatchObject([
      {
        id: "same.dupont|dupont",
        samples: ["Dupont · Lyon", "DUPONT · Metz"],
        choices: ["apart", "same"],
      },
    ]);
    expect(duplicates.possible).toMatchObject([
      { level: "D6", a: { rows: [2], revenue: 10 }, b: { rows: [4], revenue: 20 } },
    ]);
    const merged = listOf(rows, { questions: { "same.dupont|dupont": "same" } });
    expect(merged.clients.id).toEqual(["Dupont", "Martin"]);
    expect([...merged.revenue]).toEqual([30, 5]);
  });

  it("adds the rows of one code, a figure repeated on all of them once", () => {
    const list = listOf([
      ["Code client", "Client", "CA 2024", "CA 2025", "Première commande"],
      ["1", "Acme Lyon", "7", "10", "25/01/2024"],
      ["1", "Acme Nice", "7", "20", "25/01/2023"],
      ["2", "Beta", "1", "1", ""],
    ]);
    expect([...list.revenue]).toEqual([30, 1]);
    expect([...(list.previous[0]?.revenue ?? [])]).toEqual([7, 1]);
    expect(list.firstDay?.[0]).toBe(dayOf(2023, 1, 25));
  });

  it("keeps texts to segment by, potential as money or as words", () => {
    const rows = (a: string, b: string): Rows => [
      ["Client", "Segment", "Ville", "CA 2025", "Potentiel", "Note NPS"],
      ["A", "Or", "Lyon", "1", a, "9"],
      ["B", "", "Nice", "2", b, ""],
    ];
    const money = listOf(rows("15 000 €", "8 000 €")).clients;
    expect({ ...money.others }).toEqual({ Segment: ["Or", ""], Ville: ["Lyon", "Nice"] });
    expect([...(money.numbers.potentialAmount ?? [])]).toEqual([15_000, 8_000]);
    expect([...(money.numbers.nps ?? [])]).toEqual([9, Number.NaN]);
    expect(listOf(rows("fort", "faible")).clients.texts.potential).toEqual(["fort", "faible"]);
  });

  it("counts exact repeats once, or each when asked, and says so", () => {
    const rows: Rows = [
      ["Client", "Ville", "CA 2025"],
      ["Alpha Inventé", "Lyon", "100"],
      ["Bêta Inventé", "Nice", "50"],
      ["Alpha Inventé", "Lyon", "100"],
    ];
    const once = readIntake(rows, {}, CONTEXT);
    expect(once.quality.removed.duplicate).toBe(1);
    const each = readIntake(rows, { questions: { repeats: "each" } }, CONTEXT);
    expect(each.quality.removed.duplicate).toBeUndefined();
    const repeated = each.quality.findings.find(({ kind }) => kind === "rows.repeated");
    expect(repeated).toMatchObject({ count: 1, rows: [4] });
    const sizes = [once, each].map(({ source }) =>
      source.shape === "clients" ? source.list.clients.size : 0,
    );
    expect(sizes).toEqual([2, 3]);
  });
});
