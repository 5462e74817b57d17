// npm run bench [-- --quick]: rows of client, date, amount to scored clients and figures, by the
// product, by a proof with nothing but speed in mind, and by a plain script; then a raw list of orders. One process for each;
// they run in turn, so that a busy machine slows all alike. Compare ratios, not milliseconds. The product
// runs twice: what every portfolio has (JOBS says what), and all that waits until it is asked for besides.
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { benchIntake } from "./bench-intake.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const quick = process.argv.includes("--quick");
const SIZES = [10_000, 100_000, 1_000_000];
const NAMES = ["product", "everything", "prototype", "plain"];
const JOBS = `
All: clients with orders, revenue, first and last day, recency, R, F and M scores, segment and ABC class;
revenue, orders and active clients of each month; concentration.
Prototype and plain besides: clients kept from month to month.
Product besides: movements between years, evolution and history, figures of each segment, cuts and
thresholds, sums of money that do not drift, ranks that do not hang on the order of the rows, warnings.
Everything: the product with the rhythm of each client, classes by each figure, wallets, key accounts, growth
and share, days to delete data on, and completeness too.
`;
/** Those that only show what something costs: fewer runs of the longest. */
const SLOW = ["everything", "plain"];
const GOAL_RATIO = 1.5;
const GOAL_GROWTH = 1.1;

const folder = mkdtempSync(join(tmpdir(), "bench-"));
const bundle = join(folder, "product.mjs");
await build({
  absWorkingDir: root,
  entryPoints: ["bench/product.ts"],
  outfile: bundle,
  bundle: true,
  format: "esm",
  target: "es2020",
  logLevel: "error",
});

class Contestant {
  times = [];
  constructor(name, size) {
    this.name = name;
    this.process = fork(
      join(root, "bench/worker.mjs"),
      [name, String(size), pathToFileURL(bundle).href],
      {
        execArgv: ["--expose-gc", "--max-old-space-size=4096"],
        env: { ...process.env, TZ: "UTC" },
      },
    );
  }
  async run() {
    this.process.send("run");
    const [{ milliseconds, figures }] = await once(this.process, "message");
    this.figures = figures;
    return milliseconds;
  }
}

/** Runs of each contestant in turn, after some that warm the engine up. */
async function race(size) {
  const contestants = NAMES.map((name) => new Contestant(name, size));
  await Promise.all(contestants.map((each) => once(each.process, "message")));
  const runs = quick ? 5 : 11;
  const warm = size >= 1_000_000 ? (quick ? 3 : 6) : 12;
  for (let round = -warm; round < runs; round++) {
    for (const each of contestants) {
      const isShort = SLOW.includes(each.name) && size >= 1_000_000;
      if (isShort && (round < -2 || round >= 5)) continue;
      const milliseconds = await each.run();
      if (round >= 0) each.times.push(milliseconds);
    }
  }
  for (const each of contestants) each.process.disconnect();
  return contestants;
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const medians = {};
console.log(JOBS);
console.log(
  "| orders | clients | product ms | everything ms | prototype ms | plain ms | product / prototype | plain / product |",
);
console.log("| --: | --: | --: | --: | --: | --: | --: | --: |");
try {
  for (const size of SIZES) {
    const contestants = await race(size);
    const [product, everything, prototype, plain] = contestants.map((each) => median(each.times));
    const ratio = median(contestants[0].times.map((time, i) => time / contestants[2].times[i]));
    medians[size] = { product, ratio };
    checkAgreement(contestants);
    const clients = contestants[0].figures.clients.toLocaleString("en");
    const cells = [
      size.toLocaleString("en"),
      clients,
      product.toFixed(1),
      everything.toFixed(1),
      prototype.toFixed(1),
      plain.toFixed(1),
      ratio.toFixed(2),
      (plain / product).toFixed(1),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
  reportRace();
  await benchIntake(bundle, quick);
} finally {
  rmSync(folder, { recursive: true });
}
function reportRace() {
  const growth = Math.log10(medians[1_000_000].product / medians[10_000].product) / 2;
  const { ratio } = medians[1_000_000];
  console.log(
    `\nAt 1,000,000 orders: ${ratio.toFixed(2)} times the prototype (goal: at most ${GOAL_RATIO}).`,
  );
  console.log(`Growth from 10,000: n^${growth.toFixed(2)} (goal: at most n^${GOAL_GROWTH}).`);
}

function checkAgreement([product, ...others]) {
  for (const other of others) {
    for (const [figure, value] of Object.entries(product.figures)) {
      const found = other.figures[figure];
      if (Math.abs(found - value) <= 1e-9 * Math.abs(value)) continue;
      throw new Error(`${figure}: the product has ${value}, the ${other.name} ${found}`);
    }
  }
}
