import { describe, expect, it } from "vitest";
import { compute } from "../../src/functions/compute.ts";
import { call, column, french } from "./call.ts";

const CLIENTS = column("Ada", "Bob", "", "Ada", "Ada", "Bob");
const DATES = column("2026-01-10", "2026-03-05", "", "2026-06-20", "2026-11-10", "2026-03-05");
const AMOUNTS = column(500, 120, "", 700, -200, 30);
const ASOF = "2026-11-22";

describe("RFM_TABLE", () => {
  it("folds orders to clients: days of purchase, net revenue, the largest first", () => {
    const answer = call("RFM_TABLE", CLIENTS, DATES, AMOUNTS, ASOF, 2) as unknown[][];
    expect(answer).toHaveLength(3);
    expect(answer[1]?.slice(0, 4)).toEqual(["Ada", new Date("2026-06-20T00:00:00Z"), 2, 1000]);
    expect(answer[2]?.slice(0, 4)).toEqual(["Bob", new Date("2026-03-05T00:00:00Z"), 1, 150]);
  });

  it("says which row lacks a cell, and refuses a day after the analysis", () => {
    expect(() =>
      call("RFM_TABLE", column("Ada", "Bob"), column("2026-01-10", ""), column(5, 6), ASOF),
    ).toThrow("RFM_TABLE: row 2 is not complete: dates is blank there");
    expect(() =>
      call(
        "RFM_TABLE",
        column("Client", "", "Bob"),
        column("Date", "2026-01-10", "2026-01-11"),
        column("€", 5, 6),
        ASOF,
      ),
    ).toThrow("RFM_TABLE: row 2 is not complete: clients is blank there");
    expect(() => call("RFM_TABLE", column("Ada"), column("2027-01-01"), column(5), ASOF)).toThrow(
      "RFM_TABLE: dates holds a day after as_of (2026-11-22); row 1 holds 2027-01-01",
    );
  });

  it("speaks French, and is a heading alone for an empty list", () => {
    const answer = compute(
      "RFM_TABLE",
      [column("Client", ""), column("Date", ""), column("€", ""), ASOF],
      french,
    );
    expect(answer).toEqual([
      [
        "Client",
        "Dernière commande",
        "Commandes",
        "Chiffre d’affaires",
        "R",
        "F",
        "M",
        "Score",
        "Segment",
      ],
    ]);
  });

  it("keeps 007 and 7 apart when they are texts", () => {
    const answer = call(
      "RFM_TABLE",
      column("007", "7"),
      column("2026-01-01", "2026-01-02"),
      column(1, 2),
      ASOF,
    );
    expect((answer as unknown[][]).map(([client]) => client)).toEqual(["Client", "7", "007"]);
  });
});

describe("one client under several spellings", () => {
  const spelled = column("Ada  Lovelace", "ADA LOVELACE", "ada\u00a0lovelace ", "Bob");
  const monthly = column("2026-07-01", "2026-08-01", "2026-09-01", "2026-09-02");
  const firsts = (answer: unknown) => (answer as unknown[][]).map(([client]) => client);

  it("is one row under the first spelling, in every function with clients", () => {
    const amounts = column(5, 6, 7, 8);
    const rows = call("RFM_TABLE", spelled, monthly, amounts, ASOF) as unknown[][];
    expect(firsts(rows)).toEqual(["Client", "Ada  Lovelace", "Bob"]);
    expect(rows[1]?.slice(2, 4)).toEqual([3, 18]);
    expect(firsts(call("NEXT_ORDER", spelled, monthly))).toEqual(firsts(rows));
    expect(firsts(call("RHYTHM", spelled, monthly, ASOF))).toEqual(firsts(rows));
    const old = column("2023-12-01", "2024-12-05", "2025-01-20", "2026-11-02");
    const dormant = call("DORMANT_REVENUE", spelled, old, amounts, ASOF) as unknown[][];
    expect(dormant[1]).toEqual(["Dormant clients", 1]);
  });

  it("stays two where an accent or a legal form differs", () =>
    expect(
      firsts(
        call(
          "NEXT_ORDER",
          column("Rene", "René", "Rene\u0301", "Rene SARL"),
          column("2026-07-01", "2026-07-01", "2026-07-02", "2026-07-03"),
        ),
      ),
    ).toEqual(["Client", "Rene", "René", "Rene SARL"]));
});

describe("a client with a credit note only", () => {
  it("is no prospect: there was a purchase, which the list does not show", () => {
    const rows = call(
      "RFM_TABLE",
      column("Ada", "Bob"),
      column("2026-07-01", "2026-07-02"),
      column(100, -20),
      ASOF,
    ) as unknown[][];
    expect(rows[2]).toEqual(["Bob", null, 0, -20, null, null, null, null, null]);
    const explained = call(
      "EXPLAIN_SEGMENT",
      column("2026-07-01", ""),
      column(1, 0),
      column(100, -20),
      ASOF,
    ) as unknown[][];
    expect(explained[1]?.[0]).toBeNull();
  });
});

describe("NEXT_ORDER and RHYTHM", () => {
  const monthly = column("2026-07-01", "2026-08-01", "2026-09-01", "2026-10-01");
  const one = column("Ada", "Ada", "Ada", "Ada");

  it("expect the next order a median gap after the last", () => {
    expect(call("NEXT_ORDER", one, monthly)).toEqual([
      ["Client", "Last order", "Days between orders", "Next order expected"],
      ["Ada", new Date("2026-10-01T00:00:00Z"), 31, new Date("2026-11-01T00:00:00Z")],
    ]);
  });

  it("tell how late it is", () => {
    expect(call("RHYTHM", one, monthly, ASOF)).toEqual([
      ["Client", "Days since last order", "Days between orders", "Status", "Days overdue"],
      ["Ada", 52, 31, "At risk", 21],
    ]);
    const inFrench = compute("RHYTHM", [one, monthly, "2026-10-15"], french) as unknown[][];
    expect(inFrench[0]?.slice(0, 2)).toEqual(["Client", "Jours depuis la dernière commande"]);
    expect(inFrench[1]).toEqual(["Ada", 14, 31, "Dans les temps", 0]);
  });

  it("take a name for a name, and an error of another cell for an error", () => {
    expect(() =>
      call("NEXT_ORDER", column("Ada", "#REF!"), column("2026-07-01", "2026-07-02")),
    ).toThrow('NEXT_ORDER: clients needs names or codes; row 2 holds "#REF!"');
    expect(call("NEXT_ORDER", column("#1 Pizza"), column("2026-07-01"))).toHaveLength(2);
  });
});

describe("DORMANT_REVENUE", () => {
  it("adds up what dormant clients brought, and weighs it", () => {
    const answer = call(
      "DORMANT_REVENUE",
      column("Ada", "Bob", "Ada"),
      column("2025-01-10", "2026-11-01", "2024-03-01"),
      column(100, 400, 300),
      ASOF,
      "25 %",
    ) as unknown[][];
    expect(answer.map(([, value]) => value)).toEqual(["Value", 1, 200, 0.25, 50, 0.5]);
  });
});

describe("EXPLAIN_SEGMENT", () => {
  it("says it in French, with the figures as the French write them", () => {
    const given = [
      column("2026-11-10", "2026-10-28", ""),
      column(14, 9, ""),
      column(48200, 31750.5, ""),
      ASOF,
      2,
    ];
    const answer = compute("EXPLAIN_SEGMENT", given, french) as unknown[][];
    expect(answer[1]).toEqual([
      "Dormants",
      "Score 111\u00a0: dernier achat il y a 25 jours, 9 commandes, 31\u202f750,50. 8\u202f224,76 de plus le feraient passer à «\u00a0À risque\u00a0».",
    ]);
  });

  it("leaves a blank row blank and says why a client cannot be scored", () => {
    const answer = call(
      "EXPLAIN_SEGMENT",
      column("2026-11-10", "", ""),
      column(14, "", 3),
      column(48200, "", 50),
      ASOF,
    ) as unknown[][];
    expect(answer[0]?.[0]).toBe("Champions");
    expect(answer[1]).toEqual([null, null]);
    expect(answer[2]).toEqual([null, "No score: no purchase is dated, or the revenue is unknown."]);
  });
});
