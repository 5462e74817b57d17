import type { Portfolio } from "../../core/portfolio/portfolio.ts";
import type { WalletSource } from "../../core/potential/wallet.ts";
import { type ClientColumn, column, figure } from "../client-column.ts";
import type { ReportKit } from "../report-kit.ts";

type WalletKey = "wallet" | "walletShare" | "toWin" | "walletSource";
type ProductKey = "familiesBought" | "nextFamily" | "nextFamilyValue";
type SortedKey = "classes" | "scoreTotal" | "cross" | "domain" | "accountClass" | "accountScore";

/** What each client buys in a year from whomever, how much of it from us, and whether that is an estimate. */
export function walletColumns({ portfolio, words, money }: ReportKit) {
  const { wallet, walletShare, whiteSpace } = portfolio.aspects.wallets;
  const sources = portfolio.clients.id.map((_, i) => walletSource(portfolio, i));
  const told = (values: Float64Array) =>
    values.map((value, i) => (sources[i] === "" ? Number.NaN : value));
  const columns: Record<WalletKey, ClientColumn> = {
    wallet: figure("wallet", money, 120, told(wallet)),
    walletShare: figure("walletShare", "percent", 90, told(walletShare)),
    toWin: figure("toWin", money, 120, told(whiteSpace)),
    walletSource: column("walletSource", "text", 180, sources.some(Boolean), (i) => {
      const from = sources[i];
      return from ? words.insights.walletSources[from] : "";
    }),
  };
  return columns;
}

/**
 * Where the wallet of client i comes from; "" where nothing tells. Of a client who buys more than its peers, they
 * do not: an estimate below what it buys from us says nothing.
 */
export function walletSource({ aspects }: Portfolio, i: number): WalletSource {
  const { source, peers, walletShare } = aspects.wallets;
  const isEstimate = (peers[i] ?? 0) > 0;
  return isEstimate && (walletShare[i] ?? 0) > 1 ? "" : (source[i] ?? "");
}

/** Which family of products to offer next, and what those who buy it spend. */
export function productColumns({ portfolio, money }: ReportKit): Record<ProductKey, ClientColumn> {
  const { products } = portfolio.aspects;
  const next = products?.next ?? new Int32Array();
  return {
    familiesBought: figure("familiesBought", "whole", 100, products?.bought ?? []),
    nextFamily: column(
      "nextFamily",
      "text",
      170,
      next.some((family) => family >= 0),
      (i) => {
        return products?.names[next[i] ?? -1] ?? "";
      },
    ),
    nextFamilyValue: figure("nextFamilyValue", money, 120, products?.nextValue ?? []),
  };
}

/** What else clients are sorted by: several classes side by side, potential, key accounts. */
export function sortedColumns({ portfolio, words }: ReportKit): Record<SortedKey, ClientColumn> {
  const { cross, accounts, rfmTotal } = portfolio.aspects;
  const { domains, accountClasses } = words.insights;
  const whole = rfmTotal.every((total) => Number.isNaN(total) || Number.isInteger(total));
  return {
    classes: classesColumn(portfolio),
    scoreTotal: figure("scoreTotal", whole ? "whole" : "number", 80, rfmTotal),
    cross: column("cross", "text", 110, cross !== null, (i) => cross?.codes[i] ?? ""),
    domain: column("domain", "text", 180, cross !== null, (i) => {
      const domain = cross?.domains[i];
      return domain ? domains[domain] : "";
    }),
    accountClass: column("accountClass", "text", 170, accounts !== null, (i) => {
      const found = accounts?.classes[i];
      return found === undefined ? "" : accountClasses[found];
    }),
    accountScore: figure("accountScore", "number", 110, tenths(accounts?.scores.total)),
  };
}

/** Classes by revenue, margin and orders in that order, "–" for what the list does not tell. */
const CRITERIA = ["revenue", "margin", "orders"] as const;

function classesColumn({ aspects }: Portfolio): ClientColumn {
  const { criteria, classes, codes, apart } = aspects.classes;
  return column("classes", "text", 110, criteria.length > 1, (i) => {
    if ((codes[i] ?? "") === "") return "";
    const letters = CRITERIA.map((key) => classes[criteria.indexOf(key)]?.[i] || "–");
    return letters.join("/") + (apart[i] === 1 ? " ⚠" : "");
  });
}

function tenths(scores: Float64Array | undefined): Float64Array {
  return (scores ?? new Float64Array()).map((score) => Math.round(score * 10) / 10);
}
