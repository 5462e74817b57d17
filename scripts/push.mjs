/**
 * Builds the add-on and sends it to the user's own Apps Script project. The first time it says what to do.
 * Exit 0 pushed, 2 when the user must act first, 1 when clasp failed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const LOG_IN = `Log in to your Google account:
     npx clasp login
   On a machine without a browser, add --no-localhost.`;
const SWITCH_ON = `Switch on the Apps Script API for your account:
     https://script.google.com/home/usersettings`;
const CREATE = `Create a spreadsheet with this script bound to it:
     npx clasp create-script --type sheets --title "Client Portfolio" --rootDir build
   It writes the script's id into .clasp.json. It also puts its own manifest into build/;
   leave it, the next build writes ours again. It needs a .clasp.json without "scriptId":
   with one, even an empty one, it says "Project file already exists." and does nothing.
   To use a script you already have, write its id yourself: { "scriptId": "…", "rootDir": "build" }`;

/** Comments are allowed in .clasp.json, so the id is looked for, not parsed. */
function hasScriptId() {
  const path = process.env.clasp_config_project ?? join(root, ".clasp.json");
  if (!existsSync(path)) return false;
  const text = readFileSync(path, "utf8").replace(/^\s*\/\/.*$/gm, "");
  return /"scriptId"\s*:\s*"[^"]+"/.test(text);
}

function isLoggedIn() {
  const given = process.env.clasp_config_auth;
  const places = [given, join(root, ".clasprc.json"), join(homedir(), ".clasprc.json")];
  return places.some((path) => path !== undefined && existsSync(path));
}

function stepsLeft() {
  const steps = [];
  if (!isLoggedIn()) steps.push(LOG_IN, SWITCH_ON);
  if (!hasScriptId()) steps.push(CREATE);
  return steps;
}

async function push() {
  const written = await build();
  const steps = stepsLeft();
  if (steps.length > 0) {
    const list = steps.map((step, index) => `${index + 1}. ${step}`).join("\n");
    console.error(
      `Nothing was pushed. Once for this project:\n${list}\nThen run npm run push again.`,
    );
    return 2;
  }
  console.log(`Pushing ${written.join(", ")}`);
  const clasp = join(root, "node_modules", ".bin", "clasp");
  // Without -f a changed manifest asks a question, and with nobody to answer it nothing is pushed.
  const { status } = spawnSync(clasp, ["push", "-f"], { cwd: root, stdio: "inherit" });
  if (status === 0) return 0;
  console.error(
    `clasp did not push. If it speaks of the Apps Script API or of credentials:\n1. ${LOG_IN}\n2. ${SWITCH_ON}`,
  );
  return 1;
}

process.exitCode = await push();
