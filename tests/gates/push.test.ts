import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { build } from "../../scripts/build.mjs";

const place = mkdtempSync(join(tmpdir(), "push-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe("clasp", () => {
  it("would push exactly the files built (facts 200, 203)", async () => {
    const built = await build();
    // clasp takes no folder outside its project, so the project is a copy with an invented id.
    cpSync("build", join(place, "build"), { recursive: true });
    const project = join(place, ".clasp.json");
    writeFileSync(project, JSON.stringify({ scriptId: "not-a-script", rootDir: "build" }));
    const clasp = join("node_modules", ".bin", "clasp");
    const answer = execFileSync(clasp, ["show-file-status", "--json", "-P", project]);
    const { filesToPush } = JSON.parse(String(answer));
    expect(filesToPush.map((path: string) => basename(path)).sort()).toEqual(built);
  });
});

describe("npm run push", () => {
  it("says what to do first when nobody has logged in", () => {
    const { clasp_config_auth: _, ...env } = process.env;
    const { status, stderr } = spawnSync(process.execPath, ["scripts/push.mjs"], {
      env: { ...env, HOME: place, USERPROFILE: place },
      encoding: "utf8",
    });
    expect(status).toBe(2);
    expect(stderr).toContain("Nothing was pushed.");
    expect(stderr).toContain("npx clasp login");
    expect(stderr).toContain("https://script.google.com/home/usersettings");
  });
});
