import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as esbuild from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Bundles a TypeScript program of `host/` so that Node 20 can run it. It lands two folders deep, as
 * deep as `host/runtime/`, from where the runtime looks for `../../build/`.
 * @param {string} entry path from the root, e.g. "host/cli/main.ts"
 * @param {string} name file name of the bundle
 * @returns {Promise<string>} address to import
 */
export async function bundleHost(entry, name) {
  const outfile = join(root, ".cache", "host", name);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    sourcemap: "inline",
    logLevel: "warning",
  });
  return pathToFileURL(outfile).href;
}
