import { beforeAll, describe, expect, it } from "vitest";
import { bookOfText, printed } from "./job.ts";
import type { Printed } from "./printed.ts";

const ASOF = "2026-11-22";
const revenues = (values: readonly number[]) =>
  ["Client;CA 2025", ...values.map((value, k) => `C${k + 1};${value}`)].join("\n");
const classesIn = ({ clients }: Printed) => clients.map(({ abc }) => abc).join(" ");

describe("golden vectors of the method, from a list to what --json prints", () => {
  it.each([
    [[900, 50, 30, 20], "A B C C"],
    [Array(10).fill(100), "A A A A A A A A A A"],
    [[400, 200, 100, 100, 100, 60, 40], "A A A A A B C"],
    [[500, 300, 150, 50, 0, -20], "A A B C Z Z"],
  ])("D1, rule II: %j", async (values, classes) => {
    expect(classesIn(await printed(await bookOfText(revenues(values)), { asOf: ASOF }))).toBe(
      classes,
    );
  });

  it("D1 and D10: 500 200 100 80 50 30 20 10 5 5", async () => {
    const list = revenues([500, 200, 100, 80, 50, 30, 20, 10, 5, 5]);
    const all = await printed(await bookOfText(list), { asOf: ASOF });
    expect(classesIn(all)).toBe("A A A B B B C C C C");
    expect(all.thresholds.discrimination).toMatchObject({
      ratio: expect.closeTo(0.747, 9),
      corrected: expect.closeTo(0.647, 9),
    });
    const { kpis } = all;
    expect([kpis.top1Share, kpis.top20Share, kpis.k80]).toEqual([0.5, 0.7, 3]);
    expect(kpis.hhi).toBeCloseTo(3103.5, 9);
    expect(kpis.equivalentClients).toBeCloseTo(3.22, 2);
    expect([kpis.gini, kpis.giniUnbiased]).toEqual([
      expect.closeTo(0.647, 9),
      expect.closeTo(0.719, 3),
    ]);
    for (const [rule, classes] of [
      ["inclusive", "A A A B B C C C C C"],
      ["ties", "A A B B C C C C C C"],
    ] as const) {
      const shares = rule === "ties" ? [0.7, 0.9] : [0.8, 0.95];
      const given = { abc: { rule, shares } };
      expect(classesIn(await printed(await bookOfText(list), { asOf: ASOF, given }))).toBe(classes);
    }
  });

  it("D8: eight before, five kept, two new, one come back", async () => {
    const rows = [
      ...["K1;10;10;0", "K2;10;20;0", "K3;10;5;0", "K4;10;10;0", "K5;10;10;0"],
      ...["L1;10;0;0", "L2;10;0;0", "L3;10;0;0", "N1;0;7;0", "N2;0;8;0", "R1;0;9;5"],
    ];
    const list = ["Client;CA 2024;CA 2025;CA 2023", ...rows].join("\n");
    const { kpis } = await printed(await bookOfText(list), { asOf: ASOF });
    expect(kpis).toMatchObject({ retention: 0.625, attrition: 0.375, acquisition: 0.25 });
    expect(kpis.movement).toMatchObject({ start: 8, kept: 5, lost: 3, fresh: 2, reactivated: 1 });
    expect(kpis.movement).toMatchObject({ end: 8, netGrowth: 0 });
    expect(kpis.movement?.bridge).toEqual({
      ...{ before: 80, fresh: 15, reactivated: 9, expansion: 10, contraction: 5, lost: 30 },
      after: 79,
    });
  });
});

describe("the twelve clients of D19, scored in five bins", () => {
  const TWELVE = [
    ["C01", "10/11/2026", 14, "48200,00", 12, "555", "CHAMPION"],
    ["C02", "28/10/2026", 9, "31750,50", 25, "455", "LOYAL"],
    ["C03", "02/11/2026", 3, "4200", 20, "432", "ACTIVE"],
    ["C04", "15/06/2026", 11, "27900", 160, "255", "EX_LOYAL"],
    ["C05", "01/12/2025", 8, "22100", 356, "144", "AT_RISK"],
    ["C06", "30/09/2026", 2, "1500", 53, "321", "ALMOST_LOST"],
    ["C07", "18/11/2026", 1, "900", 4, "511", "NEW"],
    ["C08", "20/03/2025", 1, "350", 612, "111", "DORMANT"],
    ["C09", "22/11/2024", 4, "6100", 730, "133", "AT_RISK"],
    ["C10", "01/08/2026", 5, "8800", 113, "343", "LOYAL"],
    ["C11", "14/02/2026", 2, "1500", 281, "221", "DORMANT"],
    ["C12", "20/11/2026", 1, "12500", 2, "514", "ACTIVE"],
  ] as const;
  const HEAD = "Code client;Date dernière commande;Nombre de commandes;CA total";
  let all: Printed;

  beforeAll(async () => {
    const rows = TWELVE.map((row) => row.slice(0, 4).join(";"));
    const given = { rfm: { bins: 5 } };
    all = await printed(await bookOfText([HEAD, ...rows].join("\n")), { asOf: ASOF, given });
  });

  it("has the cuts of the table", () => {
    const near = (cuts: readonly number[]) => cuts.map((cut) => expect.closeTo(cut, 9));
    expect(all.thresholds.recency).toEqual(near([13.6, 36.2, 141.2, 341]));
    expect(all.thresholds.frequency).toEqual(near([1.2, 2.4, 4.6, 8.8]));
    expect(all.thresholds.monetary).toEqual(near([1500, 4960, 11_020, 26_740]));
  });

  it("has its days, codes and segments, where no first order tells who is new", () => {
    expect(
      all.clients.map(({ id, recencyDays, rfm, segment }) => [id, recencyDays, rfm, segment]),
    ).toEqual(TWELVE.map(([id, , , , days, code, segment]) => [id, days, code, segment]));
    const sum = (code: string) => [...code].reduce((total, score) => total + Number(score), 0);
    for (const { rfm, rfmTotal } of all.clients) expect(rfmTotal).toBe(sum(rfm ?? ""));
  });

  it("calls C12 new where the list tells its first order (D6.i)", async () => {
    const rows = TWELVE.map(([id, last, orders, revenue]) => {
      const first = orders === 1 ? last : "01/01/2024";
      return [id, last, orders, revenue, first].join(";");
    });
    const list = [`${HEAD};Date première commande`, ...rows].join("\n");
    const given = { rfm: { bins: 5 } };
    const { clients } = await printed(await bookOfText(list), { asOf: ASOF, given });
    const changed = clients.filter(({ segment }, k) => segment !== TWELVE[k]?.[6]);
    expect(changed.map(({ id, segment }) => [id, segment])).toEqual([["C12", "NEW"]]);
  });
});
