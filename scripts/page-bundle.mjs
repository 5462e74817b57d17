import { cp, mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Bundles the local host page into a folder of `.cache/`: the page itself in pieces that load when
 * needed, and the small script that becomes `google.script` in the add-on's panel.
 * @param {string} [name] of the folder, so that a page being looked at and one being tested stay apart
 * @returns {Promise<string>} folder with index.html and page/
 */
export async function bundlePage(name = "page") {
  const folder = join(root, ".cache", name);
  const outdir = join(folder, "page");
  await rm(folder, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const common = {
    absWorkingDir: root,
    outdir,
    bundle: true,
    minify: true,
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    define: { "process.env.NODE_ENV": '"production"' },
  };
  await Promise.all([
    esbuild.build({
      ...common,
      entryPoints: ["host/page/main.ts"],
      format: "esm",
      splitting: true,
      chunkNames: "pieces/[name]-[hash]",
      loader: { ".woff": "file", ".woff2": "file", ".svg": "file" },
    }),
    esbuild.build({ ...common, entryPoints: ["host/page/shell/script-shim.ts"], format: "iife" }),
    cp(join(root, "host", "page", "index.html"), join(folder, "index.html")),
  ]);
  return folder;
}
