import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { openBook } from "../../../host/io/open-book.ts";
import { hasShared, shared } from "../../setup/shared.ts";
import { bookOfText, printed } from "../job.ts";
import type { Printed } from "../printed.ts";
import { truthOf } from "../truth.ts";
import { countsOf, printedCells } from "./conventions.ts";
import { BY_RANK, knownMovement, knownPortfolio, type Runs } from "./known-portfolio.ts";

const FILE = "data/raw/cdnow_sample_transactions.csv";

/** The same list with an order number in each row: the truth takes each row for an order. */
function numbered(): string {
  const [header = "", ...rows] = readFileSync(shared(FILE), "utf8").trim().split(/\r?\n/);
  return [`${header},order_number`, ...rows.map((row, k) => `${row},N${k + 1}`)].join("\n");
}

/** 6,919 rows, each read once a step. */
const PATIENCE = 120_000;

describe.skipIf(!hasShared)("CDNOW, where the reference data are at hand", () => {
  let bare: Printed;
  let runs: Runs;

  beforeAll(async () => {
    const { reference_date: asOf } = truthOf("cdnow_sample");
    const english = { locale: "en_US" };
    const open = () => bookOfText(numbered(), english);
    runs = {
      plain: await printed(await open(), { asOf }),
      ranks: await printed(await open(), { asOf, given: { ...BY_RANK, compared: "quarter" } }),
      middles: null,
    };
    bare = await printed(await openBook(shared(FILE)), { asOf });
  }, PATIENCE);

  knownPortfolio("cdnow_sample", () => runs);
  knownMovement("cdnow_sample", "6_months", () => runs.plain);
  knownMovement("cdnow_sample", "3_months", () => runs.ranks);

  it("compares half-years by itself: the year before the last is half empty", () => {
    const { retention } = truthOf("cdnow_sample");
    expect(retention["12_months"].window_A_fully_covered).toBe(false);
    expect(runs.plain.warnings.join(" ")).toMatch(/deux périodes de 6 mois/);
  });

  it("as it comes, without order numbers, counts the purchases of a day as one order (D0)", () => {
    const known = truthOf("cdnow_sample");
    expect(bare.kpis.orders).toBe(6696);
    expect(bare.kpis.revenue).toBe(Number(known.net_revenue));
    expect(bare.kpis.clients).toBe(known.customers);
    const cells = [...printedCells(bare.clients).values()];
    expect(countsOf(cells, "r")).toEqual(known.R_score_counts_quantile);
    expect(countsOf(cells, "m")).toEqual(known.M_score_counts_quantile);
    const bareOf = ({ orders, f, rfm, rfmTotal, segment, ...rest }: Printed["clients"][number]) => [
      rest.id,
      rest.revenue,
      rest.abc,
      rest.cumulativeShare,
      rest.recencyDays,
      rest.r,
      rest.m,
    ];
    expect(bare.clients.map(bareOf)).toEqual(runs.plain.clients.map(bareOf));
    expect(bare.kpis.cohorts).toEqual(runs.plain.kpis.cohorts);
    expect(bare.kpis.movement).toEqual(runs.plain.kpis.movement);
  });

  it("keeps the eight who paid nothing in class Z, and three more in B than by rank alone", () => {
    const { plain } = runs;
    const known = truthOf("cdnow_sample").abc_crossing_up;
    // Eight clients at 26.73, where B ends, stay together (D1, step 2).
    expect(plain.clients.filter(({ revenue }) => revenue === 26.73)).toHaveLength(8);
    expect(plain.kpis.classes.map(({ key, clients }) => [key, clients])).toEqual([
      ["A", known.A.customers],
      ["B", known.B.customers + 3],
      ["C", known.C.customers - 3 - 8],
      ["Z", 8],
    ]);
  });
});
