import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { Printed } from "./printed.ts";

const run = (args: readonly string[]) =>
  spawnSync(process.execPath, ["scripts/portfolio.mjs", ...args], { encoding: "utf8" });

describe("npm run portfolio, as a process of its own", () => {
  it("builds, does the whole job, prints one JSON object and nothing else", {
    timeout: 90_000,
  }, () => {
    const { status, stdout, stderr } = run(["samples/clients-fr.csv", "--json", "--as-of", "last"]);
    expect([status, stderr]).toEqual([0, ""]);
    const all = JSON.parse(stdout) as Printed;
    expect(all).toMatchObject({ language: "fr", source: { shape: "clients", headerRow: 3 } });
    expect(all.clients).toHaveLength(all.kpis.clients);
    expect(all.tabs.map(({ name }) => name)).toContain("Indicateurs");
  });

  it("ends with 2 and one sentence on bad input", { timeout: 90_000 }, () => {
    const { status, stdout, stderr } = run(["package.json"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
