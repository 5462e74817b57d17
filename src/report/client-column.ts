import type { NumberFact, TextFact } from "../core/orders.ts";
import type { ClientColumns, Portfolio } from "../core/portfolio/portfolio.ts";
import type { Words } from "../i18n/words.ts";
import type { CellFormat, SpecCell } from "./tab-spec.ts";
import type { UserColumnKey } from "./user-columns.ts";

/** Key of a column about a client, the same in every language. */
export type ClientColumnKey = Exclude<keyof Words["report"]["columns"], UserColumnKey>;

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

/** A column as its parts say. @param known false when it is to be left out */
export function column(
  key: ClientColumnKey,
  format: CellFormat,
  width: number,
  known: boolean,
  cell: (i: number) => SpecCell,
): ClientColumn {
  return { key, format, width, known, cell };
}

/** What the source says in words. */
export function text({ clients }: Portfolio, key: TextKey, width: number): ClientColumn {
  const values = clients.texts[key] ?? [];
  return column(
    key,
    "text",
    width,
    values.some((value) => value !== ""),
    (i) => values[i] ?? "",
  );
}

/** What the source says in numbers. */
export function number({ clients }: Portfolio, key: NumberKey, format: CellFormat): ClientColumn {
  return figure(key, format, 120, clients.numbers[key] ?? new Float64Array());
}

/** A computed figure; blank where not known. */
export function figure(
  key: ClientColumnKey,
  format: CellFormat,
  width: number,
  values: Numbers,
): ClientColumn {
  return column(key, format, width, anyNumber(values), (i) => numberOrBlank(values[i]));
}

/** A share is 0 by convention for clients outside the ranking; nothing is shown there. */
export function ranked(
  key: ClientColumnKey,
  values: Numbers,
  columns: ClientColumns,
): ClientColumn {
  return column(key, "percent", 90, anyRanked(columns), (i) =>
    (columns.rank[i] ?? 0) > 0 ? numberOrBlank(values[i]) : "",
  );
}

/** A date; blank where not known. */
export function day(key: ClientColumnKey, values: Numbers): ClientColumn {
  return column(key, "date", 110, anyNumber(values), (i) => {
    const value = numberOrBlank(values[i]);
    return value === "" ? "" : { day: value };
  });
}

/** Whether any client is in the ranking. */
export function anyRanked({ rank }: ClientColumns): boolean {
  return rank.some((place) => place > 0);
}

function anyNumber(values: Numbers): boolean {
  for (let i = 0; i < values.length; i++) if (Number.isFinite(values[i])) return true;
  return false;
}

/** A number above 0, else blank. */
export function positive(value: number | undefined): number | "" {
  return value !== undefined && value > 0 ? value : "";
}

/** The number, or "" for NaN, the infinities and what is missing. */
export function numberOrBlank(value: number | undefined): number | "" {
  return value !== undefined && Number.isFinite(value) ? value : "";
}
