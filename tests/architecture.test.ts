import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { describe, expect, it } from "vitest";

/** Who may import whom. A folder that is not named here fails. */
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  intake: ["core"],
  report: ["core", "i18n"],
  functions: ["core", "i18n"],
  contract: ["zod/mini"],
  i18n: ["core"],
  sheets: ["report", "core"],
  server: ["contract", "functions", "intake", "core", "report", "sheets", "i18n"],
  sidebar: ["contract", "i18n", "functions", "preact", "papaparse"],
};

/** Folders that know neither clock nor chance: the moment and the seed are arguments. */
const PURE = ["core", "intake", "report", "functions", "contract", "i18n"];
const GOOGLE_FOLDERS = ["sheets", "server"];

/** Tables of constants, of types and of schemas, which may be long. */
const TABLES = [
  "host/runtime/signatures.ts",
  "src/contract/schemas.ts",
  "src/core/portfolio/portfolio.ts",
  "src/intake/intake.ts",
  "tests/gates/built-in-functions.ts",
];
const MOST_LINES = 150;

interface Source {
  readonly path: string;
  readonly text: string;
  /** Without comments. */
  readonly code: string;
}

function sources(folder: string): Source[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
    .map((name) => {
      const path = join(folder, name).split(sep).join("/");
      const text = readFileSync(path, "utf8");
      return { path, text, code: withoutComments(text) };
    });
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

const src = sources("src");
const host = sources("host");
const tests = sources("tests");
const everything = [...src, ...host, ...tests, ...sources("scripts")];
const folderOf = (path: string): string => path.split("/")[1] ?? "";

/** Paths found to break a rule; a test wants none. */
const paths = (from: readonly Source[], breaks: (source: Source) => boolean): string[] =>
  from.filter(breaks).map(({ path }) => path);

/** What a file imports, relative paths resolved from the root. */
function importsOf({ path, code }: Source): { to: string; typeOnly: boolean }[] {
  const found = code.matchAll(/^\s*(?:import|export)\b([^;]*?)\bfrom\s+"([^"]+)"/gm);
  const dynamic = code.matchAll(/\bimport\(\s*["'`]([^"'`]+)/g);
  return [
    ...[...found].map(([, what = "", to = ""]) => ({ to, typeOnly: /^\s*type\b/.test(what) })),
    ...[...dynamic].map(([, to = ""]) => ({ to, typeOnly: false })),
  ].map(({ to, typeOnly }) => ({
    to: to.startsWith(".")
      ? normalize(join(dirname(path), to))
          .split(sep)
          .join("/")
      : to,
    typeOnly,
  }));
}

describe("who imports whom", () => {
  it("is said for every folder of src", () => {
    const folders = readdirSync("src", { withFileTypes: true }).map(({ name }) => name);
    expect(folders.filter((name) => !(name in IMPORTS))).toEqual([]);
    expect(src.filter(({ path }) => path.split("/").length < 3)).toEqual([]);
  });

  it("holds in src", () => {
    const forbidden = src.flatMap((source) => {
      const folder = folderOf(source.path);
      const allowed = [folder, ...(IMPORTS[folder] ?? [])];
      return importsOf(source)
        .filter(({ to }) => {
          const inside = to.startsWith("src/") && allowed.includes(folderOf(to));
          const packaged = allowed.some((name) => to === name || to.startsWith(`${name}/`));
          return !inside && !(packaged && !to.startsWith("src/") && !PURE.includes(to));
        })
        .map(({ to }) => `${source.path} imports ${to}`);
    });
    expect(forbidden).toEqual([]);
  });

  it("lets i18n know only types of core", () => {
    const i18n = src.filter(({ path }) => path.startsWith("src/i18n/"));
    const values = i18n.flatMap((source) =>
      importsOf(source)
        .filter(({ to, typeOnly }) => to.startsWith("src/core/") && !typeOnly)
        .map(({ to }) => `${source.path} imports ${to}`),
    );
    expect(values).toEqual([]);
  });

  it("keeps host apart from src: it runs the built files", () => {
    const reaching = host.filter((source) =>
      importsOf(source).some(({ to }) => to.startsWith("src/") || to.startsWith("tests/")),
    );
    expect(reaching.map(({ path }) => path)).toEqual([]);
  });

  it("reads the disk in one file of the runtime, and makes contexts in another", () => {
    const runtime = host.filter(({ path }) => path.startsWith("host/runtime/"));
    const onNode = runtime.filter((source) =>
      importsOf(source).some(({ to }) => to.startsWith("node:")),
    );
    expect(onNode.map(({ path }) => path).sort()).toEqual([
      "host/runtime/load.ts",
      "host/runtime/realm-node.ts",
    ]);
  });
});

describe("pure folders", () => {
  const pure = src.filter(({ path }) => PURE.includes(folderOf(path)));

  it("know no clock and no chance", () => {
    const impure = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.|\bcrypto\./;
    expect(paths(pure, ({ code }) => impure.test(code))).toEqual([]);
  });

  it("name no Google service, nor does the panel", () => {
    const elsewhere = src.filter(({ path }) => !GOOGLE_FOLDERS.includes(folderOf(path)));
    const service =
      /\b(SpreadsheetApp|PropertiesService|CacheService|LockService|HtmlService|ScriptApp|Session|Utilities|Logger|UrlFetchApp|GoogleAppsScript)\b/;
    expect(paths(elsewhere, ({ code }) => service.test(code))).toEqual([]);
  });
});

describe("every file", () => {
  it(`of src and host has at most ${MOST_LINES} lines, tables of constants apart`, () => {
    const long = [...src, ...host].filter(({ path, text }) => {
      const words = /^src\/i18n\/(en|fr)\//.test(path);
      return !words && !TABLES.includes(path) && text.trimEnd().split("\n").length > MOST_LINES;
    });
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it("silences no checker and leaves nothing for later", () => {
    const silenced =
      /biome-ignore|@ts-(ignore|expect-error|nocheck)|eslint-disable|\b(TODO|FIXME)\b|(c8|v8|istanbul) ignore/;
    const own = "tests/architecture.test.ts";
    expect(paths(everything, ({ path, text }) => path !== own && silenced.test(text))).toEqual([]);
  });

  it("knows no any", () => {
    const any = /[:<,|(&]\s*any\s*[,;)>=|&[\]}]|\bas any\b/;
    const typed = [...src, ...host].map((source) => ({
      ...source,
      code: source.code.replace(
        /"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/(?:[^/\\\n]|\\.)+\/[gimsuy]*/g,
        '""',
      ),
    }));
    expect(paths(typed, ({ code }) => any.test(code))).toEqual([]);
  });

  it("of the tests leaves no test out and none alone", () => {
    const partial = /\b(describe|it|test)\.(skip|only|todo)\b|\bx(it|describe)\(/;
    const own = "tests/architecture.test.ts";
    expect(paths(tests, ({ path, code }) => path !== own && partial.test(code))).toEqual([]);
  });

  it("of src says what each function it exports gives", () => {
    const silent = src.flatMap(({ path, text }) => {
      const lines = text.split("\n");
      return lines.flatMap((line, index) => {
        const found = /^export (?:async )?(?:function|class) (\w+)/.exec(line);
        const above = lines[index - 1]?.trim() ?? "";
        return found && !above.endsWith("*/") ? [`${path}: ${found[1]}`] : [];
      });
    });
    expect(silent).toEqual([]);
  });
});
