import type { TestProject } from "vitest/node";
import { bundlePage } from "../../scripts/page-bundle.mjs";
import { servePage } from "../../scripts/page-server.mjs";
import { readyChromium } from "../e2e/install-chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of the browser. */
    readonly chromium: string;
    /** Folder of the bundled page. */
    readonly pageFolder: string;
    /** Where the page is served. */
    readonly pageAddress: string;
  }
}

/** Finds or installs the browser, bundles the page and serves it, once for all browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [chromium, folder] = await Promise.all([readyChromium(), bundlePage("page-under-test")]);
  const { address, close } = await servePage({ folder });
  project.provide("chromium", chromium);
  project.provide("pageFolder", folder);
  project.provide("pageAddress", address);
  return close;
}
