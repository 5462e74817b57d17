import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/intake/cell.ts";
import { readCountry } from "../../../src/intake/values/country.ts";
import { domainOfEmail, readEmails } from "../../../src/intake/values/email.ts";
import { isFreeDomain, isRoleAddress } from "../../../src/intake/values/email-kind.ts";
import { readPhone } from "../../../src/intake/values/phone.ts";
import { departmentOf, readPostalCode } from "../../../src/intake/values/postal-code.ts";
import { readDomain } from "../../../src/intake/values/website.ts";
import { CATALOGUE } from "../table-file.ts";

describe("readPhone", () => {
  it.each<[Cell, string]>([
    ["01 99 00 12 34", "+33199001234"],
    ["01.99.00.12.34", "+33199001234"],
    ["01/99/00/12/34", "+33199001234"],
    ["Tél. : 01 99 00 12 34", "+33199001234"],
    ["+33 (0)6 39 98 01 02", "+33639980102"],
    ["0033 6 39 98 01 02", "+33639980102"],
    ["33639980102", "+33639980102"],
    ["+44 1632 960123", "+441632960123"],
    ["+852 2123 4567", "+85221234567"],
  ])("reads %j", (text, e164) => {
    expect(readPhone(text)).toMatchObject({ e164, restored: false });
  });

  it("puts a lost zero back and tells so", () => {
    expect(readPhone(199001234)).toMatchObject({ e164: "+33199001234", restored: true });
    expect(readPhone("6 39 98 01 02")).toMatchObject({ restored: true, mobile: true });
  });

  it("keeps the extension and the other numbers of a cell apart", () => {
    expect(readPhone("01 99 00 12 34 poste 12")).toMatchObject({
      e164: "+33199001234",
      extension: "12",
    });
    expect(readPhone("06 39 98 01 02 / 01 99 00 12 34")).toMatchObject({
      e164: "+33639980102",
      mobile: true,
      others: ["+33199001234"],
    });
    expect(readPhone("à rappeler ou 01 99 00 12 34")?.e164).toBe("+33199001234");
  });

  it("reads a number by the country it belongs to", () => {
    const read = (cell: Cell, country: string) => readPhone(cell, country)?.e164;
    expect(read("020 7946 0123", "GB")).toBe("+442079460123");
    expect(read("(514) 555-0199", "CA")).toBe("+15145550199");
    expect(read("0470 12 34 56", "BE")).toBe("+32470123456");
    expect(read("044 668 18 00", "CH")).toBe("+41446681800");
    expect(read("06 39 98 01 02", "XX")).toBeUndefined();
  });

  it.each<Cell>([
    "6,39980102E+08",
    6.3998e20,
    "12 34",
    "00 00 00 00 00",
    "n/a",
    "",
    true,
    "demander Léa",
  ])("finds none in %j", (cell) => {
    expect(readPhone(cell)).toBeNull();
  });

  it("never throws, and reads back what it wrote", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d +().-]{6,20}$/)), (text) => {
        const found = readPhone(text);
        expect(found === null || /^\+\d{7,15}$/.test(found.e164)).toBe(true);
        if (found) expect(readPhone(found.e164)?.e164).toBe(found.e164);
      }),
    );
  });
});

describe("e-mail addresses", () => {
  it("are all kept, each once, the first valid one ahead", () => {
    expect(readEmails("non ; A@b.fr / c@d.fr ou a@b.fr")).toEqual({
      email: "a@b.fr",
      others: ["c@d.fr"],
    });
    expect(readEmails("jean@@b.fr")).toBeNull();
  });

  it("tell a provider from a company", () => {
    const free = ["gmail.com", "yahoo.co.uk", "hotmail.fr", "orange.fr", "me.com"];
    expect(free.filter(isFreeDomain)).toEqual(free);
    expect(
      ["gmail-services.fr", "me.fr", "exemple.fr", "free.exemple.fr", ""].filter(isFreeDomain),
    ).toEqual([]);
    expect(domainOfEmail("a@b.fr")).toBe("b.fr");
  });

  it("tell a mailbox of several people from a person's", () => {
    expect(["contact@b.fr", "compta2@b.fr", "info@b.fr"].every(isRoleAddress)).toBe(true);
    expect(["jean.dupont@b.fr", "infante@b.fr", "team-lead@b.fr"].some(isRoleAddress)).toBe(false);
  });
});

describe("postal codes", () => {
  it("keep or get back their zero in France", () => {
    expect(readPostalCode("06000")).toEqual({ code: "06000", restored: false });
    expect(readPostalCode(6000)).toEqual({ code: "06000", restored: true });
    expect(readPostalCode("F-69003").code).toBe("69003");
    expect(readPostalCode("75 011 CEDEX 4").code).toBe("75011");
    expect(
      ["99999", "00100", "123", "A1", "n/a", ""].map((text) => readPostalCode(text).code),
    ).toEqual(Array(6).fill(""));
  });

  it("are left as they are elsewhere", () => {
    expect(readPostalCode("1000", "BE")).toEqual({ code: "1000", restored: false });
    expect(readPostalCode("sw1a 1aa", "GB").code).toBe("SW1A 1AA");
    expect(readPostalCode(2139, "US")).toEqual({ code: "02139", restored: true });
    expect(readPostalCode("H2X 1Y4", "CA").code).toBe("H2X 1Y4");
    expect(readPostalCode("75011", "GB").code).toBe("");
  });

  it("tell the department, Corsica's two and those overseas", () => {
    const codes = ["69003", "01000", "97410", "20090", "20200", "98000", "1000"];
    expect(codes.map(departmentOf)).toEqual(["69", "01", "974", "2A", "2B", "980", ""]);
  });
});

describe("web addresses", () => {
  it.each([
    ["https://www.Exemple.fr/contact?x=1", "exemple.fr"],
    ["exemple.example", "exemple.example"],
    ["WWW.a-b.co.uk", "a-b.co.uk"],
    ["https://www.linkedin.com/company/exemple", ""],
    ["pas de site", ""],
    ["a@b.fr", ""],
    ["", ""],
  ])("%j is at %j", (text, domain) => {
    expect(readDomain(text)).toBe(domain);
  });
});

describe("countries", () => {
  it.each([
    ["France", "FR"],
    ["États-Unis", "US"],
    ["UNITED KINGDOM", "GB"],
    ["deu", "DE"],
    ["NA", "NA"],
    ["U.S.A.", "US"],
    ["Lyon", ""],
    ["", ""],
  ])("%j is %j", (text, code) => {
    expect(readCountry(text, CATALOGUE)).toBe(code);
  });
});
