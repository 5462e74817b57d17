import { rm } from "node:fs/promises";
import { build } from "../../scripts/build.mjs";

/**
 * What ships is what is tested: the bundle is built once before any test runs. A source that does not
 * bundle takes the old bundle away, so that the gates fail and the pure tests still run.
 */
export async function setup(): Promise<void> {
  try {
    await build();
  } catch (error) {
    await rm("build/Code.js", { force: true });
    process.stderr.write(`The add-on does not build: ${String(error)}\n`);
  }
}
