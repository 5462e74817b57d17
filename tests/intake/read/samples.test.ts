import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Rows } from "../../../src/intake/cell.ts";
import type { Intake } from "../../../src/intake/intake.ts";
import { readIntake } from "../../../src/intake/read-intake.ts";
import { hasShared, shared } from "../../setup/shared.ts";
import { CONTEXT, rowsOfFile } from "../table-file.ts";

/** What the reference material expects of a sample file. */
interface Expected {
  readonly rows_to_skip?: readonly { readonly row: number; readonly reason: string }[];
  readonly expected: Record<string, never> & {
    readonly [figure: string]: unknown;
    readonly excluded: Readonly<Record<string, number>>;
  };
}

/** The reference material's words for our reasons. */
const REASONS: Readonly<Record<string, string>> = {
  "group heading": "heading",
  "exact duplicate": "duplicate",
  "test row": "test",
};

function sample(name: string): { rows: Rows; intake: Intake; truth: Expected } {
  const path = shared(`imports/samples/${name}`);
  const rows = rowsOfFile(`${path}.csv`);
  // The line break at the end of a file is no row of it.
  const last = rows[rows.length - 1];
  const body = last?.length === 1 && last[0] === "" ? rows.slice(0, -1) : rows;
  const truth = JSON.parse(readFileSync(`${path}.mapping.json`, "utf8")) as Expected;
  return { rows: body, intake: readIntake(body, {}, CONTEXT), truth };
}

const cents = (amounts: ArrayLike<number>): number =>
  Array.from(amounts).reduce((sum, amount) => sum + Math.round((amount || 0) * 1e4), 0) / 1e4;

/** To the cent, as money is said. */
const money = (amounts: ArrayLike<number>): number => Math.round(cents(amounts) * 100) / 100;

function ordersOf({ source }: Intake) {
  if (source.shape !== "orders") throw new Error("not orders");
  return source.orders;
}

function listOf({ source }: Intake) {
  if (source.shape !== "clients") throw new Error("not clients");
  return source.list;
}

/** 1-based rows taken out, by reason. */
function rowsOut({ quality }: Intake): Record<string, readonly number[]> {
  const out = quality.findings.filter(({ kind }) => kind.startsWith("removed."));
  return Object.fromEntries(out.map(({ kind, rows }) => [kind.slice("removed.".length), rows]));
}

describe.skipIf(!hasShared)("the five sample files, where the reference data are at hand", () => {
  it("HubSpot companies: scope, merges and revenue", () => {
    const { intake, truth } = sample("01_hubspot_entreprises_fr");
    const { removed } = intake.quality;
    const { expected } = truth;
    expect(listOf(intake).clients.size).toBe(expected.in_scope_clients_after_dedupe);
    expect(money(listOf(intake).revenue)).toBe(expected.revenue_total_in_scope);
    expect({
      lead_or_prospect_or_other:
        (removed.lead ?? 0) + (removed.prospect ?? 0) + (removed.other ?? 0),
      partner: removed.partner,
      supplier: removed.supplier,
      test: removed.test,
    }).toEqual(expected.excluded);
    expect(intake.duplicates.counts.merged).toBe(expected.duplicates_merged);
  });

  it("HubSpot deals: won, lost, open, and the sale that names nobody", () => {
    const { intake, truth } = sample("02_hubspot_deals_en");
    const { quality } = intake;
    const orders = ordersOf(intake);
    const { expected } = truth;
    expect({
      orders_counted: quality.deals?.won,
      orders_without_client: quality.unidentified.rows,
      clients: orders.clients.size,
      revenue: money([...orders.amount, quality.unidentified.revenue]),
      revenue_with_client: money(orders.amount),
      lost: quality.deals?.lost,
      open: quality.deals?.open,
      excluded: { test: quality.removed.test },
    }).toEqual({
      orders_counted: expected.orders_counted,
      orders_without_client: expected.orders_without_client,
      clients: expected.clients,
      revenue: expected.revenue,
      revenue_with_client: expected.revenue_with_client,
      lost: expected.lost,
      open: expected.open,
      excluded: expected.excluded,
    });
    expect(quality.currency).toEqual({ code: "EUR", why: "converted", others: {} });
  });

  it("Shopify orders: net after refunds, and what is no sale, by order", () => {
    const { rows, intake, truth } = sample("04_shopify_orders");
    const orders = ordersOf(intake);
    const { expected } = truth;
    const numbers = (reason: string): number =>
      new Set(rowsOut(intake)[reason]?.map((row) => rows[row - 1]?.[0])).size;
    expect({
      cancelled_or_voided: numbers("cancelled"),
      pending: numbers("pending"),
      test: numbers("test"),
    }).toEqual(expected.excluded);
    expect(new Set(orders.order).size).toBe(expected.orders_counted);
    expect(orders.clients.size).toBe(expected.clients);
    expect(orders.clients.id.every((id) => id.includes("@"))).toBe(true);
    expect(money(orders.amount)).toBe(expected.revenue_net);
    expect(orders.amount).toContain(0);
    // The columns the net amount is made of, over the orders that count.
    const header = rows[0] ?? [];
    const left = new Set(
      ["cancelled", "pending", "test"].flatMap((reason) => rowsOut(intake)[reason] ?? []),
    );
    const column = (heading: string): number[] =>
      rows.flatMap((row, at) => {
        const text = row[header.indexOf(heading)];
        return at === 0 || left.has(at + 1) || !text ? [] : [Number(text)];
      });
    expect(money(column("Total"))).toBe(expected.gross_total_counted);
    expect(money(column("Refunded Amount"))).toBe(expected.refunds);
  });

  it("EBP documents: each document once, credit notes off", () => {
    const { intake, truth } = sample("07_ebp_factures_cp1252");
    const orders = ordersOf(intake);
    const { expected } = truth;
    const credits = orders.amount.filter((amount) => amount < 0).length;
    const buyers = new Set([...orders.client].filter((_, i) => (orders.amount[i] ?? 0) > 0));
    expect({
      documents_in_file: new Set(orders.order).size,
      invoices_counted: orders.size - credits,
      credit_notes: credits,
      clients_with_invoice: buyers.size,
      revenue_net: money(orders.amount),
    }).toEqual({
      documents_in_file: expected.documents_in_file,
      invoices_counted: expected.invoices_counted,
      credit_notes: expected.credit_notes,
      clients_with_invoice: expected.clients_with_invoice,
      revenue_net: expected.revenue_net,
    });
    expect(intake.quality.tax).toMatchObject({ basis: "net" });
  });

  it("a hand-made list: exactly the rows to skip, scope, and revenue by year", () => {
    const { rows, intake, truth } = sample("08_liste_clients_maison");
    const { quality } = intake;
    const { expected, rows_to_skip } = truth;
    const scope = ["prospect", "formerClient", "partner"];
    const skipped = Object.entries(rowsOut(intake))
      .filter(([reason]) => !scope.includes(reason))
      .flatMap(([reason, found]) => found.map((row) => ({ row, reason })))
      .sort((a, b) => a.row - b.row);
    const wanted = rows_to_skip?.map(({ row, reason }) => ({
      row,
      reason: REASONS[reason] ?? reason,
    }));
    expect(skipped).toEqual(wanted);
    expect(rows.length - 1 - skipped.length).toBe(expected.rows_kept_before_merge);
    const { prospect, formerClient, partner } = quality.removed;
    expect({ prospect, former_client: formerClient, partner }).toEqual(expected.excluded);
    const list = listOf(intake);
    expect(list.clients.size).toBe(expected.in_scope_clients_after_merge);
    const [y2025, y2024] = list.previous;
    expect({
      "2024": money(y2024?.revenue ?? []),
      "2025": money(y2025?.revenue ?? []),
      "2026": money(list.revenue),
    }).toEqual(expected.revenue_in_scope);
    expect(list.clients.texts.territory).toContain("NORD");
    const mirage = list.clients.name.indexOf("Mirage Solaire");
    expect(y2025?.revenue[mirage]).toBe(-350);
  });
});
