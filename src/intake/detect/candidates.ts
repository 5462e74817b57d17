import type { Field } from "../fields/field.ts";
import type { Column } from "./table.ts";

/** What each column may be, with a score from 0 to 1; the rules change the scores. */
export type Scores = Map<Field, number>;

const NUMBER_FIELDS: readonly Field[] = [
  "order_count",
  "revenue_total",
  "revenue_year",
  "amount",
  "amount_net",
  "amount_gross",
  "line_amount",
  "quantity",
  "unit_price",
  "discount_amount",
  "margin_amount",
  "margin_rate",
  "nps_score",
  "client_own_revenue",
];
const DATE_FIELDS: readonly Field[] = ["order_date", "first_order_date", "last_order_date"];
const ID_FIELDS: readonly Field[] = ["client_id", "order_id"];
const TEXT_FIELDS: readonly Field[] = ["client_name", "contact_name", "sector", "city", "product"];

const EMAIL = /^[^\s@]+@[^\s@]+\.[a-z]{2,}/;
const CURRENCY = /^(?:[a-z]{3}|[€$£])$/;

/** Whether most cells are e-mail addresses. */
export function looksLikeEmails(column: Column): boolean {
  return column.profile.share((text) => EMAIL.test(text)) >= 0.5;
}

/**
 * The scores of a column by its heading, cut down where the cells say otherwise: a number, date or
 * e-mail field whose cells read as such under half of the time loses.
 *
 * @param column a filled column
 */
export function scoresOf(column: Column): Scores {
  const scores: Scores = new Map();
  const empty = column.profile.cells.length === 0;
  for (const [field, score] of column.name.scores) {
    const doubt = column.name.other ? 0.7 : 1;
    const content = empty ? 0.9 : contradicts(column, field) ? 0.3 : 1;
    scores.set(field, score * doubt * content);
  }
  return scores;
}

function contradicts(column: Column, field: Field): boolean {
  const { profile } = column;
  if (NUMBER_FIELDS.includes(field)) return profile.numberShare() < 0.5;
  if (DATE_FIELDS.includes(field)) return profile.dateShare() < 0.5;
  if (field === "email") return !looksLikeEmails(column);
  if (field === "currency") return profile.share((text) => CURRENCY.test(text)) < 0.5;
  if (ID_FIELDS.includes(field)) return onlyDates(column) || profile.meanLength() > 60;
  if (TEXT_FIELDS.includes(field)) return onlyDates(column) || looksLikeEmails(column);
  if (field === "satisfaction") return profile.numberShare() < 0.5 && profile.meanLength() > 15;
  return false;
}

function onlyDates(column: Column): boolean {
  return column.profile.dateShare() >= 0.8 && column.profile.numberShare() < 0.5;
}
