/**
 * Writes what clasp pushes into build/: Code.js, the panel, the header catalogue, the words, and the manifest.
 * Code.js is minified in short lines: every call of a cell evaluates all of it.
 */
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "acorn";
import * as esbuild from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);

/** Exported for the cards only: a cell calls it by its card, a client never. */
const INNER = new Set(["compute"]);

const common = {
  absWorkingDir: root,
  bundle: true,
  charset: "utf8",
  legalComments: "none",
  target: "es2020",
  write: false,
  logLevel: "silent",
};

/**
 * Builds everything and returns the names of the files written.
 * @returns {Promise<string[]>} file names inside build/, sorted
 * @throws Error with esbuild's own message when a source does not compile
 */
export async function build() {
  await mkdir(at("build"), { recursive: true });
  const [code, sidebar] = await Promise.all([buildCode(), buildSidebar()]);
  const written = ["Code.js", "Catalogue.html", "WordsEn.html", "WordsFr.html", "appsscript.json"];
  await replace(at("build", "Code.js"), code);
  await replace(at("build", "Catalogue.html"), await catalogueText());
  for (const [language, words] of Object.entries(await allWords())) {
    await replace(at("build", `Words${language}.html`), pageOfData(words));
  }
  await replace(at("build", "appsscript.json"), await readFile(at("appsscript.json"), "utf8"));
  if (sidebar !== undefined) {
    await replace(at("build", "Sidebar.html"), sidebar);
    written.push("Sidebar.html");
  }
  await removeStrays(written);
  return written.sort();
}

/** clasp pushes whatever it finds; a default file it pulled, or an old panel, must not go along. */
async function removeStrays(written) {
  const pushable = /\.(js|gs|html|json)$/;
  const found = await readdir(at("build"));
  const strays = found.filter((name) => pushable.test(name) && !written.includes(name));
  await Promise.all(strays.map((name) => rm(at("build", name), { force: true })));
}

async function buildCode() {
  const entryPoints = ["src/server/main.ts"];
  const platform = "neutral";
  const plugins = [wordsOnDemand];
  const [iife, esm, cards] = await Promise.all([
    esbuild.build({
      ...common,
      ...dense,
      entryPoints,
      platform,
      plugins,
      format: "iife",
      globalName: "Portfolio",
    }),
    esbuild.build({
      ...common,
      entryPoints,
      platform,
      plugins,
      format: "esm",
      metafile: true,
      outfile: "Code.mjs",
    }),
    renderedCards(),
  ]);
  const entries = await renderedEntries(esm);
  return `${iife.outputFiles[0].text}\n${entries}\n${cards.trim()}\n`;
}

/** Every call of a cell reads the whole text (fact 33): minified, a sixth sooner. */
const dense = { minify: true, lineLimit: 120 };

/** A cell's call evaluates all of Code.js and says hardly a word: those stand in files of their own. */
const wordsOnDemand = {
  name: "words-on-demand",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/catalogues\.ts$/ }, () => ({ path: at("src/server/words-file.ts") }));
  },
};

/** esbuild gives the names of an ES module only, so a second pass finds the entries and their parameters. */
async function renderedEntries({ outputFiles, metafile }) {
  const parameters = exportedParameters(outputFiles[0].text);
  const sources = await Promise.all(
    Object.keys(metafile.inputs)
      .filter((path) => path.startsWith("src/server/"))
      .map((path) => readFile(at(path), "utf8")),
  );
  return [...parameters]
    .filter(([name]) => !INNER.has(name))
    .map(([name, names]) => {
      const card = docComment(sources, name);
      const call = `return Portfolio.${name}.apply(this, arguments);`;
      return `${card}\nfunction ${name}(${names.join(", ")}) {\n  ${call}\n}\n`;
    })
    .join("\n");
}

function exportedParameters(text) {
  const { body } = parse(text, { ecmaVersion: 2021, sourceType: "module" });
  const functions = new Map();
  for (const node of body) {
    if (node.type === "FunctionDeclaration") functions.set(node.id.name, node.params);
  }
  const found = new Map();
  for (const node of body) {
    if (node.type !== "ExportNamedDeclaration") continue;
    for (const { local, exported } of node.specifiers) {
      const params = functions.get(local.name);
      if (params === undefined)
        throw new Error(`src/server/main.ts: ${exported.name} is no function`);
      found.set(exported.name, params.map(parameterName));
    }
  }
  return found;
}

function parameterName(node) {
  if (node.type === "Identifier") return node.name;
  if (node.type === "AssignmentPattern") return parameterName(node.left);
  throw new Error("An entry of src/server/main.ts takes plain parameters only");
}

function docComment(sources, name) {
  const above = new RegExp(`(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)\\s*export function ${name}\\b`);
  for (const source of sources) {
    const found = above.exec(source);
    if (found) return found[1];
  }
  throw new Error(`${name} needs a doc comment above its "export function" in src/server`);
}

/** The cards stand in our TypeScript: bundled to one module in memory, then asked. */
async function renderedCards() {
  const contents = `
    export { renderCards } from "./src/functions/views/cards.ts";
    export { cards } from "./src/functions/cards.ts";`;
  const { renderCards, cards } = await inMemory(contents);
  return renderCards(cards);
}

async function allWords() {
  const { en, fr } = await inMemory(`
    export { en } from "./src/i18n/en/index.ts";
    export { fr } from "./src/i18n/fr/index.ts";`);
  return { En: en, Fr: fr };
}

async function inMemory(contents) {
  const stdin = { contents, resolveDir: root, loader: "ts" };
  const bundled = await esbuild.build({ ...common, stdin, platform: "neutral", format: "esm" });
  const source = Buffer.from(bundled.outputFiles[0].text).toString("base64");
  return import(`data:text/javascript;base64,${source}`);
}

/** One HTML file, script and style inlined: Apps Script knows no other kind. */
async function buildSidebar() {
  if (!(await exists(at("src", "sidebar", "main.tsx")))) return undefined;
  const { outputFiles } = await esbuild.build({
    ...common,
    entryPoints: ["src/sidebar/main.tsx"],
    outdir: "build",
    platform: "browser",
    format: "iife",
    minify: true,
    jsx: "automatic",
    jsxImportSource: "preact",
    // papaparse could also fetch files; here nothing can.
    define: { "process.env.NODE_ENV": '"production"', XMLHttpRequest: "undefined" },
  });
  const ends = (ending) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? "";
  const script = ends(".js").replaceAll("</script", "<\\/script").replaceAll("<?", "<\\x3f");
  const style = ends(".css");
  const head = `<meta charset="utf-8"><title>Client Portfolio</title><base target="_top"><style>${style}</style>`;
  const body = `<main id="panel"></main><script>${script}</script>`;
  return `<!DOCTYPE html>\n<html><head>${head}</head><body>${body}</body></html>\n`;
}

async function catalogueText() {
  return pageOfData(JSON.parse(await readFile(at("src/intake/catalogue/catalogue.json"), "utf8")));
}

/** Data, read on demand as a page: escaped so that no HTML reader finds a tag or an entity in it. */
function pageOfData(data) {
  const escapes = { "<": "\\u003c", ">": "\\u003e", "&": "\\u0026" };
  return JSON.stringify(data).replace(/[<>&]/g, (sign) => escapes[sign]);
}

/** Two builds may run at once; a reader sees the old file or the new one, never half of it. */
async function replace(path, text) {
  const beside = `${path}.${process.pid}.part`;
  await writeFile(beside, text);
  await rename(beside, path);
}

async function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const started = performance.now();
  const names = await build();
  console.log(`build/: ${names.join(", ")} in ${Math.round(performance.now() - started)} ms`);
}
