import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, installedBrowsers } from "./chromium.ts";

const run = promisify(execFile);
const MINUTE_MS = 60_000;
const PLAYWRIGHT = resolve(import.meta.dirname, "../../node_modules/playwright-core/cli.js");

/** Ways to install a browser, in the order they are tried. */
type Way = () => Promise<unknown>;

/**
 * A browser that starts: one that is there, else one that is installed now.
 *
 * @returns its path
 * @throws Error that says in one sentence what to do
 */
export async function readyChromium(): Promise<string> {
  const there = await firstThatStarts();
  if (there !== null) return there;
  const named = process.env.CHROME_PATH;
  if (named) throw new Error(`CHROME_PATH names ${named}, which does not start as a browser`);
  for (const install of ways()) {
    process.stderr.write("No Chrome or Chromium here: installing one for the browser tests…\n");
    await install().catch(() => undefined);
    const installed = await firstThatStarts();
    if (installed !== null) return installed;
  }
  throw new Error(
    "The browser tests need Chrome or Chromium and none could be installed: install one, or name it in CHROME_PATH, then run the tests again",
  );
}

async function firstThatStarts(): Promise<string | null> {
  for (const path of installedBrowsers()) if (await starts(path)) return path;
  return null;
}

/** Some systems have a file of that name that only says how to install the real one. */
async function starts(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

function ways(): Way[] {
  const root = process.getuid?.() === 0;
  const apt = root && existsSync("/usr/bin/apt-get");
  const playwright: Way = () => {
    const more = apt ? ["--with-deps"] : [];
    return run(process.execPath, [PLAYWRIGHT, "install", ...more, "chromium"], {
      timeout: 10 * MINUTE_MS,
    });
  };
  // Debian's own brings the libraries it needs; Ubuntu's package of that name is an empty one.
  return apt && isDebian() ? [debianChromium, playwright] : [playwright];
}

function isDebian(): boolean {
  return (
    existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"))
  );
}

async function debianChromium(): Promise<void> {
  const options = {
    timeout: 5 * MINUTE_MS,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  await run("apt-get", ["update"], options);
  await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], options);
}
