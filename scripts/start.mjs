/** `npm start [-- FILE]`: builds the add-on and the page around it, serves both here, opens the browser. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "./build.mjs";
import { bundlePage } from "./page-bundle.mjs";
import { servePage } from "./page-server.mjs";

const [named] = process.argv.slice(2);
const file = named === undefined ? undefined : resolve(named);
if (file !== undefined && !existsSync(file)) {
  console.error(`There is no file ${named}`);
  process.exit(2);
}
const [folder] = await Promise.all([bundlePage(), build()]);
const { address } = await servePage({ folder, file });
console.log(`Client Portfolio is at work on ${address} (Ctrl+C ends it)`);
if (!process.env.CI && !process.env.NO_OPEN) openBrowser(address);

/** Without a browser to open, the address above is enough. */
function openBrowser(at) {
  const [command, ...before] = {
    darwin: ["open"],
    win32: ["cmd", "/c", "start", ""],
  }[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...before, at], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
