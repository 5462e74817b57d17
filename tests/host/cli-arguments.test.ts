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

  it("asks for a file", () => {
    expect(() => readArguments(["--json"])).toThrow(UsageError);
  });
});
