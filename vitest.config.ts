import { configDefaults, defineConfig } from "vitest/config";

const BROWSER_TESTS = "tests/e2e/**/*.test.ts";
/** Measures milliseconds, so it too runs when nothing else does. */
const EVALUATION_TEST = "tests/gates/evaluation.test.ts";

export default defineConfig({
  test: {
    globalSetup: ["tests/setup/build.ts"],
    projects: [
      {
        test: {
          name: "code",
          include: ["tests/**/*.test.ts"],
          exclude: [...configDefaults.exclude, BROWSER_TESTS, EVALUATION_TEST],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        // One file after another, once the others have left the processor alone: these measure time.
        test: {
          name: "browser",
          include: [BROWSER_TESTS, EVALUATION_TEST],
          globalSetup: ["tests/setup/browser.ts"],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 90_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
