import { describe, expect, it } from "vitest";
import { SLICE } from "../../../src/sidebar/import/file-bytes.ts";
import { inspect } from "../../../src/sidebar/import/inspect.ts";
import { fault, fileOf, inspected } from "./file-of.ts";

const LIST = "Client;Ville;CA\nAnne;Évry;12,5\nBruno;Lyon;7\n";

/** Western letters: one byte each. */
const western = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Uint8Array.from(
    [0xfeff, ...Array.from(text, (c) => c.charCodeAt(0))].flatMap((code) => [
      code & 255,
      code >> 8,
    ]),
  );
  return bigEndian ? bytes.map((_, at) => bytes[at ^ 1] ?? 0) : bytes;
};

describe("a file that can be imported", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode(LIST), "utf-8"],
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${LIST}`), "utf-8"],
    ["windows-1252", western(LIST), "windows-1252"],
    ["UTF-16", utf16(LIST, false), "utf-16le"],
    ["UTF-16, the other way round", utf16(LIST, true), "utf-16be"],
  ])("in %s is read with its accents", async (_, bytes, encoding) => {
    expect(await inspected(bytes)).toEqual({
      encoding,
      delimiter: ";",
      fault: null,
      facts: {
        rows: 3,
        columns: 3,
        padded: 0,
        lost: 0,
        head: [
          ["Client", "Ville", "CA"],
          ["Anne", "Évry", "12,5"],
          ["Bruno", "Lyon", "7"],
        ],
      },
    });
  });

  it("is known as windows-1252 by an accent at its very end", async () => {
    const text = `Client;CA\n${"Anne;12\n".repeat(90_000)}Zoé;1`;
    expect(western(text).length).toBeGreaterThan(2 * SLICE);
    expect((await inspected(western(text))).encoding).toBe("windows-1252");
    expect((await inspected(western(text.slice(0, -3)))).encoding).toBe("utf-8");
  });

  it("is read in the encoding and with the delimiter that are asked for, and says what is lost", async () => {
    const found = await inspected(western("Prénom;Ville\nZoé;Lyon, 3e\n"), {
      encoding: "utf-8",
      delimiter: ";",
    });
    expect(found).toMatchObject({
      encoding: "utf-8",
      delimiter: ";",
      facts: { columns: 2, lost: 2 },
    });
    const cut = await inspected("a,b;c\n1,2;3\n", { delimiter: ";" });
    expect(cut.facts?.head).toEqual([
      ["a,b", "c"],
      ["1,2", "3"],
    ]);
  });

  it("keeps a letter whole that two slices share", async () => {
    const heading = "Client;Note\n";
    const filler = "x".repeat(SLICE - heading.length - 8);
    const found = await inspected(
      `${heading}Anne;${filler.slice(0, 40)}\n${`${filler.slice(0, 60)};y\n`.repeat(4200)}é;€\n`,
    );
    expect(found.facts?.lost).toBe(0);
    for (const shift of [0, 1, 2]) {
      const text = `${"x".repeat(shift)};${"é€".repeat(SLICE / 40)}\n`.repeat(20);
      expect((await inspected(text)).facts).toMatchObject({ lost: 0, rows: 20 });
    }
  });

  it("may have short rows, blank rows and a title", async () => {
    const text = "Ventes 2026\n\nClient;Ville;CA\nAnne;Lyon\n;;\nBruno;Lyon;7;;\nChloé\n\n;;\n\n";
    expect((await inspected(text)).facts).toMatchObject({ rows: 7, columns: 3, padded: 2 });
  });

  it("may name its delimiter in a line of its own", async () => {
    const found = await inspected("sep=,\r\nClient,CA\r\nAnne;Lyon,7\r\n");
    expect(found).toMatchObject({ delimiter: ",", facts: { rows: 2, columns: 2 } });
  });

  it("may have rows about the file above its headings", async () => {
    const text = `Société;Dupont\nPériode;01/01/2026;31/12/2026\nClient;Ville;Date;CA\n${"Anne;Lyon;01/02/2026;5\n".repeat(9)}`;
    expect((await inspected(text)).facts).toMatchObject({ rows: 12, columns: 4, padded: 0 });
  });

  it("may have a last column without a heading", async () => {
    const text = "Client;CA;\nAnne;1;x\nBruno;2;y\n";
    expect((await inspected(text)).facts).toMatchObject({ columns: 3 });
  });

  it("may have headings wider than most rows", async () => {
    const text = `a;b;c;d\n${"1;2\n".repeat(40)}1;2;3;4\n`;
    expect((await inspected(text)).facts).toMatchObject({ columns: 4, padded: 40 });
  });

  it("says how far the reading is, and stops when told", async () => {
    const text = `a;b\n${"1;2\n".repeat(200_000)}`;
    const shares: number[] = [];
    await inspect(fileOf(text), { encoding: null, delimiter: null }, (share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(6);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[shares.length - 1]).toBe(1);
    const stop = () => {
      throw new Error("enough");
    };
    await expect(inspect(fileOf(text), { encoding: null, delimiter: null }, stop)).rejects.toThrow(
      "enough",
    );
  });
});

describe("a file that is refused", () => {
  const bytes = (...begin: number[]) => Uint8Array.from([...begin, ...new Array(40).fill(0)]);
  const zipOf = (part: string) => new Uint8Array([0x50, 0x4b, 3, 4, ...western(part), 0, 0]);

  it.each([
    ["nothing", new Uint8Array(), "empty"],
    ["blank lines", "\n \n;;\n", "empty"],
    ["an XLSX file", zipOf("[Content_Types].xml"), "workbook"],
    ["an ODS file", zipOf("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), "workbook"],
    ["an old Excel file", bytes(0xd0, 0xcf, 0x11, 0xe0), "workbook"],
    ["a zip", zipOf("clients.csv"), "packed"],
    ["a gzip", bytes(0x1f, 0x8b), "packed"],
    ["a PDF", "%PDF-1.7\n…", "pdf"],
    ["a web page", "\ufeff <!DOCTYPE html><table>", "markup"],
    ["one column", "Client\nAnne\nBruno\n", "oneColumn"],
  ])("holds %s", async (_, content, key) => {
    expect(await fault(content)).toMatchObject([key, {}]);
  });

  it("is a zip by its content and an Excel file by its name", async () => {
    const file = fileOf(zipOf("?"), "clients.xlsx");
    const asked = { encoding: null, delimiter: null };
    expect((await inspect(file, asked, () => {})).fault?.key).toBe("workbook");
  });

  it("holds what no text holds, with the line", async () => {
    expect(await fault("a;b\n1;2\n3;\u0000\n")).toEqual(["binary", { line: 3 }]);
  });

  it("has a row wider than the headings: the first one's line, and how many others", async () => {
    const text = 'a;b\n1;"x\ny"\n3;4;5\n6;7;\n8;9;10\n;;;11\n';
    expect(await fault(text)).toEqual(["wideRow", { line: 4, found: 3, expected: 2, others: 2 }]);
  });

  it("has a cell more than headings in every row, as decimal commas make them", async () => {
    const found = { line: 2, found: 3, expected: 2, others: 1 };
    expect(await fault("Client,CA\nAnne,12,5\nBruno,7,25\n")).toEqual(["wideRow", found]);
    const names = "Client,Ville\nDupont, Jean,Lyon\nDurand, Zoé,Évry\n";
    expect(await fault(names)).toEqual(["wideRow", found]);
  });

  it("has a quotation mark that is not closed: the line where it opens", async () => {
    expect(await fault('a;b\n1;2\n3;"4\n5;6\n')).toEqual(["openQuote", { line: 3 }]);
    expect(await fault('a;b\n1;"2\n3;4\n5;"6"\n')).toEqual(["openQuote", { line: 2 }]);
    expect(await fault('a;b\n"x\ny";"Le "Zinc" bleu"\n')).toEqual(["openQuote", { line: 3 }]);
    const late = `a;b\n${"1;2\n".repeat(300_000)}3;"4\n${"5;6\n".repeat(500_000)}`;
    expect(await fault(late)).toEqual(["openQuote", { line: 300_002 }]);
  });

  it("has a cell or a line longer than any list has", async () => {
    const cell = (length: number) => `a;b\n1;2\n3;${"x".repeat(length)}\n`;
    expect(await fault(cell(49_999))).toBeNull();
    expect(await fault(cell(50_000))).toEqual([
      "longCell",
      { line: 3, found: 50_000, most: 49_999 },
    ]);
    expect(await fault(cell(1_400_000))).toEqual(["longLine", { line: 3 }]);
  });

  it("has more columns or cells than can be", async () => {
    expect(await fault(`${"a;".repeat(2_001)}b\n`)).toEqual([
      "manyColumns",
      { columns: 2_002, most: 2_000 },
    ]);
    const row = `${"1;".repeat(1_999)}2\n`;
    expect(await fault(row.repeat(5_001))).toMatchObject(["manyCells", { columns: 2_000 }]);
  });

  it("cannot be read any more", async () => {
    const read = () => Promise.reject(new Error("NotReadableError"));
    const gone = { name: "a.csv", size: 9, read };
    const found = await inspect(gone, { encoding: null, delimiter: null }, () => {});
    expect(found.fault).toEqual({ key: "gone", values: {} });
  });
});
