import { describe, expect, it } from "vitest";
import { fieldNames } from "../../src/report/settings/field-names.ts";

describe("names of fields", () => {
  it("name one field each, across both languages, so that a mapping can be read back", () => {
    const owners = new Map<string, string>();
    for (const names of Object.values(fieldNames())) {
      for (const [field, name] of Object.entries(names)) {
        expect([field, owners.get(name.toLowerCase()) ?? field]).toEqual([field, field]);
        owners.set(name.toLowerCase(), field);
      }
    }
  });
});
