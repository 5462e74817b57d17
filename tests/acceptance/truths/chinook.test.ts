import { beforeAll, describe, expect, it } from "vitest";
import { openBook } from "../../../host/io/open-book.ts";
import { hasShared, shared } from "../../setup/shared.ts";
import { printed } from "../job.ts";
import { truthOf } from "../truth.ts";
import { knownClients } from "./known-clients.ts";
import {
  BY_MEAN_RANK,
  BY_RANK,
  knownMovement,
  knownPortfolio,
  type Runs,
} from "./known-portfolio.ts";

describe.skipIf(!hasShared)("Chinook, where the reference data are at hand", () => {
  let runs: Runs;

  beforeAll(async () => {
    const { reference_date: asOf } = truthOf("chinook");
    const open = () => openBook(shared("data/raw/chinook_invoices.csv"));
    runs = {
      plain: await printed(await open(), { asOf }),
      ranks: await printed(await open(), { asOf, given: { ...BY_RANK, compared: "quarter" } }),
      middles: await printed(await open(), { asOf, given: { ...BY_MEAN_RANK, compared: "half" } }),
    };
  });

  knownPortfolio("chinook", () => runs);
  knownClients("chinook", () => runs);
  knownMovement("chinook", "12_months", () => runs.plain);
  knownMovement("chinook", "6_months", () => runs.middles ?? runs.plain);
  knownMovement("chinook", "3_months", () => runs.ranks);

  it("says nothing of other periods when those chosen are there", () => {
    for (const run of [runs.ranks, runs.middles]) {
      expect(run?.warnings.join(" ")).not.toMatch(/comparent deux périodes/);
    }
  });
});
