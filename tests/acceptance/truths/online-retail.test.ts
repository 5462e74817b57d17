import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { openBook } from "../../../host/io/open-book.ts";
import { hasShared, shared } from "../../setup/shared.ts";
import { bookOfText, printed } from "../job.ts";
import { truthOf } from "../truth.ts";
import { knownClients } from "./known-clients.ts";
import { BY_MEAN_RANK, BY_RANK, knownPortfolio, type Runs } from "./known-portfolio.ts";

const FILE = "data/raw/online_retail_2010-12.csv.gz";
type Line = Readonly<Record<"InvoiceNo" | "Quantity" | "UnitPrice" | "CustomerID", string>> &
  Readonly<Record<"InvoiceDate", string>>;

const linesOf = (): readonly Line[] =>
  Papa.parse<Line>(gunzipSync(readFileSync(shared(FILE))).toString("utf8"), {
    header: true,
    skipEmptyLines: true,
  }).data;

const isSale = ({ Quantity, UnitPrice }: Line) => Number(Quantity) > 0 && Number(UnitPrice) > 0;

/** One row an invoice, as billing programs export it: for settings that ask nothing of the lines. */
function invoicesOf(lines: readonly Line[]): string {
  const cents = new Map<string, number>();
  const heads = new Map<string, Line>();
  for (const line of lines) {
    if (line.CustomerID === "") continue;
    const amount = Math.round(Number(line.Quantity) * Number(line.UnitPrice) * 100);
    cents.set(line.InvoiceNo, (cents.get(line.InvoiceNo) ?? 0) + amount);
    heads.set(line.InvoiceNo, line);
  }
  const rows = Array.from(heads, ([invoice, { CustomerID, InvoiceDate }]) =>
    [invoice, InvoiceDate, CustomerID, ((cents.get(invoice) ?? 0) / 100).toFixed(2)].join(","),
  );
  return ["InvoiceNo,InvoiceDate,CustomerID,Amount", ...rows].join("\n");
}

/** 42,481 lines, read once a step. */
const PATIENCE = 240_000;
const ENGLISH = { locale: "en_US" };

describe.skipIf(!hasShared)("Online Retail, where the reference data are at hand", () => {
  let net: Runs;
  let gross: Runs;

  beforeAll(async () => {
    const { reference_date: asOf } = truthOf("online_retail_slice_net");
    const lines = linesOf();
    const sales = lines.filter(isSale);
    const byInvoice = async (of: readonly Line[], given: object) =>
      printed(await bookOfText(invoicesOf(of), ENGLISH), { asOf, given: { ...given } });
    net = {
      plain: await printed(await openBook(shared(FILE)), { asOf }),
      ranks: await byInvoice(lines, BY_RANK),
      middles: await byInvoice(lines, BY_MEAN_RANK),
    };
    // There is no setting that leaves credit notes out: revenue is net (D0). Who wants it gross hands
    // over the sales alone.
    gross = {
      plain: await printed(await bookOfText(Papa.unparse(sales), ENGLISH), { asOf }),
      ranks: await byInvoice(sales, BY_RANK),
      middles: await byInvoice(sales, BY_MEAN_RANK),
    };
  }, PATIENCE);

  describe("net of credit notes, as it comes", () => {
    knownPortfolio("online_retail_slice_net", () => net);
    knownClients("online_retail_slice_net", () => net);

    it("leaves out the lines without a client, and says what they come to", () => {
      const known = truthOf("online_retail_slice_net");
      const { removed, unidentified } = net.plain.quality;
      const nameless = linesOf().filter(({ CustomerID }) => CustomerID === "");
      const cents = nameless.reduce(
        (sum, { Quantity, UnitPrice }) =>
          sum + Math.round(Number(Quantity) * Number(UnitPrice) * 100),
        0,
      );
      expect(removed).toEqual({ noClient: 42_481 - known.rows_used });
      expect(unidentified.rows).toBe(nameless.length);
      expect(unidentified.revenue).toBeCloseTo(cents / 100, 2);
    });

    it("counts credit notes as no orders: the truth has 308 of them among its documents", () => {
      const known = truthOf("online_retail_slice_net");
      const credits = new Set(linesOf().filter((line) => line.InvoiceNo.startsWith("C")));
      const notes = new Set([...credits].flatMap((each) => each.CustomerID && [each.InvoiceNo]));
      notes.delete("");
      expect(notes.size).toBe(known.documents - known.purchase_documents);
      expect(net.plain.kpis.orders).toBe(known.purchase_documents);
      // A cohort is of first purchases: who only sent things back is in none.
      expect(known.cohort_all_documents).toEqual({ "2010-12": [known.customers] });
      expect(net.plain.kpis.cohorts?.cohorts.map(({ active }) => active)).toEqual([[885]]);
    });
  });

  describe("gross, sales alone", () => {
    knownPortfolio("online_retail_slice_gross", () => gross);
    knownClients("online_retail_slice_gross", () => gross);
  });

  it("compares one month with nothing before it: no rate, no cost, and what each needs", () => {
    for (const [name, { plain }] of [
      ["online_retail_slice_net", net],
      ["online_retail_slice_gross", gross],
    ] as const) {
      for (const window of Object.values(truthOf(name).retention)) {
        expect([window.window_A_fully_covered, window.active_A]).toEqual([false, 0]);
        const { retention, attrition, nrr, grr, movement, compared } = plain.kpis;
        expect([retention, attrition, nrr, grr, movement]).toEqual([
          window.retention_rate,
          window.churn_rate,
          window.net_revenue_retention,
          window.gross_revenue_retention,
          null,
        ]);
        expect(compared).toBeNull();
      }
      expect(plain.kpis.costs).toBeNull();
      expect(plain.kpis.missing).toMatchObject({ costs: "costs", satisfaction: "nps" });
      expect(plain.kpis.missing).toMatchObject({ owners: "owner" });
    }
  });
});
