import {
  anyRanked,
  type ClientColumn,
  column,
  day,
  figure,
  number,
  positive,
  ranked,
  segmentName,
  text,
} from "./client-column.ts";
import { consentColumn, knownColumns } from "./known-columns.ts";
import type { ReportKit } from "./report-kit.ts";
import { sourcesColumn } from "./sources-column.ts";

/** Every column there is about a client, in the order of the Clients tab. */
export function clientColumns(kit: ReportKit): readonly ClientColumn[] {
  const { portfolio, looks, money } = kit;
  const { clients, columns } = portfolio;
  const scored = columns.rfm.some((score) => score !== "");
  const score = (key: "r" | "f" | "m"): ClientColumn =>
    column(key, "whole", 90, scored, (i) => positive(columns[key][i]));
  return [
    column("id", "text", 110, true, (i) => clients.id[i] ?? ""),
    column("name", "text", 230, true, (i) => clients.name[i] || (clients.id[i] ?? "")),
    ...TEXTS.map(([key, width]) => text(portfolio, key, width)),
    number(portfolio, "potentialAmount", money),
    number(portfolio, "nps", "number"),
    number(portfolio, "satisfaction", "number"),
    column("segment", "text", 170, true, (i) => segmentName(columns, looks, i)),
    column(
      "abc",
      "text",
      60,
      columns.abc.some((name) => name !== ""),
      (i) => columns.abc[i] ?? "",
    ),
    column("rfm", "text", 70, scored, (i) => columns.rfm[i] ?? ""),
    score("r"),
    score("f"),
    score("m"),
    figure("revenue", money, 120, columns.revenue),
    figure("previous", money, 120, columns.previousRevenue),
    figure("evolution", "signedPercent", 90, columns.evolution),
    ranked("share", columns.share, columns),
    ranked("cumulativeShare", columns.cumulativeShare, columns),
    column("rank", "whole", 60, anyRanked(columns), (i) => positive(columns.rank[i])),
    figure("orders", "whole", 100, columns.orders),
    day("firstOrder", columns.firstDay),
    day("lastOrder", columns.lastDay),
    figure("recency", "whole", 100, columns.recencyDays),
    figure("margin", money, 110, columns.margin),
    figure("clv", money, 110, columns.clv),
    consentColumn(kit),
    day("lastContact", clients.numbers.lastContact ?? []),
    day("purge", columns.purgeDay),
    ...knownColumns(kit),
    sourcesColumn(kit),
  ];
}

const TEXTS: readonly (readonly [Parameters<typeof text>[1], number])[] = [
  ["owner", 120],
  ["sector", 120],
  ["territory", 120],
  ["postalCode", 90],
  ["city", 120],
  ["country", 110],
  ["siren", 100],
  ["contact", 150],
  ["email", 200],
  ["phone", 130],
  ["status", 100],
  ["potential", 110],
];
