import { describe, expect, it } from "vitest";
import { FIELDS } from "../../../src/intake/fields/field.ts";
import { CATALOGUE } from "../table-file.ts";

describe("the header catalogue", () => {
  it("has every field, each with words", () => {
    expect(Object.keys(CATALOGUE.fields).sort()).toEqual([...FIELDS].sort());
    for (const [field, { words }] of Object.entries(CATALOGUE.fields)) {
      expect(words, field).not.toBe("");
    }
  });

  it("names only fields it has, in the headings of every source", () => {
    const known = new Set<string>([...FIELDS, "?"]);
    for (const [source, { headers }] of Object.entries(CATALOGUE.sources)) {
      for (const [header, field] of Object.entries(headers)) {
        if (field !== null) expect(known.has(field), `${source}: ${header}`).toBe(true);
      }
    }
  });

  it("has a signature for known sources only", () => {
    for (const source of Object.keys(CATALOGUE.signatures)) {
      expect(CATALOGUE.sources[source], source).toBeDefined();
    }
  });
});
