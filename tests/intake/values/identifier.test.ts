import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/intake/cell.ts";
import { distinctOf } from "../../../src/intake/values/distinct.ts";
import { documentNumbers } from "../../../src/intake/values/document-numbers.ts";
import { internIdentifiers, readIdentifier } from "../../../src/intake/values/identifier.ts";

describe("readIdentifier", () => {
  it("keeps a code as text, and joins on a key without case or spaces", () => {
    expect(readIdentifier("007")).toEqual({ text: "007", key: "007", unusable: false });
    expect(readIdentifier(' ="00123" ').text).toBe("00123");
    expect(readIdentifier(" c 001-a ")).toMatchObject({ text: "c 001-a", key: "C001-A" });
    expect(readIdentifier("NA")).toMatchObject({ text: "NA" });
  });

  it("writes a number cell without decimals", () => {
    expect(readIdentifier(17850)).toMatchObject({ text: "17850", key: "17850" });
    expect(readIdentifier("17850.0").text).toBe("17850");
  });

  it("flags codes that lost digits on their way", () => {
    expect(readIdentifier("3,41174E+13").unusable).toBe(true);
    expect(readIdentifier(1e15).unusable).toBe(true);
    expect(readIdentifier(999_999_999_999_999).unusable).toBe(false);
  });

  it("keeps the case of Salesforce and Stripe codes, drops what Zoho and HubSpot add", () => {
    expect(readIdentifier("0015e000003AbCd").key).toBe("0015e000003AbCd");
    expect(readIdentifier("cus_AbCdEf12").key).toBe("cus_AbCdEf12");
    expect(readIdentifier("zcrm_4152000").text).toBe("4152000");
    expect(readIdentifier("Acme (5551)").text).toBe("Acme");
  });

  it("gives nothing for a blank, a date or a yes", () => {
    for (const cell of ["", "-", "n/a", { day: 1, seconds: 0 }, true, Number.NaN]) {
      expect(readIdentifier(cell)).toEqual({ text: "", key: "", unusable: false });
    }
  });
});

describe("internIdentifiers", () => {
  it("numbers each distinct code once", () => {
    const read = internIdentifiers(distinctOf(["c1", "C 1", "", 7, "7", "3E+13", "c1", "007"]));
    expect([...read.codes]).toEqual([0, 0, -1, 1, 1, -1, 0, 2]);
    expect(read).toMatchObject({
      keys: ["C1", "7", "007"],
      texts: ["c1", "7", "007"],
      unusable: [5],
    });
  });

  it("agrees with readIdentifier cell by cell", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ maxLength: 3 }), fc.nat(20))), (cells) => {
        const read = internIdentifiers(distinctOf(cells));
        cells.forEach((cell, row) => {
          const id = readIdentifier(cell);
          const code = read.codes[row] ?? -1;
          expect(code < 0 ? "" : read.keys[code]).toBe(id.unusable ? "" : id.key);
        });
      }),
    );
  });
});

describe("documentNumbers", () => {
  const numbersOf = (cells: readonly Cell[]) => documentNumbers(distinctOf(cells));

  it("sorts documents of one numbering", () => {
    const keys = numbersOf(["FA-2025-12", "FA-2025-113", "FA-2026-1", ""]);
    expect(keys).not.toBeNull();
    const [a = 0, b = 0, c = 0, none = 0] = keys ?? [];
    expect(a < b && b < c).toBe(true);
    expect(none).toBeNaN();
    expect([...(numbersOf([10, 9, 12]) ?? [])]).toEqual([10, 9, 12]);
  });

  it("gives up on numbers without a common pattern", () => {
    expect(numbersOf(["a1", "b2", "c3", "d4"])).toBeNull();
    expect(numbersOf(["", ""])).toBeNull();
  });
});
