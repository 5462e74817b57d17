import type { Field } from "../fields/field.ts";
import { isEmail, isOnlyDates } from "./content.ts";
import type { Shape } from "./shape.ts";
import { type Candidate, CONFIRM, columnsFor, type SheetScores, SURE } from "./sheet-scores.ts";

/** What values alone may earn: always to be confirmed. */
const MOST = 0.6;

const CLIENT: readonly Field[] = [
  "client_id",
  "client_name",
  "email",
  "contact_name",
  "contact_last_name",
];
const MONEY: readonly Field[] = [
  "amount",
  "amount_net",
  "amount_gross",
  "amount_converted",
  "line_amount",
  "unit_price",
  "revenue_total",
  "revenue_year",
  "credit",
];
const FIGURES = ["money", "number", "integer", "percent", "score", "mixed"];
const DAYS: readonly Field[] = ["order_date", "payment_date", "record_created_date"];

/**
 * Where no heading names the client, the date or the money, and one unnamed column alone looks like
 * it, that column is proposed. Two that look alike are left to the user.
 */
export function proposeByContent(sheet: SheetScores, shape: Shape): void {
  const free = sheet.all.filter((candidate) => isFree(candidate));
  const has = (fields: readonly Field[]): boolean =>
    fields.some((field) => columnsFor(sheet, field, CONFIRM).length > 0);
  if (!has(CLIENT)) {
    propose(
      free.filter((c) => c.column.profile.share(isEmail) >= 0.5),
      "email",
    );
    if (!has(CLIENT)) propose(mostDistinct(free), "client_name");
  }
  if (shape === "orders" && !has(DAYS)) {
    propose(
      free.filter((c) => looksLikeDates(c)),
      "order_date",
    );
  }
  // A list of hours or of marks is about something else than revenue.
  if (!has(MONEY) && !sheet.all.some(({ scores }) => isFigure(scores, sheet))) {
    propose(
      free.filter((c) => looksLikeMoney(c)),
      shape === "orders" ? "amount" : "revenue_total",
    );
  }
}

function isFree({ column, scores, place, rule }: Candidate): boolean {
  if (column.name.other || place >= 0 || rule !== null) return false;
  if (column.profile.cells.length === 0) return false;
  return [...scores.values()].every((score) => score < CONFIRM);
}

/** A number of the catalogue is known by its heading. */
function isFigure(scores: Candidate["scores"], { catalogue }: SheetScores): boolean {
  return [...scores].some(([field, score]) => {
    const { type } = catalogue.fields[field];
    return score >= SURE && FIGURES.includes(type);
  });
}

function propose(candidates: readonly Candidate[], field: Field): void {
  const [only] = candidates;
  if (only && candidates.length === 1) only.scores.set(field, MOST);
}

function looksLikeDates({ column }: Candidate): boolean {
  return column.profile.dateShare() >= 0.9 && isOnlyDates(column.profile);
}

function looksLikeMoney({ column }: Candidate): boolean {
  const { profile } = column;
  if (profile.numberShare() < 0.9 || profile.numbers().percent) return false;
  const years = profile.share((text) => /^(?:19|20)\d\d$/.test(text));
  return years < 0.8 && profile.distinctShare() > 0.1;
}

/** Text columns as varied as the most varied one. */
function mostDistinct(free: readonly Candidate[]): readonly Candidate[] {
  const texts = free.filter(
    (c) => c.column.profile.numberShare() < 0.5 && c.column.profile.dateShare() < 0.5,
  );
  const most = Math.max(0, ...texts.map((c) => c.column.profile.distinctShare()));
  return most < 0.2 ? [] : texts.filter((c) => c.column.profile.distinctShare() === most);
}
