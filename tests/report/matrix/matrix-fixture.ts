import type { ClientList } from "../../../src/core/orders.ts";
import { buildPortfolio } from "../../../src/core/portfolio/build.ts";
import { DEFAULT_METHOD, type Method } from "../../../src/core/portfolio/method.ts";
import type { Portfolio } from "../../../src/core/portfolio/portfolio.ts";
import type { PageBody, SpecCell } from "../../../src/report/tab-spec.ts";
import { matrixTab } from "../../../src/report/tabs/matrix-tab.ts";
import { listOf } from "../../core/portfolio/make.ts";
import { AS_OF, FRENCH } from "../clients-fixture.ts";

/** One client as a test writes it: what it buys, and what the list says beside. */
export interface Bought {
  readonly name: string;
  readonly revenue: number;
  readonly numbers?: Readonly<Record<string, number>>;
}

/** The portfolio of a client list. */
export function portfolioOf(
  clients: readonly Bought[],
  columns: Partial<ClientList> = {},
  method: Partial<Method> = {},
): Portfolio {
  const names = [...new Set(clients.flatMap(({ numbers }) => Object.keys(numbers ?? {})))];
  const known = listOf(
    clients.map(({ name }) => name),
    { revenue: Float64Array.from(clients, ({ revenue }) => revenue), ...columns },
  );
  const numbers = Object.fromEntries(
    names.map((name) => [
      name,
      Float64Array.from(clients, (client) => client.numbers?.[name] ?? Number.NaN),
    ]),
  );
  const list = { ...known, clients: { ...known.clients, numbers } };
  return buildPortfolio({ shape: "clients", list }, { ...DEFAULT_METHOD, ...method }, AS_OF);
}

/** The tab of matrices of a portfolio. */
export function matrixPage(portfolio: Portfolio, context = FRENCH): PageBody {
  const { body } = matrixTab(portfolio, context);
  if (body.kind !== "page") throw new Error("not a page");
  return body;
}

/** Where a text stands first, reading row by row. @param from the first row to look at */
export function placeOf({ rows }: PageBody, text: string, from = 0) {
  for (let row = from; row < rows.length; row++) {
    const column = rows[row]?.findIndex(({ value }) => value === text) ?? -1;
    if (column >= 0) return { row, column };
  }
  throw new Error(`no "${text}"`);
}

/** Values beneath a text. */
export function below(page: PageBody, text: string, count: number): readonly SpecCell[] {
  const { row, column } = placeOf(page, text);
  return Array.from({ length: count }, (_, at) => page.rows[row + 1 + at]?.[column]?.value ?? "");
}

/** Values at the right of a text, spaces that keep them apart left out. */
export function beside(page: PageBody, text: string, count: number): readonly SpecCell[] {
  const { row, column } = placeOf(page, text);
  return Array.from({ length: count }, (_, at) => {
    const value = page.rows[row]?.[column + 1 + at]?.value ?? "";
    return typeof value === "string" ? value.trim() : value;
  });
}

/** Sentences of column A. */
export function sentences({ rows }: PageBody): readonly string[] {
  return rows.map((row) => String(row[0]?.value ?? "")).filter((text) => text !== "");
}
