import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Book } from "../book/workbook.ts";
import { AppsScript } from "./apps-script.ts";
import type { AppsScriptOptions } from "./executor.ts";
import { nodeRealms } from "./realm-node.ts";

const built = fileURLToPath(new URL("../../build/", import.meta.url));

/**
 * The built add-on installed in a workbook. The only file of the runtime that reads the disk.
 * @param book the document it works on
 * @param options a clock, a user, stores kept from before
 * @throws Error when build/ holds no bundle yet
 */
export function loadAddOn(book: Book, options: Partial<AppsScriptOptions> = {}): AppsScript {
  const pages = readdirSync(built).filter((name) => name.endsWith(".html"));
  const html = pages.map((name) => [basename(name, ".html"), read(name)]);
  return new AppsScript({
    code: read("Code.js"),
    html: Object.fromEntries(html),
    manifest: read("appsscript.json"),
    book,
    realms: nodeRealms,
    ...options,
  });
}

function read(name: string): string {
  try {
    return readFileSync(join(built, name), "utf8");
  } catch (cause) {
    throw new Error(`build/${name} is missing: run npm run build first`, { cause });
  }
}
