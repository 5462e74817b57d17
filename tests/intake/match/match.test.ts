import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Matched, matchRecords } from "../../../src/intake/match/match.ts";
import { RECORD_FIELDS, type Records } from "../../../src/intake/match/records.ts";
import { recordsOf, type Written } from "./make-records.ts";

const SIREN = "552081317";
const OTHER_SIREN = "356000000";

function match(
  written: readonly Written[],
  answers: Readonly<Record<string, string>> = {},
  companyLevel = false,
): Matched {
  return matchRecords(recordsOf(written), { answers, companyLevel });
}

/** The groups as lists of record numbers, those of one record left out. */
function groupsOf({ head }: Pick<Matched, "head">): number[][] {
  const groups = new Map<number, number[]>();
  head.forEach((each, record) => {
    groups.set(each, [...(groups.get(each) ?? []), record]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

const levels = ({ links }: Matched): unknown[] => links.map(({ level, by }) => [level, by]);

describe("what merges by itself", () => {
  it("D2: the same SIRET, or the same SIREN in the same postal code", () => {
    const siret = { siren: SIREN, siret: "55208131766522" };
    expect(
      levels(
        match([
          { name: "Acme", ...siret },
          { name: "Autre nom", ...siret },
        ]),
      ),
    ).toEqual([["D2", "siret"]]);
    const there = { siren: SIREN, postalCode: "69003" };
    expect(
      levels(
        match([
          { name: "Acme", ...there },
          { name: "Autre nom", ...there },
        ]),
      ),
    ).toEqual([["D2", "siren"]]);
  });

  it.each([
    ["postalCode", { postalCode: "13001" }],
    ["phone", { phone: "+33199001234" }],
    ["vat", { vat: "DE123456789" }],
    ["domain", { domain: "imagina.example" }],
  ] as const)("D5: the same key and the same %s", (field, proof) => {
    const found = match([
      { code: "3", name: "Imagina Logistique", ...proof },
      { code: "34", name: "Imagina logistique s.a.s.", ...proof },
    ]);
    expect(levels(found)).toEqual([["D5", field]]);
    expect(groupsOf(found)).toEqual([[0, 1]]);
  });

  it("D5: a website and the domain of an e-mail are one domain; a free one is none", () => {
    const found = match([
      { name: "Imagina", domain: "imagina.example" },
      { name: "IMAGINA SARL", email: "leo@imagina.example" },
      { name: "Autre", email: "a@gmail.com" },
      { name: "Autre SAS", email: "b@gmail.com" },
    ]);
    expect(groupsOf(found)).toEqual([[0, 1]]);
  });

  it("D4: the same personal e-mail of two people, not that of a shared mailbox", () => {
    const person = { kind: "person", email: "aline@exemple.example" } as const;
    expect(
      levels(
        match([
          { name: "Aline Gabarit", ...person },
          { name: "A. Gabarit", ...person },
        ]),
      ),
    ).toEqual([["D4", "email"]]);
    const shared = { kind: "person", email: "contact@exemple.example" } as const;
    const apart = [
      { name: "Aline Gabarit", ...shared },
      { name: "Léo Modèle", ...shared },
    ];
    expect(groupsOf(match(apart))).toEqual([]);
  });

  it("by way of a third: what one lacks another tells", () => {
    const found = match([
      { name: "Fictiva", siren: SIREN, phone: "+33199001234" },
      { name: "FICTIVA SARL", phone: "+33199001234", postalCode: "06000" },
      { name: "Menuiserie du port", siren: SIREN, postalCode: "06000" },
    ]);
    expect(groupsOf(found)).toEqual([[0, 1, 2]]);
    expect(levels(found)).toEqual([
      ["D5", "phone"],
      ["D2", "siren"],
    ]);
  });
});

describe("what never merges by itself", () => {
  it("one name and nothing else, nor a name nearly the same in the same postal code", () => {
    const found = match([
      { name: "Dupont SARL", postalCode: "69003" },
      { name: "Dupont", postalCode: "75011" },
      { name: "Boulangerie Inventée", postalCode: "31000" },
      { name: "Boulangerie Invantée", postalCode: "31000" },
      { name: "Licorne", postalCode: "67000" },
      { name: "Licorne Agro", postalCode: "67000" },
      { name: "Licorne Agro", postalCode: "33000" },
    ]);
    expect(groupsOf(found)).toEqual([]);
    const seen = found.possible.map(({ a, b, level, differing }) => [a, b, level, ...differing]);
    expect(seen).toEqual([
      [3, 2, "D7"],
      [4, 5, "D7"],
      [1, 0, "D6", "postalCode"],
      [6, 5, "D6", "postalCode"],
    ]);
    expect(found.possible[0]?.similarity).toBeCloseTo(0.964, 3);
  });

  it("two valid SIRENs, whatever else is the same", () => {
    const same = {
      name: "Acme",
      postalCode: "69003",
      phone: "+33199001234",
      domain: "acme.example",
    };
    const found = match([
      { ...same, siren: SIREN },
      { ...same, siren: OTHER_SIREN },
    ]);
    expect(groupsOf(found)).toEqual([]);
    expect(found.possible).toEqual([]);
  });

  it("two valid SIRENs by way of a third that has none", () => {
    const same = { name: "Acme", postalCode: "69003" };
    const found = match([
      { ...same, token: "a", siren: SIREN },
      { ...same, token: "b" },
      { ...same, token: "c", siren: OTHER_SIREN },
    ]);
    expect(groupsOf(found)).toEqual([[0, 1]]);
  });

  it("a person and a company", () => {
    const same = { postalCode: "69003", phone: "+33199001234" };
    const found = match([
      { name: "Mme Dupont", kind: "person", ...same },
      { name: "Dupont SARL", kind: "company", ...same },
    ]);
    expect(groupsOf(found)).toEqual([]);
  });

  it("two people of one surname in one town", () => {
    const there = { kind: "person", postalCode: "69003" } as const;
    const found = match([
      { name: "M. Martin", ...there },
      { name: "Mme Martin", ...there },
    ]);
    expect(groupsOf(found)).toEqual([]);
    expect(found.possible.map(({ level }) => level)).toEqual(["D6"]);
  });

  it("companies that share a phone with more than five others", () => {
    const phone = "+33199001234";
    const names = ["Un", "Deux", "Trois", "Quatre", "Cinq", "Six"];
    const crowd = names.map((name) => ({ name, phone }));
    const twins = [{ name: "Un SARL", phone, postalCode: "69003" }];
    expect(groupsOf(match([...crowd, ...twins]))).toEqual([]);
    expect(groupsOf(match([...crowd.slice(0, 5), ...twins]))).toEqual([[0, 5]]);
  });

  it("two codes of one source on the e-mail of a person alone", () => {
    const person = { kind: "person", email: "aline@exemple.example" } as const;
    const found = match([
      { code: "1", name: "Aline Gabarit", ...person },
      { code: "2", name: "A. Gabarit", ...person },
    ]);
    expect(groupsOf(found)).toEqual([]);
  });
});

describe("sites of one company", () => {
  const sites: Written[] = [
    { name: "Acme Lyon", siren: SIREN, siret: "55208131766522", postalCode: "69003" },
    { name: "Acme Nice", siren: SIREN, siret: "55208131700018", postalCode: "06000" },
    { name: "Acme", siren: SIREN, siret: "55208131700026", domain: "acme.example" },
    { name: "Acme SA", siren: SIREN, siret: "55208131700034", domain: "acme.example" },
  ];

  it("stay apart, are told, and are one client at company level", () => {
    const bySite = match(sites);
    expect(groupsOf(bySite)).toEqual([]);
    expect(bySite.sites.map((group) => [...group].sort())).toEqual([[0, 1, 2, 3]]);
    expect(bySite.possible).toEqual([]);
    const byCompany = match(sites, {}, true);
    expect(groupsOf(byCompany)).toEqual([[0, 1, 2, 3]]);
    expect(byCompany.sites).toEqual([]);
  });
});

describe("the user's word", () => {
  const twins: Written[] = [
    { code: "3", name: "Imagina", postalCode: "13001" },
    { code: "34", name: "Imagina SAS", postalCode: "13001" },
    { code: "7", name: "IMAGINA", postalCode: "75011" },
  ];

  it("takes a merge back, and does not ask again", () => {
    const found = match(twins, { "same.3|34": "apart" });
    expect(groupsOf(found)).toEqual([]);
    const said = found.possible.map(({ id, apart }) => [id, apart]);
    expect(said).toContainEqual(["same.3|34", true]);
    expect(said).toContainEqual(["same.3|7", false]);
  });

  it("merges what may be one client, also against a veto", () => {
    expect(groupsOf(match(twins, { "same.3|7": "same" }))).toEqual([[0, 1, 2]]);
    const two: Written[] = [
      { name: "Acme", siren: SIREN },
      { name: "Beta", siren: OTHER_SIREN },
    ];
    expect(groupsOf(match(two, { "same.Acme|Beta": "same" }))).toEqual([[0, 1]]);
  });

  it("keeps two apart also by way of a third", () => {
    const answers = { "same.3|34": "apart", "same.3|7": "same", "same.34|7": "same" };
    expect(groupsOf(match(twins, answers))).toEqual([[1, 2]]);
  });

  it("speaks of records nothing tells apart under one id", () => {
    const alike: Written[] = [{ name: "Dupont" }, { name: "Dupont" }, { name: "Dupont" }];
    expect(match(alike).possible.map(({ id }) => id)).toEqual([
      "same.Dupont|Dupont",
      "same.Dupont|Dupont",
    ]);
    expect(groupsOf(match(alike, { "same.Dupont|Dupont": "same" }))).toEqual([[0, 1, 2]]);
  });
});

describe("whatever the records", () => {
  const few = (...values: string[]) => fc.constantFrom("", ...values);
  const written: fc.Arbitrary<Written> = fc.record({
    code: few("1", "2", "3"),
    name: few("Acme", "ACME SARL", "Acme Lyon", "Beta", "Betta"),
    siren: few(SIREN, OTHER_SIREN),
    siret: few("55208131766522", "55208131700018"),
    vat: few("DE1"),
    email: few("a@acme.example", "b@gmail.com", "info@acme.example"),
    phone: few("+33199001234"),
    postalCode: few("69003", "75011"),
    domain: few("acme.example"),
    kind: fc.constantFrom("", "company" as const, "person" as const),
  });
  /** A list's own codes are unique; rows without one are told apart by all they hold. */
  const lists = fc.array(written, { maxLength: 14 }).map((rows) =>
    rows.map((row, i) => ({
      ...row,
      siret: row.siren === SIREN ? (row.siret ?? "") : "",
      code: row.code === "" ? "" : `${row.code}${i}`,
      token: row.code === "" ? Object.values(row).join(" ") : `${row.code}${i}`,
    })),
  );
  const shown = (matched: Matched, tokens: readonly string[]) =>
    groupsOf(matched)
      .map((group) => group.map((i) => tokens[i]).sort())
      .sort();

  it("the order of the rows does not matter", () => {
    const shuffled = lists.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        const [left, right] = [match(rows), match(other)];
        const tokensOf = (list: typeof rows) => list.map(({ token }) => token);
        expect(shown(left, tokensOf(rows))).toEqual(shown(right, tokensOf(other)));
        const ids = ({ possible }: Matched) => possible.map(({ id }) => id).sort();
        expect(ids(left)).toEqual(ids(right));
      }),
      { numRuns: 300 },
    );
  });

  it("what has been merged does not merge further", () => {
    fc.assert(
      fc.property(lists, (rows) => {
        const records = recordsOf(rows);
        const again = mergedRecords(
          records,
          matchRecords(records, { answers: {}, companyLevel: false }),
        );
        const { links } = matchRecords(again, { answers: {}, companyLevel: false });
        expect(links).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("a veto holds", () => {
    fc.assert(
      fc.property(lists, (rows) => {
        for (const group of groupsOf(match(rows))) {
          const valuesOf = (field: keyof Written) =>
            new Set(group.map((i) => rows[i]?.[field]).filter((value) => value !== ""));
          expect(valuesOf("siren").size).toBeLessThan(2);
          expect(valuesOf("kind").size).toBeLessThan(2);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("two the user keeps apart are never one", () => {
    fc.assert(
      fc.property(lists, fc.nat(), fc.nat(), (rows, first, second) => {
        const [a, b] = [rows[first % rows.length], rows[second % rows.length]];
        if (!a || !b || a.token === b.token) return;
        const [least, most] = [a.token, b.token].sort();
        const { head } = match(rows, { [`same.${least}|${most}`]: "apart" });
        expect(head[rows.indexOf(a)]).not.toBe(head[rows.indexOf(b)]);
      }),
      { numRuns: 200 },
    );
  });
});

/** One record a client, each column the first filled one of its rows in the order of tokens. */
function mergedRecords(records: Records, { head }: Matched): Records {
  const order = [...records.token.keys()].sort((a, b) => {
    const text = (i: number) =>
      [records.token[i], ...RECORD_FIELDS.map((field) => records[field][i])].join("\u0001");
    return text(a) < text(b) ? -1 : 1;
  });
  const heads = [...new Set(head)];
  const column = (field: (typeof RECORD_FIELDS)[number]) =>
    heads.map((each) => {
      const members = [each, ...order.filter((i) => head[i] === each)];
      return members.map((i) => records[field][i]).find((value) => value !== "") ?? "";
    });
  const columns = Object.fromEntries(RECORD_FIELDS.map((field) => [field, column(field)]));
  const token = heads.map((each) => records.token[each] ?? "");
  return { size: heads.length, token, ...columns } as unknown as Records;
}

describe("a long list", () => {
  /** Clients of invented names, one in ten written a second time in another way. */
  function long(size: number): Written[] {
    const words = "alpha bravo delta foxtrot hotel lima oscar papa sierra tango victor zulu".split(
      " ",
    );
    return Array.from({ length: size }, (_, i) => {
      const of = i % 10 === 9 ? i - 1 : i;
      const name = [1, 12, 144, 1728].map((step) => words[Math.floor(of / step) % 12]).join(" ");
      const suffix = i % 10 === 9 ? " SARL" : "";
      return {
        code: String(i),
        name: `${name} ${Math.floor(of / 20_736)}${suffix}`,
        postalCode: String(10_000 + (of % Math.floor(size / 25))),
        phone: i % 3 === 0 ? `+331${String(of).padStart(8, "0")}` : "",
        email: i % 4 === 0 ? `contact@site${of}.example` : "",
      };
    });
  }

  function millisecondsOf(size: number): number {
    const records = recordsOf(long(size));
    const times = Array.from({ length: 3 }, () => {
      const start = performance.now();
      const { links } = matchRecords(records, { answers: {}, companyLevel: false });
      expect(links).toHaveLength(size / 10);
      return performance.now() - start;
    });
    return Math.min(...times);
  }

  it("of 20,000 clients takes well under a second, and the work grows with the list", () => {
    const [small, large] = [millisecondsOf(2_000), millisecondsOf(20_000)];
    process.stdout.write(
      `match: 2,000 in ${small.toFixed(0)} ms, 20,000 in ${large.toFixed(0)} ms\n`,
    );
    expect(large).toBeLessThan(1_000);
    // Growth of n^1.1, and as much again for a busy machine.
    expect(large).toBeLessThan(2 * 10 ** 1.1 * small);
  });

  it("in which all have one name and one postal code stays as quick", () => {
    const crowd = (size: number) =>
      recordsOf(
        Array.from({ length: size }, (_, i) => ({
          code: String(i),
          name: i % 2 === 0 ? "Dupont" : `Dupont ${i}`,
          postalCode: i % 2 === 0 ? "" : "75001",
        })),
      );
    const records = crowd(20_000);
    const start = performance.now();
    matchRecords(records, { answers: {}, companyLevel: false });
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
