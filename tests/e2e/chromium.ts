import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const NAMES = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "chrome",
  "microsoft-edge",
];
const MAC = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const WINDOWS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** What Chromium is started with: nothing of its own goes out, nothing is remembered. */
export const CHROMIUM_FLAGS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Not even a name is looked up outside this machine.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

/**
 * The browsers of this machine, the most wanted first: the one named in `CHROME_PATH` and no other,
 * else those in the usual places, else the one Playwright installed.
 */
export function installedBrowsers(): string[] {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== "") return [named];
  const { env } = process;
  const onPath = (env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const applications = ["/Applications", join(env.HOME ?? "/", "Applications")];
  const programs = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
  const places = [
    ...onPath,
    "/snap/bin/chromium",
    "/opt/google/chrome/chrome",
    ...applications.flatMap((folder) => MAC.map((file) => join(folder, file))),
    ...programs.flatMap((folder) => (folder ? WINDOWS.map((file) => join(folder, file)) : [])),
    chromium.executablePath(),
  ];
  return [...new Set(places)].filter((path) => existsSync(path));
}
