import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dayOfIso, isoOf } from "../../../src/core/maths/day.ts";
import { isBlank } from "../../../src/intake/values/blank.ts";
import { readBoolean } from "../../../src/intake/values/boolean.ts";
import { companyKey } from "../../../src/intake/values/company-key.ts";
import { readCompanyNumber } from "../../../src/intake/values/company-number.ts";
import { readDate } from "../../../src/intake/values/date.ts";
import { readDateColumn } from "../../../src/intake/values/date-column.ts";
import { readEmail } from "../../../src/intake/values/email.ts";
import { readNumber } from "../../../src/intake/values/number.ts";
import { readNumberColumn } from "../../../src/intake/values/number-column.ts";
import { readPhone } from "../../../src/intake/values/phone.ts";
import { readVat } from "../../../src/intake/values/vat.ts";
import { hasShared, shared } from "../../setup/shared.ts";

type Pair = [string | number, unknown];

interface Vectors {
  number: Pair[];
  number_column: {
    cells: string[];
    ctx?: { money?: boolean; lang?: string };
    dec: string;
    values: number[];
  }[];
  date: Pair[];
  date_column: {
    cells: string[];
    ctx?: { lang?: string; today?: string; sortKey?: number[] };
    order: string | null;
    values: string[];
  }[];
  blank: Pair[];
  blank_country: Pair[];
  bool: Pair[];
  siren: Pair[];
  vat: Pair[];
  email: Pair[];
  phone: Pair[];
  company_same_key: [string, string, boolean][];
}

const EMPTY: Vectors = {
  number: [],
  number_column: [],
  date: [],
  date_column: [],
  blank: [],
  blank_country: [],
  bool: [],
  siren: [],
  vat: [],
  email: [],
  phone: [],
  company_same_key: [],
};
const vectors: Vectors = hasShared
  ? JSON.parse(readFileSync(shared("imports/values_cases.json"), "utf8"))
  : EMPTY;

function isoDate(cell: string | number): string | null {
  const read = readDate(cell);
  return read ? isoOf(Number.isNaN(read.dmy) ? read.mdy : read.dmy) : null;
}

describe.runIf(hasShared)("the shared vectors, where the reference material is at hand", () => {
  const single: [string, Pair[], (cell: string | number) => unknown][] = [
    ["number", vectors.number, (cell) => readNumber(String(cell))?.value ?? null],
    ["date", vectors.date, isoDate],
    ["blank", vectors.blank, (cell) => isBlank(cell)],
    ["blank_country", vectors.blank_country, (cell) => isBlank(cell, "label")],
    ["bool", vectors.bool, readBoolean],
    ["email", vectors.email, readEmail],
    ["phone", vectors.phone, (cell) => readPhone(cell)?.e164 ?? null],
  ];
  for (const [name, pairs, read] of single) {
    it(`${name}: every cell`, () => {
      expect(pairs.length).toBeGreaterThan(0);
      // JSON holds -0 where the rule says zero.
      const expected = pairs.map(([cell, value]) => [cell, value === 0 ? 0 : value]);
      expect(pairs.map(([cell]) => [cell, read(cell)])).toEqual(expected);
    });
  }

  it.each([
    ["siren", vectors.siren, readCompanyNumber],
    ["vat", vectors.vat, readVat],
  ] as const)("%s: every number", (_name, pairs, read) => {
    expect(pairs.length).toBeGreaterThan(0);
    for (const [cell, expected] of pairs) {
      if (expected === null) expect(read(cell), String(cell)).toBeNull();
      else expect(read(cell), String(cell)).toMatchObject(expected as object);
    }
  });

  it("leave out no list of the file", () => {
    expect(Object.keys(vectors).sort()).toEqual(Object.keys(EMPTY).sort());
  });

  it("number_column: every column", () => {
    expect(vectors.number_column.length).toBeGreaterThan(0);
    for (const { cells, ctx, dec, values } of vectors.number_column) {
      const language = ctx?.lang === "fr" ? "fr" : "en";
      const column = readNumberColumn(cells, { money: ctx?.money ?? true, language });
      expect({ dec: column.decimal, values: [...column.values] }).toEqual({ dec, values });
    }
  });

  it("date_column: every column", () => {
    expect(vectors.date_column.length).toBeGreaterThan(0);
    for (const { cells, ctx, order, values } of vectors.date_column) {
      const column = readDateColumn(cells, {
        language: ctx?.lang === "fr" ? "fr" : "en",
        locale: ctx?.lang === "en-US" ? "en_US" : "",
        today: dayOfIso(ctx?.today ?? "2026-11-22") ?? 0,
        sortKey: () => ctx?.sortKey ?? null,
      });
      const got = { order: column.order, values: Array.from(column.days, isoOf) };
      expect(got).toEqual({ order, values });
    }
  });

  it("company_same_key: every pair", () => {
    expect(vectors.company_same_key.length).toBeGreaterThan(0);
    for (const [a, b, same] of vectors.company_same_key) {
      expect([a, b, companyKey(a) === companyKey(b)]).toEqual([a, b, same]);
    }
  });
});
