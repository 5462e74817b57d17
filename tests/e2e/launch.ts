import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";
import { CHROMIUM_FLAGS } from "./chromium.ts";

/** Starts the browser that the setup found or installed, with a profile of its own. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject("chromium"), args: [...CHROMIUM_FLAGS] });
}
