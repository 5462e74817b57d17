import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rows } from "../../../src/intake/cell.ts";
import { repairEncoding } from "../../../src/intake/rows/repair-encoding.ts";
import { isMojibake, repairText } from "../../../src/intake/values/encoding.ts";

/** UTF-8 bytes of a text, each read as a letter of windows-1252. */
function broken(text: string): string {
  return new TextDecoder("latin1").decode(new TextEncoder().encode(text));
}

describe("repairText", () => {
  it.each([
    ["SociÃ©tÃ© GÃ©nÃ©rale", "Société Générale"],
    ["12 â‚¬", "12 €"],
    ["lâ€™Å“uvre", "l’œuvre"],
    ["Ã\u00a0 bientÃ´t", "à bientôt"],
    ["Â\u00a0HT", "\u00a0HT"],
    ["ï»¿Client", "Client"],
    ["Société", "Société"],
    ["Soci\ufffdt\ufffd", "Soci\ufffdt\ufffd"],
  ])("%j was %j", (text, before) => {
    expect(repairText(text)).toBe(before);
  });

  it("undoes what any text went through", () => {
    const text = fc.stringMatching(/^[a-zà-öø-ÿœŒ€’ -]{1,30}$/);
    fc.assert(
      fc.property(text, (each) => {
        expect(repairText(broken(each))).toBe(each);
      }),
    );
  });

  it("tells a broken text from a Portuguese one", () => {
    expect(["SociÃ©tÃ©", "Ã‰tÃ©", "Å“uvre Ã‰"].map(isMojibake)).toEqual([true, true, true]);
    expect(["São João", "SÃO PAULO", "été"].map(isMojibake)).toEqual([false, false, false]);
  });
});

describe("repairEncoding", () => {
  const rows: Rows = [
    ["NumÃ©ro", "SociÃ©tÃ©", "Montant"],
    ["1", "CrÃ©ation", 5],
    ["2", "SÃO PAULO", "12 â‚¬"],
  ];

  it("repairs a whole sheet that three cells prove broken", () => {
    expect(repairEncoding(rows)).toEqual({
      rows: [
        ["Numéro", "Société", "Montant"],
        ["1", "Création", 5],
        ["2", "SÃO PAULO", "12 €"],
      ],
      repaired: [
        { row: 0, column: 0 },
        { row: 0, column: 1 },
        { row: 1, column: 1 },
        { row: 2, column: 2 },
      ],
      lost: [],
    });
  });

  it("leaves a sheet with a broken cell or two as it is, and lists lost letters", () => {
    const few: Rows = [["Client"], ["CrÃ©ation"], ["Soci\ufffdt\ufffd"]];
    expect(repairEncoding(few)).toEqual({ rows: few, repaired: [], lost: [{ row: 2, column: 0 }] });
  });
});
