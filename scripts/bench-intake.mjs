// The second half of `npm run bench`: a raw list of orders of 20 columns, from cells to folded sales.
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const SIZES = [20_000, 200_000];
const GOAL_SECONDS = 2;
const GOAL_GROWTH = 1.1;

/**
 * Prints how long a dirty list takes to be detected, parsed and folded, the first time and warm.
 * @param {string} bundle path of the bundled product
 * @param {boolean} quick fewer runs
 */
export async function benchIntake(bundle, quick) {
  console.log("\n| order lines × 20 columns | clients | sales | first ms | best ms |");
  console.log("| --: | --: | --: | --: | --: |");
  const best = [];
  for (const size of SIZES) {
    const { times, figures } = await runs(size, bundle, quick ? 3 : 8);
    best.push(Math.min(...times));
    const cells = [size, figures.clients, figures.sales].map((each) => each.toLocaleString("en"));
    console.log(`| ${cells.join(" | ")} | ${times[0].toFixed(0)} | ${best.at(-1).toFixed(0)} |`);
  }
  const growth = Math.log10(best[1] / best[0]);
  console.log(
    `\n200,000 lines: ${(best[1] / 1000).toFixed(2)} s (goal: at most ${GOAL_SECONDS} s). ` +
      `Growth from 20,000: n^${growth.toFixed(2)} (goal: at most n^${GOAL_GROWTH}).`,
  );
}

async function runs(size, bundle, count) {
  const worker = fork(
    join(root, "bench/intake-worker.mjs"),
    [String(size), pathToFileURL(bundle).href, join(root, "src/intake/catalogue/catalogue.json")],
    { execArgv: ["--expose-gc", "--max-old-space-size=4096"], env: { ...process.env, TZ: "UTC" } },
  );
  await once(worker, "message");
  const times = [];
  let figures;
  for (let run = 0; run < count; run++) {
    worker.send("run");
    const [told] = await once(worker, "message");
    times.push(told.milliseconds);
    figures = told.figures;
  }
  worker.disconnect();
  return { times, figures };
}
