import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** The reference material beside the repository; not everyone who clones has it. */
const ROOT = resolve(import.meta.dirname, "../../../shared");

/** Whether the reference material is there; tests that need it run only then. */
export const hasShared = existsSync(ROOT);

/** The path of a file of the reference material. @param path relative to it */
export function shared(path: string): string {
  return resolve(ROOT, path);
}
