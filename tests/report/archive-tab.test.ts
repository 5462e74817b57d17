import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/core/maths/day.ts";
import type { ArchiveEntry } from "../../src/report/archive-entry.ts";
import { archiveTab } from "../../src/report/tabs/archive-tab.ts";
import { ENGLISH, FRENCH } from "./clients-fixture.ts";

const entry = (value: ArchiveEntry["value"], why: ArchiveEntry["why"] = "left"): ArchiveEntry => {
  const keptOn = dayOf(2026, 11, 22);
  return {
    clientId: "007",
    clientName: "Dupont",
    tab: "Fidèles",
    column: "Note",
    value,
    keptOn,
    why,
  };
};

describe("the archive tab", () => {
  const entries = [
    entry("rappeler"),
    entry(1234.5, "typedOver"),
    entry({ day: dayOf(2026, 1, 5) }),
  ];

  it("keeps each entry on a row of its own, with when and why", () => {
    const { body } = archiveTab(entries, FRENCH);
    if (body.kind !== "table") throw new Error("not a table");
    expect(body.keys).toEqual(["1", "2", "3"]);
    expect(body.rows[0]).toEqual([
      "007",
      "Dupont",
      "Fidèles",
      "Note",
      "rappeler",
      { day: dayOf(2026, 11, 22) },
      "client sorti du portefeuille",
    ]);
  });

  it("keeps values as text, so that nothing is read anew", () => {
    for (const [context, expected] of [
      [FRENCH, ["rappeler", "1234,5", "05/01/2026"]],
      [ENGLISH, ["rappeler", "1234.5", "01/05/2026"]],
    ] as const) {
      const { body } = archiveTab(entries, context);
      if (body.kind !== "table") throw new Error("not a table");
      const place = body.columns.findIndex(({ key }) => key === "value");
      expect(body.columns[place]?.format).toBe("text");
      expect(body.rows.map((row) => row[place])).toEqual(expected);
    }
  });
});
