import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../src/i18n/words.ts";
import { columnLabel, columnNamed } from "../../../src/report/rules/column-names.ts";

describe("names of columns in rules and criteria", () => {
  it("are headings of ours, of a field, or the list's own", () => {
    const { report } = wordsOf("fr");
    expect(columnLabel("revenue", wordsOf("fr"))).toBe(report.columns.revenue.heading);
    expect(columnNamed(report.columns.revenue.heading)).toBe("revenue");
    expect(columnLabel("Surface (m²)", wordsOf("fr"))).toBe("Surface (m²)");
    expect(columnNamed("Surface (m²)")).toBe("Surface (m²)");
  });

  it.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
    "keeps the heading %s, which every object knows",
    (name) => {
      expect(columnLabel(name, wordsOf("en"))).toBe(name);
      expect(columnNamed(name)).toBe(name);
    },
  );
});
