import type { NumberFact, TextFact } from "../core/orders.ts";
import type { ClientColumns, Portfolio } from "../core/portfolio/portfolio.ts";
import type { Words } from "../i18n/words.ts";
import type { ReportKit } from "./report-kit.ts";
import type { CellFormat, SpecCell } from "./tab-spec.ts";

/** Key of a column about a client, the same in every language. */
export type ClientColumnKey = Exclude<
  keyof Words["report"]["columns"],
  "nextAction" | "due" | "note"
>;

type TextKey = TextFact & ClientColumnKey;
type NumberKey = NumberFact & ClientColumnKey;

/** One column about a client: what stands in it and how it shows. */
export interface ClientColumn {
  readonly key: ClientColumnKey;
  readonly format: CellFormat;
  /** Pixels. */
  readonly width: number;
  /** False when the portfolio knows it of no client: the column is then left out. */
  readonly known: boolean;
  /** The cell of client i; "" when not known. */
  readonly cell: (i: number) => SpecCell;
}

type Numbers = { readonly [i: number]: number; readonly length: number };

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
  ];
}

const TEXTS: readonly (readonly [TextKey, number])[] = [
  ["owner", 120],
  ["sector", 120],
  ["city", 120],
  ["country", 110],
  ["email", 200],
  ["status", 100],
  ["potential", 110],
];

function column(
  key: ClientColumnKey,
  format: CellFormat,
  width: number,
  known: boolean,
  cell: (i: number) => SpecCell,
): ClientColumn {
  return { key, format, width, known, cell };
}

function text({ clients }: Portfolio, key: TextKey, width: number): ClientColumn {
  const values = clients.texts[key] ?? [];
  return column(
    key,
    "text",
    width,
    values.some((value) => value !== ""),
    (i) => values[i] ?? "",
  );
}

function number({ clients }: Portfolio, key: NumberKey, format: CellFormat): ClientColumn {
  return figure(key, format, 120, clients.numbers[key] ?? new Float64Array());
}

function figure(
  key: ClientColumnKey,
  format: CellFormat,
  width: number,
  values: Numbers,
): ClientColumn {
  return column(key, format, width, anyNumber(values), (i) => numberOrBlank(values[i]));
}

/** A share is 0 by convention for clients outside the ranking; nothing is shown there. */
function ranked(key: ClientColumnKey, values: Numbers, columns: ClientColumns): ClientColumn {
  return column(key, "percent", 90, anyRanked(columns), (i) =>
    (columns.rank[i] ?? 0) > 0 ? numberOrBlank(values[i]) : "",
  );
}

function day(key: ClientColumnKey, values: Numbers): ClientColumn {
  return column(key, "date", 110, anyNumber(values), (i) => {
    const value = numberOrBlank(values[i]);
    return value === "" ? "" : { day: value };
  });
}

function segmentName(columns: ClientColumns, looks: ReportKit["looks"], i: number): string {
  const key = columns.segment[i] ?? "";
  return looks.get(key)?.name ?? key;
}

function anyRanked({ rank }: ClientColumns): boolean {
  return rank.some((place) => place > 0);
}

function anyNumber(values: Numbers): boolean {
  for (let i = 0; i < values.length; i++) if (Number.isFinite(values[i])) return true;
  return false;
}

function positive(value: number | undefined): number | "" {
  return value !== undefined && value > 0 ? value : "";
}

/** The number, or "" for NaN, the infinities and what is missing. */
export function numberOrBlank(value: number | undefined): number | "" {
  return value !== undefined && Number.isFinite(value) ? value : "";
}
