import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type LoadInput,
  loadOf,
  USUAL_LOAD,
  visitCapacity,
  visitsNeeded,
} from "../../../src/core/kpi/load.ts";

const UNKNOWN = Number.NaN;
const ABC = ["A", "B", "C"];

/** Clients a, b, c … with owner, class and money; what they are worth is what they bring. */
function inputOf(rows: readonly (readonly [string, string, number])[]): LoadInput {
  const revenue = Float64Array.from(rows, ([, , money]) => money);
  return {
    id: rows.map((_, i) => `c${String(i).padStart(3, "0")}`),
    owner: rows.map(([owner]) => owner),
    classes: rows.map(([, name]) => name),
    names: ABC,
    revenue,
    worth: revenue,
  };
}

const taken = (input: LoadInput, method = USUAL_LOAD) =>
  loadOf(input, method).proposal.map(({ owner, members }) => [
    owner,
    members.map((i) => input.id[i]),
  ]);

describe("the load of salespeople", () => {
  it("is visits by class over what one person can make", () => {
    const input = inputOf([
      ["Zoé", "A", 500],
      ["Zoé", "B", 90],
      ["Max", "C", 5],
      ["Max", "Z", 0],
    ]);
    const found = loadOf(input, { visits: [12, 4, 1], weeks: 2, days: 4, visitsADay: 2 });
    expect(found.all).toEqual({
      clients: 4,
      byClass: [1, 1, 1],
      visits: 17,
      load: 17 / 16,
      revenue: 595,
    });
    expect([found.capacity, found.people, found.unowned]).toEqual([16, 17 / 16, null]);
    expect(found.owners).toEqual([
      { owner: "Zoé", clients: 2, byClass: [1, 1, 0], visits: 16, load: 1, revenue: 590 },
      { owner: "Max", clients: 2, byClass: [0, 0, 1], visits: 1, load: 1 / 16, revenue: 5 },
    ]);
  });

  it("takes the last number for classes beyond those said, and visits nobody without a class", () => {
    const names = ["A+", "A", "B", "C"];
    const visits = visitsNeeded(["A+", "C", "Z", "", "B"], { names, visits: [10, 2] });
    expect([...visits]).toEqual([10, 2, 0, 0, 2]);
  });

  it("takes one name in two spellings for one person", () => {
    const rows = [
      ["Inès MARTIN", "A", 1],
      [" ines  martin", "A", 1],
    ] as const;
    const { owners } = loadOf(inputOf(rows), USUAL_LOAD);
    expect(owners.map(({ owner, clients }) => [owner, clients])).toEqual([["Inès MARTIN", 2]]);
  });

  it("needs no owners, and proposes nothing without any", () => {
    const rows = [["", "A", 5]] as const;
    const blank = loadOf(inputOf(rows), USUAL_LOAD);
    expect(blank).toMatchObject({ owners: [], unowned: null, proposal: [] });
    expect(loadOf({ ...inputOf(rows), owner: null }, USUAL_LOAD)).toEqual(blank);
    expect(blank.all.visits).toBe(12);
  });
});

describe("clients without a salesperson", () => {
  it("go largest first to the least loaded", () => {
    // Zoé has half of all visits and half of the money; then Max has less until he takes c002.
    const input = inputOf([
      ["Zoé", "A", 60],
      ["Max", "B", 10],
      ["", "B", 30],
      ["", "C", 2],
      ["", "C", 8],
    ]);
    expect(taken(input)).toEqual([["Max", ["c002", "c004", "c003"]]]);
  });

  it("go by money as well as by visits", () => {
    // As many visits each: only the money of Zoé's client tells that Max has room.
    const input = inputOf([
      ["Zoé", "C", 90],
      ["Max", "C", 10],
      ["", "C", 30],
      ["", "C", 30],
    ]);
    expect(taken(input)).toEqual([["Max", ["c002", "c003"]]]);
    const even = { ...input, worth: new Float64Array(4) };
    expect(taken(even)).toEqual([
      ["Max", ["c002"]],
      ["Zoé", ["c003"]],
    ]);
  });

  it("go last to those whose year is full, though they bring little", () => {
    const method = { visits: [12, 4, 1], weeks: 4, days: 1, visitsADay: 1 };
    const input = inputOf([
      ["Full", "B", 1],
      ["Free", "C", 500],
      ["", "C", 10],
    ]);
    expect(taken(input, method)).toEqual([["Free", ["c002"]]]);
    expect(taken(input)).toEqual([["Full", ["c002"]]]);
  });

  it("stay without one when nothing tells to whom they should go", () => {
    const input = inputOf([
      ["Zoé", "A", 60],
      ["", "Z", 0],
      ["", "Z", -5],
      ["", "", UNKNOWN],
    ]);
    const found = loadOf(input, USUAL_LOAD);
    expect(found.proposal).toEqual([]);
    expect(found.unowned).toEqual({
      clients: 3,
      byClass: [0, 0, 0],
      visits: 0,
      load: 0,
      revenue: -5,
    });
  });
});

describe("published values", () => {
  it.each([
    [45 * 4, 3, 540],
    [200, 4, 800],
  ])(
    "a person with %d days in the field and %d visits a day makes %d (D15)",
    (days, visits, all) => {
      expect(visitCapacity(days, visits)).toBe(all);
    },
  );

  it("10 A, 40 B and 100 C need 380 visits, 0.70 of a person (D15's defaults)", () => {
    const rows = [
      ...Array.from({ length: 10 }, () => ["", "A", 9] as const),
      ...Array.from({ length: 40 }, () => ["", "B", 2] as const),
      ...Array.from({ length: 100 }, () => ["", "C", 1] as const),
    ];
    const found = loadOf(inputOf(rows), USUAL_LOAD);
    expect([found.all.visits, found.capacity]).toEqual([380, 540]);
    expect(found.people).toBeCloseTo(380 / 540, 12);
  });
});

describe("whatever the clients", () => {
  const row = fc.tuple(
    fc.constantFrom("", " ", "Zoé", "zoe", "Max", "Léa"),
    fc.constantFrom("A", "B", "C", "Z", ""),
    fc.integer({ min: -500, max: 90_000 }).map((cents) => cents / 100),
  );
  const rows = fc.array(row, { maxLength: 60 });
  const cents = (money: number) => Math.round(money * 100);

  it("owners and clients without one make the whole", () => {
    fc.assert(
      fc.property(rows, (clients) => {
        const { all, owners, unowned, proposal, capacity, people } = loadOf(
          inputOf(clients),
          USUAL_LOAD,
        );
        if (owners.length === 0) return;
        const parts = [...owners, ...(unowned ? [unowned] : [])];
        const sum = (pick: (part: (typeof parts)[number]) => number) =>
          parts.reduce((total, part) => total + pick(part), 0);
        expect(sum(({ clients: count }) => count)).toBe(all.clients);
        expect(sum(({ visits }) => visits)).toBe(all.visits);
        expect(cents(sum(({ revenue }) => revenue))).toBe(cents(all.revenue));
        expect(people * capacity).toBeCloseTo(all.visits, 9);
        ABC.forEach((_, k) => {
          expect(sum(({ byClass }) => byClass[k] ?? 0)).toBe(all.byClass[k]);
        });
        const proposed = proposal.flatMap(({ members }) => members);
        expect(new Set(proposed).size).toBe(proposed.length);
        expect(proposed.every((i) => clients[i]?.[0].trim() === "")).toBe(true);
        expect(proposal.reduce((total, { visits }) => total + visits, 0)).toBe(
          unowned?.visits ?? 0,
        );
      }),
    );
  });

  it("the order of the rows changes no load, and no proposal but for equal clients", () => {
    const different = rows.map((clients) =>
      clients.map(([owner, name, money], i) => [owner, name, Math.abs(money) + i * 1000] as const),
    );
    fc.assert(
      fc.property(different, (clients) => {
        const input = inputOf(clients.map(([owner, ...rest]) => [owner.trim(), ...rest]));
        const turn = <Item>(items: readonly Item[]) => [...items].reverse();
        const turned: LoadInput = {
          ...input,
          id: turn(input.id),
          owner: turn(input.owner ?? []),
          classes: turn(input.classes),
          revenue: Float64Array.from(input.revenue).reverse(),
          worth: Float64Array.from(input.worth).reverse(),
        };
        const fold = (owner: string) => owner.toLowerCase().replace("é", "e");
        const shares = (each: LoadInput) =>
          loadOf(each, USUAL_LOAD)
            .proposal.flatMap(({ owner, members }) =>
              members.map((i) => `${each.id[i]} ${fold(owner)}`),
            )
            .sort();
        expect(shares(turned)).toEqual(shares(input));
        expect(loadOf(turned, USUAL_LOAD).all).toEqual(loadOf(input, USUAL_LOAD).all);
      }),
    );
  });

  it("twice the money changes nothing of who takes whom", () => {
    fc.assert(
      fc.property(rows, (clients) => {
        const input = inputOf(clients);
        const double = (column: Float64Array) => column.map((money) => money * 2);
        const richer = { ...input, revenue: double(input.revenue), worth: double(input.worth) };
        expect(taken(richer)).toEqual(taken(input));
      }),
    );
  });

  it("everything equal, nobody takes two clients more than another", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 90 }),
        (owners, free) => {
          const busy = Array.from({ length: owners }, (_, k) => [`owner ${k}`, "C", 10] as const);
          const all = [...busy, ...Array.from({ length: free }, () => ["", "C", 10] as const)];
          const { proposal } = loadOf(inputOf(all), USUAL_LOAD);
          const counts = busy.map(([name]) => proposal.find((p) => p.owner === name)?.clients ?? 0);
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(free);
        },
      ),
    );
  });
});
