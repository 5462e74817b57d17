import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  expectedProgress,
  objectiveStatus,
  progressOf,
  type RunningObjective,
} from "../../../src/core/plan/objective.ts";
import { type Objective, smartFaults } from "../../../src/core/plan/smart.ts";
import { on } from "../portfolio/make.ts";

const UNKNOWN = Number.NaN;
const [START, HALF, DEADLINE] = [on("2026-01-01"), on("2026-07-02"), on("2026-12-31")];
const raise: RunningObjective = {
  baseline: 100,
  target: 200,
  actual: 145,
  start: START,
  deadline: DEADLINE,
};

describe("progress, method D17", () => {
  it.each([
    [100, 200, 100, 0],
    [100, 200, 150, 0.5],
    [100, 200, 230, 1.3],
    [100, 200, 80, -0.2],
    [0.4, 0.2, 0.3, 0.5],
    [-50, 50, 0, 0.5],
  ])("from %d to %d, at %d, is %d", (baseline, target, actual, progress) =>
    expect(progressOf({ baseline, target, actual })).toBeCloseTo(progress, 12),
  );

  it("is unknown without a figure, and where there is no way to go", () => {
    expect(progressOf({ baseline: 5, target: 5, actual: 6 })).toBeNaN();
    expect(progressOf({ baseline: UNKNOWN, target: 5, actual: 6 })).toBeNaN();
    expect(progressOf({ baseline: 1, target: 5, actual: UNKNOWN })).toBeNaN();
  });
});

describe("what is to be expected", () => {
  it("is nothing up to the start, half half-way, all of it from the deadline on", () => {
    const at = (day: string) => expectedProgress(raise, on(day));
    expect(["2025-06-01", "2026-01-01"].map(at)).toEqual([0, 0]);
    expect(at("2026-07-02")).toBe(0.5);
    expect(["2026-12-31", "2027-05-01"].map(at)).toEqual([1, 1]);
  });

  it("of a single day is nothing the day before and all of it on the day", () => {
    const day = { start: HALF, deadline: HALF };
    expect([HALF - 1, HALF, HALF + 1].map((asOf) => expectedProgress(day, asOf))).toEqual([
      0, 1, 1,
    ]);
  });

  it("is unknown where a day is, or where the deadline comes first", () => {
    expect(expectedProgress({ start: UNKNOWN, deadline: HALF }, HALF)).toBeNaN();
    expect(expectedProgress({ start: HALF, deadline: UNKNOWN }, HALF)).toBeNaN();
    expect(expectedProgress({ start: DEADLINE, deadline: START }, HALF)).toBeNaN();
  });
});

describe("status", () => {
  const at = (actual: number, asOf = HALF) => objectiveStatus({ ...raise, actual }, asOf);

  it("half-way parts at 45 and 30 of 100, both limits included", () => {
    expect([150, 145, 144.9, 130, 129.9, 90].map((actual) => at(actual))).toEqual([
      "ON_TRACK",
      "ON_TRACK",
      "WATCH",
      "WATCH",
      "LATE",
      "LATE",
    ]);
  });

  it("after the deadline parts at 90 and 60 of 100", () => {
    expect([200, 190, 189, 160, 159].map((actual) => at(actual, DEADLINE + 40))).toEqual([
      "ON_TRACK",
      "ON_TRACK",
      "WATCH",
      "WATCH",
      "LATE",
    ]);
  });

  it("before the start nothing is late, even when the figure went the other way", () => {
    expect(at(80, START - 30)).toBe("ON_TRACK");
    expect(at(80, START)).toBe("ON_TRACK");
    expect(at(80, START + 1)).toBe("LATE");
  });

  it("does not stumble over a decimal at a limit", () => {
    const cut = { ...raise, baseline: 0.2, target: 0.1, actual: 0.155 };
    expect(objectiveStatus(cut, HALF)).toBe("ON_TRACK");
    expect(objectiveStatus({ ...cut, actual: 0.17 }, HALF)).toBe("WATCH");
  });

  it("is none where it cannot be told", () => {
    expect(at(UNKNOWN)).toBe("");
    expect(objectiveStatus({ ...raise, target: 100 }, HALF)).toBe("");
    expect(objectiveStatus({ ...raise, deadline: START - 1 }, HALF)).toBe("");
  });
});

describe("SMART", () => {
  const whole: Objective = {
    segment: "Loyal",
    kpi: "Retention",
    baseline: 0.8,
    target: 0.85,
    unit: "%",
    deadline: DEADLINE,
    owner: "Ada",
  };
  const faults = (change: Partial<Objective>) => smartFaults({ ...whole, ...change }, HALF);

  it("an objective with every field passes", () => expect(faults({})).toEqual([]));

  it.each<[Partial<Objective>, string]>([
    [{ segment: " " }, "SPECIFIC"],
    [{ kpi: "" }, "SPECIFIC"],
    [{ unit: "" }, "MEASURABLE"],
    [{ baseline: UNKNOWN }, "MEASURABLE"],
    [{ target: Number.POSITIVE_INFINITY }, "MEASURABLE"],
    [{ owner: "" }, "ACHIEVABLE"],
    [{ target: 0.8 }, "REALISTIC"],
    [{ deadline: HALF }, "TIMED"],
    [{ deadline: UNKNOWN }, "TIMED"],
  ])("%j fails one", (change, part) => expect(faults(change)).toEqual([part]));

  it("names all five of an empty one but what cannot be judged", () => {
    const nothing = { segment: "", kpi: "", unit: "", owner: "" };
    const blank = { ...nothing, baseline: UNKNOWN, target: UNKNOWN, deadline: UNKNOWN };
    expect(smartFaults(blank, HALF)).toEqual(["SPECIFIC", "MEASURABLE", "ACHIEVABLE", "TIMED"]);
    const all = { ...nothing, baseline: 5, target: 5, deadline: START };
    expect(smartFaults(all, HALF)).toEqual([
      "SPECIFIC",
      "MEASURABLE",
      "ACHIEVABLE",
      "REALISTIC",
      "TIMED",
    ]);
  });
});

describe("promises", () => {
  const figure = fc.integer({ min: -1000, max: 1000 });
  const objective = fc.record({
    baseline: figure,
    target: figure,
    actual: figure,
    start: fc.integer({ min: START, max: START + 200 }),
    deadline: fc.integer({ min: START + 200, max: DEADLINE }),
  });
  const asOf = fc.integer({ min: START - 50, max: DEADLINE + 100 });
  const RANK = ["LATE", "WATCH", "ON_TRACK"];

  it("a target below the baseline is judged as its mirror above", () => {
    fc.assert(
      fc.property(objective, asOf, (found, day) => {
        const { baseline, target, actual } = found;
        const mirror = { ...found, baseline: -baseline, target: -target, actual: -actual };
        expect(objectiveStatus(mirror, day)).toBe(objectiveStatus(found, day));
      }),
    );
  });

  it("the unit does not matter", () => {
    fc.assert(
      fc.property(objective, asOf, (found, day) => {
        const { baseline, target, actual } = found;
        const cents = {
          ...found,
          baseline: baseline * 100,
          target: target * 100,
          actual: actual * 100,
        };
        expect(objectiveStatus(cents, day)).toBe(objectiveStatus(found, day));
      }),
    );
  });

  it("nearer to the target is never worse, later with the same figure never better", () => {
    fc.assert(
      fc.property(objective, asOf, fc.nat({ max: 300 }), (found, day, more) => {
        fc.pre(found.target !== found.baseline);
        const rank = (each: RunningObjective, on: number) =>
          RANK.indexOf(objectiveStatus(each, on));
        const way = Math.sign(found.target - found.baseline);
        const nearer = { ...found, actual: found.actual + way * more };
        expect(rank(nearer, day)).toBeGreaterThanOrEqual(rank(found, day));
        // A figure beyond its start only: what fell below it is late from the first day on.
        expect(rank(found, day + more)).toBeLessThanOrEqual(rank(found, day));
      }),
    );
  });
});
