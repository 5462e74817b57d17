import type { Settings } from "../../contract/api.ts";
import type { Column } from "./state.ts";

/** Fields that name one client, or one order, each: a tab for each value makes no sense. */
const NAMES = [
  "client_id",
  "client_name",
  "email",
  "contact_name",
  "order_id",
  "order_date",
  "first_order_date",
  "last_order_date",
];

/** Columns whose values may make segments: words, few enough to repeat. */
export function segmentColumns(columns: readonly Column[]): readonly Column[] {
  return columns.filter(
    ({ header, field, samples }) =>
      header !== "" &&
      !NAMES.includes(field ?? "") &&
      samples.some(
        (sample) => /\p{L}/u.test(sample) && !/^\D{0,4}[\d\s.,/:-]+\D{0,4}$/.test(sample),
      ),
  );
}

/** What keeps the method from being run, by key of the words; null when nothing does. */
export function methodFault({ period, abc, segmentBy }: Settings): MethodFault | null {
  if (period.kind === "range" && period.from > period.to) return "range";
  const rising = abc.shares.every((share, i) => share > (abc.shares[i - 1] ?? 0) && share < 1);
  if (!rising) return "shares";
  return segmentBy.kind === "column" && segmentBy.header === "" ? "column" : null;
}

export type MethodFault = "range" | "shares" | "column";

/** A share as the percentage one types: 0.8 is "80". */
export function percentText(share: number | null): string {
  return share === null ? "" : String(Number((share * 100).toFixed(4)));
}

/**
 * What is typed in a number field: a number, null for an empty field, undefined for neither.
 * A decimal comma counts as a point.
 */
export function typedNumber(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | null | undefined {
  const plain = text.replace(/[\s\u00a0\u202f%]/g, "").replace(",", ".");
  if (plain === "") return null;
  const value = Number(plain);
  return Number.isFinite(value) && value >= least && value <= most ? value : undefined;
}

/** The first and last day of the year before: what "between two days" begins with. */
export function lastYearRange(today: string): { kind: "range"; from: string; to: string } {
  const year = Number(today.slice(0, 4)) - 1;
  return { kind: "range", from: `${year}-01-01`, to: `${year}-12-31` };
}
