import { build } from "../../scripts/build.mjs";

/** What ships is what is tested: the bundle is built once before any test runs. */
export async function setup(): Promise<void> {
  await build();
}
