import { describe, expect, it } from "vitest";
import { compute } from "../../src/functions/compute.ts";
import { call, column, french } from "./call.ts";

const from = (...cells: unknown[]) => column("Départ", ...cells);
const YEAR = ["2026-01-01", "2026-12-31", "2026-07-02"] as const;

describe("OBJECTIVE_STATUS, method D17", () => {
  it("answers a word for each row, in the reader's language, blank rows in place", () => {
    const given = [
      from(100, "", 0.2, 10),
      column("Cible", 200, "", 0.1, 10),
      column("Actuel", 150, "", 0.18, 10),
      column("Début", "2026-01-01", "", "2026-01-01", "2026-01-01"),
      column("Échéance", "2026-12-31", "", "2026-12-31", "2026-12-31"),
      "2026-07-02",
    ];
    expect(call("OBJECTIVE_STATUS", ...given)).toEqual([
      ["Status"],
      ["On track"],
      [null],
      ["Late"],
      [null],
    ]);
    expect(compute("OBJECTIVE_STATUS", given, french)).toEqual([
      ["Statut"],
      ["Dans les temps"],
      [null],
      ["En retard"],
      [null],
    ]);
  });

  it("takes single cells, dates as Sheets gives them too", () => {
    const [start, deadline, asOf] = YEAR;
    expect(call("OBJECTIVE_STATUS", 100, 200, 135, start, deadline, asOf)).toBe("Watch");
    const dates = YEAR.map((day) => new Date(`${day}T00:00:00Z`));
    expect(call("OBJECTIVE_STATUS", 100, 200, 145, ...dates)).toBe("On track");
    expect(call("OBJECTIVE_STATUS", 100, 200, "", start, deadline, asOf)).toBeNull();
  });

  it("refuses a deadline before the start, naming the row and both days", () => {
    expect(() =>
      call(
        "OBJECTIVE_STATUS",
        column(1, 1),
        column(2, 2),
        column(1, 1),
        column("2026-01-01", "2026-05-01"),
        column("2026-12-31", "2026-04-30"),
        "2026-07-02",
      ),
    ).toThrow(
      "OBJECTIVE_STATUS: start holds a day after deadline (2026-04-30); row 2 holds 2026-05-01",
    );
  });

  it("refuses what is no date, and a day that is missing", () => {
    expect(() => call("OBJECTIVE_STATUS", 1, 2, 1, "soon", "2026-12-31", "2026-07-02")).toThrow(
      'OBJECTIVE_STATUS: start needs dates; row 1 holds "soon"',
    );
    expect(() => call("OBJECTIVE_STATUS", 1, 2, 1, "2026-01-01", "2026-12-31")).toThrow(
      "OBJECTIVE_STATUS: as_of is missing",
    );
  });
});

describe("OBJECTIVE_PROGRESS", () => {
  it("is a share of the way, blank where there is none", () => {
    expect(call("OBJECTIVE_PROGRESS", 100, 200, 230)).toBe(1.3);
    expect(call("OBJECTIVE_PROGRESS", 100, 100, 230)).toBeNull();
    expect(call("OBJECTIVE_PROGRESS", column(40, ""), column(20, ""), column(35, 3))).toEqual([
      [0.25],
      [null],
    ]);
  });
});

describe("ROI", () => {
  it("divides row by row, blank where nothing was spent", () => {
    expect(call("ROI", 1.2, 1)).toBe(0.2);
    expect(call("ROI", column("Gain", 300, 50, "", 10), column("Coût", 100, 100, 5, 0))).toEqual([
      ["Return on investment"],
      [2],
      [-0.5],
      [null],
      [null],
    ]);
  });

  it("refuses a cost below 0", () =>
    expect(() => call("ROI", 100, -100)).toThrow(
      "ROI: cost must not be below 0; row 1 holds -100: type it without the minus sign",
    ));
});
