import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { main } from "../../host/cli/main.ts";

const folder = mkdtempSync(join(tmpdir(), "portfolio-"));
const said: string[] = [];
const printedLines: string[] = [];

beforeEach(() => {
  said.length = 0;
  printedLines.length = 0;
  vi.spyOn(console, "error").mockImplementation((text) => void said.push(String(text)));
  vi.spyOn(console, "log").mockImplementation((text) => void printedLines.push(String(text)));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const GOOD = "Client;CA 2025\nDupont;100\nMartin;50\n";

/** File or arguments, and what standard error must say. */
const REFUSED: [string, () => string[], RegExp][] = [
  ["no file at all", () => [], /Name the file/],
  [
    "a file that is not there",
    () => [join(folder, "nowhere.csv")],
    /There is no file .*nowhere\.csv/,
  ],
  ["a folder", () => [folder], /EISDIR|directory|cannot be read/],
  [
    "an old .xls",
    () => [file("a.xls", Buffer.from("d0cf11e0a1b11ae1", "hex"))],
    /a\.xls.*save it as \.xlsx/,
  ],
  [
    "a broken XLSX",
    () => [file("b.xlsx", "PK\u0003\u0004 and then nothing")],
    /b\.xlsx cannot be read/,
  ],
  ["an empty file", () => [file("c.csv", "")], /is empty|est vide/],
  ["an unknown option", () => [file("d.csv", GOOD), "--wat"], /--wat/],
  [
    "an impossible date",
    () => [file("d.csv", GOOD), "--as-of", "2026-02-30"],
    /--as-of takes a date/,
  ],
  [
    "a language we do not speak",
    () => [file("d.csv", GOOD), "--lang", "de"],
    /--lang takes fr or en/,
  ],
  ["a tab that is not there", () => [file("d.csv", GOOD), "--tab", "Nope"], /Nope/],
  [
    "a place nobody can write to",
    () => [file("d.csv", GOOD), "--out", join(folder, "no", "o.xlsx")],
    /cannot be written/,
  ],
];

describe("the command line", () => {
  it.each(REFUSED)("refuses %s with a sentence and exit code 2", async (_, args, sentence) => {
    expect(await main(args())).toBe(2);
    expect(said.join("\n")).toMatch(sentence);
    expect(said.join("\n")).not.toMatch(/\n\s+at /);
    expect(printedLines).toEqual([]);
  });

  it("speaks French of a French file, also when it refuses", async () => {
    expect(await main([file("e.csv", "Client;Ville\nDupont;Lyon\nMartin;Nice\n")])).toBe(2);
    expect(said.join(" ")).toMatch(/^Aucune colonne de «\se\s» ne contient/);
  });

  it("does the job on a good file and prints a few lines", async () => {
    const out = join(folder, "result.xlsx");
    expect(await main([file("f.csv", GOOD), "--out", out, "--as-of", "2026-11-22"])).toBe(0);
    expect(said).toEqual([]);
    expect(printedLines.join("\n")).toContain("2 lignes lues, 2 gardées");
    expect(await main([out, "--tab", "f", "--json", "--lang", "en"])).toBe(0);
    const again = JSON.parse(printedLines[1] ?? "");
    expect(again).toMatchObject({ language: "en", kpis: { clients: 2, revenue: 150 } });
  });
});
