import {
  anyRanked,
  type ClientColumn,
  column,
  day,
  figure,
  number,
  positive,
  ranked,
  text,
} from "./client-column.ts";
import { expectedColumns } from "./columns/expected-columns.ts";
import { computedColumn, explainColumns } from "./columns/explain-columns.ts";
import { productColumns, sortedColumns, walletColumns } from "./columns/potential-columns.ts";
import { rhythmColumns } from "./columns/rhythm-columns.ts";
import { consentColumn, knownColumns } from "./known-columns.ts";
import type { ReportKit } from "./report-kit.ts";
import { sourcesColumn } from "./sources-column.ts";

/**
 * Every column there is about a client, in the order of the Clients tab: who it is and what one works
 * with, then the figures behind it, then what the list says.
 */
export function clientColumns(kit: ReportKit): readonly ClientColumn[] {
  const rhythm = rhythmColumns(kit);
  const wallet = walletColumns(kit);
  const products = productColumns(kit);
  const sorted = sortedColumns(kit);
  const { nearest, why } = explainColumns(kit);
  const own = figures(kit);
  return [
    ...who(kit),
    text(kit.portfolio, "owner", 120),
    ...[rhythm.rhythm, rhythm.overdue, rhythm.nextOrder],
    ...[own.abc, own.rfm, own.revenue, own.evolution, rhythm.falling],
    ...[nearest, wallet.toWin, products.nextFamily],
    ...[own.lastOrder, own.recency, rhythm.gap, own.orders, own.firstOrder, why],
    ...[own.previous, own.share, own.cumulativeShare, own.rank, own.margin, own.clv],
    ...[...expectedColumns(kit), rhythm.move],
    ...[sorted.classes, own.r, own.f, own.m, sorted.scoreTotal],
    ...[wallet.wallet, wallet.walletShare, wallet.walletSource],
    ...[products.nextFamilyValue, products.familiesBought],
    ...[sorted.cross, sorted.domain, sorted.accountClass, sorted.accountScore],
    ...listed(kit),
    ...knownColumns(kit),
    sourcesColumn(kit),
  ];
}

function who(kit: ReportKit): readonly ClientColumn[] {
  const { clients, columns } = kit.portfolio;
  return [
    column("id", "text", 110, true, (i) => clients.id[i] ?? ""),
    column("name", "text", 230, true, (i) => clients.name[i] || (clients.id[i] ?? "")),
    column("segment", "text", 170, true, (i) => kit.segmentName(columns.segment[i] ?? "")),
    computedColumn(kit),
  ];
}

/** What is computed of revenue, orders and dates. */
function figures({ portfolio, money }: ReportKit) {
  const { columns } = portfolio;
  const scored = columns.rfm.some((score) => score !== "");
  const classed = columns.abc.some((name) => name !== "");
  const score = (key: "r" | "f" | "m"): ClientColumn =>
    column(key, "whole", 100, scored, (i) => positive(columns[key][i]));
  return {
    abc: column("abc", "text", 60, classed, (i) => columns.abc[i] ?? ""),
    rfm: column("rfm", "text", 70, scored, (i) => columns.rfm[i] ?? ""),
    r: score("r"),
    f: score("f"),
    m: score("m"),
    revenue: figure("revenue", money, 120, columns.revenue),
    previous: figure("previous", money, 120, columns.previousRevenue),
    evolution: figure("evolution", "signedPercent", 90, columns.evolution),
    share: ranked("share", columns.share, columns),
    cumulativeShare: ranked("cumulativeShare", columns.cumulativeShare, columns),
    rank: column("rank", "whole", 60, anyRanked(columns), (i) => positive(columns.rank[i])),
    orders: figure("orders", "whole", 100, columns.orders),
    firstOrder: day("firstOrder", columns.firstDay),
    lastOrder: day("lastOrder", columns.lastDay),
    recency: figure("recency", "whole", 100, columns.recencyDays),
    margin: figure("margin", money, 110, columns.margin),
    clv: figure("clv", money, 110, columns.clv),
  };
}

/** What the list itself says of each client. */
function listed(kit: ReportKit): readonly ClientColumn[] {
  const { portfolio, money } = kit;
  return [
    ...TEXTS.map(([key, width]) => text(portfolio, key, width)),
    number(portfolio, "potentialAmount", money),
    figure("nps", "number", 150, portfolio.clients.numbers.nps ?? []),
    number(portfolio, "satisfaction", "number"),
    consentColumn(kit),
    day("lastContact", portfolio.clients.numbers.lastContact ?? []),
    day("purge", portfolio.columns.purgeDay),
  ];
}

const TEXTS: readonly (readonly [Parameters<typeof text>[1], number])[] = [
  ["contact", 150],
  ["phone", 130],
  ["email", 200],
  ["sector", 120],
  ["territory", 120],
  ["postalCode", 90],
  ["city", 120],
  ["country", 110],
  ["siren", 100],
  ["status", 100],
  ["potential", 110],
];
