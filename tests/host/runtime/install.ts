import { Book, type BookOptions } from "../../../host/book/workbook.ts";
import { AppsScript } from "../../../host/runtime/apps-script.ts";
import type { AppsScriptOptions } from "../../../host/runtime/executor.ts";
import { nodeRealms } from "../../../host/runtime/realm-node.ts";

const SCOPES = ["spreadsheets.currentonly", "script.container.ui"];

type Options = Partial<Omit<AppsScriptOptions, "book" | "manifest">> & {
  book?: BookOptions;
  timeZone?: string;
  scopes?: readonly string[];
};

/** A small script of the test's own, installed in an empty workbook. */
export function install(code: string, options: Options = {}): AppsScript {
  const { book, timeZone = "Etc/UTC", scopes = SCOPES, ...more } = options;
  const manifest = JSON.stringify({
    timeZone,
    runtimeVersion: "V8",
    oauthScopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`),
  });
  return new AppsScript({
    code,
    html: {},
    manifest,
    book: new Book(book),
    realms: nodeRealms,
    ...more,
  });
}

/** Runs the body of one function and gives its value. */
export function evaluate(body: string, options: Options = {}): unknown {
  return install(`function task() { ${body} }`, options).run("task");
}
