import { describe, expect, it } from "vitest";
import { dirtyLines } from "../../../bench/dirty-lines.mjs";
import { readIntake } from "../../../src/intake/read-intake.ts";
import { CONTEXT } from "../table-file.ts";

const SMALL = 8_000;
const LARGE = 64_000;

/** The least of a few runs, in milliseconds of processor: what else the machine does is not in it. */
function leastOf(runs: number, size: number): number {
  const rows = dirtyLines(size);
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    const { source } = readIntake(rows, {}, CONTEXT);
    const { user, system } = process.cpuUsage(before);
    expect(source.shape === "orders" && source.orders.size).toBeGreaterThan(0.9 * size);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe("reading a long dirty list", () => {
  it("costs hardly more than its length: at most n^1.1", () => {
    leastOf(2, SMALL);
    const [small, large] = [leastOf(4, SMALL), leastOf(3, LARGE)];
    const growth = Math.log(large / small) / Math.log(LARGE / SMALL);
    process.stdout.write(
      `intake: ${SMALL} lines in ${Math.round(small)} ms, ${LARGE} in ${Math.round(large)} ms, n^${growth.toFixed(2)}\n`,
    );
    expect(growth).toBeLessThanOrEqual(1.1);
  });
});
