import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Lock {
  packages: Record<string, { resolved?: string; optionalDependencies?: Record<string, string> }>;
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;
const installed = Object.keys(lock.packages);

/** Whether the lock holds `name` where a package standing at `path` would find it. */
function held(path: string, name: string): boolean {
  const within = path.split("node_modules/");
  return within.some((_, depth) =>
    installed.includes(
      `${within.slice(0, within.length - depth).join("node_modules/")}/node_modules/${name}`.replace(
        /^\//,
        "",
      ),
    ),
  );
}

test("every optional platform package of every dependency is in the lock", () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter((name) => !held(path, name))
      .map((name) => `${path} wants ${name}`),
  );
  expect(missing).toEqual([]);
});

test.each([
  "@esbuild/darwin-arm64",
  "@esbuild/linux-x64",
  "@esbuild/win32-x64",
  "@biomejs/cli-darwin-arm64",
  "@biomejs/cli-win32-x64",
  "@rolldown/binding-darwin-arm64",
  "@rolldown/binding-win32-x64-msvc",
  "@typescript/typescript-darwin-arm64",
  "@typescript/typescript-win32-x64",
])("the lock holds %s", (name) => {
  expect(installed).toContain(`node_modules/${name}`);
});

test("the lock names no download address", () => {
  expect(
    Object.values(lock.packages).filter(({ resolved }) => resolved?.startsWith("http")),
  ).toEqual([]);
});
