import { gzipSync } from "node:zlib";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it, test } from "vitest";
import { delimiterOf, readCsv } from "../../../host/io/read-csv.ts";
import { readTabs } from "../../../host/io/read-tabs.ts";

const FRENCH = "Client;CA;Ville\r\nÉts Hervé – œuvre;1 234,56 €;Orléans\r\n";

async function cells(bytes: Uint8Array, name = "clients.csv"): Promise<unknown[][]> {
  const [tab] = await readTabs(bytes, name);
  return (tab?.rows ?? []).map((row) => row.map((cell) => cell?.value));
}

const EXPECTED = [
  ["Client", "CA", "Ville"],
  ["Éts Hervé – œuvre", "1 234,56 €", "Orléans"],
];

describe("encodings", () => {
  const utf16 = Buffer.from(`\ufeff${FRENCH}`, "utf16le");
  // In windows-1252 the euro is 0x80, œ 0x9C and the dash 0x96.
  const western = Buffer.from(
    FRENCH.replace("€", "\x80").replace("œ", "\x9c").replace("–", "\x96"),
    "latin1",
  );

  test.each([
    ["UTF-8", Buffer.from(FRENCH)],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${FRENCH}`)],
    ["UTF-16, small end first", utf16],
    ["UTF-16, big end first", Buffer.from(utf16).swap16()],
    ["windows-1252", western],
    ["gzip", gzipSync(FRENCH)],
  ])("%s", async (_name, bytes) => expect(await cells(bytes)).toEqual(EXPECTED));
});

describe("delimiters", () => {
  test.each([
    ["a;b\n1,5;2,5\n3,5;4,5\n", ";"],
    ["name;x;y\nA;1,5;2,5\nB;3,5;4,5\n", ";"],
    ["a\tb\n1,5\t2\n", "\t"],
    ['a,b\n"Paris; Lyon",2\n"Nice; Metz",3\n', ","],
    ["a|b|c\n1|2|3\n", "|"],
    ["only\none\n", ","],
    ["", ","],
  ])("%j has %j", (text, delimiter) => expect(delimiterOf(text)).toBe(delimiter));

  it("a first line sep= decides, and is no row", () =>
    expect(readCsv("sep=|\na;b|c\n").map((row) => row.map((cell) => cell?.value))).toEqual([
      ["a;b", "c"],
    ]));
});

it("leaves every cell as the text it is", () => {
  const [row] = readCsv('007,"=1+1",3e5,2026-01-02,,TRUE\n');
  expect(row?.map((cell) => cell?.value)).toEqual([
    "007",
    "=1+1",
    "3e5",
    "2026-01-02",
    undefined,
    "TRUE",
  ]);
  expect(row?.every((cell) => cell === undefined || cell.format === "@")).toBe(true);
});

it("gives rows of one length and no blank rows at the end", async () =>
  expect(await cells(Buffer.from("Title\na,b,c\n1,2\n,,\n\n"))).toEqual([
    ["Title", undefined, undefined],
    ["a", "b", "c"],
    ["1", "2", undefined],
  ]));

it("names the tab after the file, as Sheets and Excel accept it", async () => {
  const nameOf = async (file: string) => (await readTabs(Buffer.from("a,b\n"), file))[0]?.name;
  expect(await nameOf("Ventes 2025.csv.gz")).toBe("Ventes 2025");
  expect(await nameOf("export[1].tsv")).toBe("export 1");
  expect(await nameOf(`${"long".repeat(20)}.csv`)).toHaveLength(31);
  expect(await nameOf(".csv")).toBe("Data");
});

it("refuses an old .xls with what to do", async () => {
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  await expect(readTabs(old, "old.xls")).rejects.toThrow(
    "old.xls is an old .xls file: save it as .xlsx or .csv",
  );
});

it("names the file that looks like an XLSX and is none", () =>
  expect(readTabs(Buffer.from("PK\x03\x04 broken"), "list.xlsx")).rejects.toThrow(
    "list.xlsx cannot be read as an XLSX file",
  ));

test("any table written as CSV is read back cell by cell", () => {
  const field = fc.string({ unit: fc.constantFrom(..."aé1 ,;\t|\"'\n=+-@.€"), maxLength: 8 });
  const table = fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(table, fc.constantFrom(";", ",", "\t", "|"), (rows, delimiter) => {
      const text = `sep=${delimiter}\n${Papa.unparse(rows, { delimiter, newline: "\n", quotes: true })}`;
      const kept = [...rows];
      while (kept.length > 0 && kept[kept.length - 1]?.every((cell) => cell === "")) kept.pop();
      expect(readCsv(text).map((row) => row.map((cell) => cell?.value ?? ""))).toEqual(kept);
    }),
  );
});
