import { describe, expect, it } from "vitest";
import { readArguments, UsageError } from "../../host/cli/arguments.ts";

describe("the command line", () => {
  it("takes one file or several, and tabs by name, as often as there are", () => {
    expect(readArguments(["a.csv"])).toMatchObject({ files: ["a.csv"], tabs: [] });
    const several = ["clients.csv", "orders.csv", "--tab", "CRM", "--json", "--tab", "Ventes"];
    expect(readArguments(several)).toMatchObject({
      files: ["clients.csv", "orders.csv"],
      tabs: ["CRM", "Ventes"],
      json: true,
    });
  });

  it("takes every way of making segments, and a column of the same name behind a word", () => {
    const by = (text: string) => readArguments(["a.csv", "--segment-by", text]).segmentBy;
    expect(["rfm", "abc", "rules", "cross", "accounts"].map(by)).toEqual([
      { kind: "rfm" },
      { kind: "abc" },
      { kind: "rules" },
      { kind: "cross" },
      { kind: "accounts" },
    ]);
    expect(by("Secteur")).toEqual({ kind: "column", header: "Secteur" });
    expect(by("column:rules")).toEqual({ kind: "column", header: "rules" });
  });

  it("asks for a file", () => {
    expect(() => readArguments(["--json"])).toThrow(UsageError);
  });
});
