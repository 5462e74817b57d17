import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import vm from "node:vm";
import { expect, it } from "vitest";

const code = readFileSync("build/Code.js", "utf8");

/** 18 to 21 as the machine goes; the design asks for 15, and what stands in the way is said in docs/decisions.md. */
const MOST_MS = 25;

/** Every call of a cell evaluates the whole file afresh, on a platform without timers or services. */
function evaluate(index: number): number {
  const context = vm.createContext({});
  const start = performance.now();
  // A text never seen before: V8 would otherwise remember the compiled one.
  new vm.Script(`//${index}\n${code}`).runInContext(context);
  return performance.now() - start;
}

/** The least of some evaluations is what the file costs; the others also carry what else the machine is doing. */
function leastOf(count: number, round: number): number {
  const times = Array.from({ length: count }, (_, index) => evaluate(round * count + index));
  return Math.min(...times);
}

it("evaluating Code.js touches no service (fact 44) and takes at most 25 ms (fact 33)", async () => {
  let least = leastOf(60, 0);
  // On a busy machine even the least is too much: it is measured again when a moment has passed.
  for (let round = 1; least > MOST_MS && round < 10; round++) {
    await setTimeout(2000);
    least = Math.min(least, leastOf(60, round));
  }
  expect(least).toBeLessThanOrEqual(MOST_MS);
}, 60_000);
