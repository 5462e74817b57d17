import { wordMeaning } from "../../catalogue/dictionary.ts";
import type { Field } from "../../fields/field.ts";
import { medianOf } from "../column-facts.ts";
import { isCode, isCount, isNps } from "../content.ts";
import type { Shape } from "../shape.ts";
import { type Candidate, isExplicit, SURE } from "../sheet-scores.ts";
import { isRate } from "./money.ts";
import { type Around, hasOther } from "./rule.ts";

/** What a list of one shape has no use for. */
const USELESS: Readonly<Record<Shape, readonly Field[]>> = {
  orders: ["revenue_total", "revenue_year", "order_count", "first_order_date", "last_order_date"],
  clients: ["order_id", "order_date", "order_status", "unit_price", "line_amount"],
};
const AMOUNTS: readonly Field[] = ["amount", "amount_net", "amount_gross", "line_amount"];
const SOLD = /commande|cde|facture|achat|vente|order|invoice|purchase|sale/;
/** More pieces than this on a row, at the median, are codes of articles. */
const MANY = 100;

/** A field's score given to another field, or to the same, times a factor. */
type Change = readonly [from: Field, to: Field, factor: number];
type Step = (candidate: Candidate, around: Around) => readonly Change[];

/**
 * Brings what headings say in line with the list they stand in and with their cells: for headings that
 * name one field, and mean a near one here. Each step is asked for all columns before any score
 * changes, so that their order is nothing.
 *
 * @param around its scores are changed
 */
export function refine(around: Around): void {
  const open = around.sheet.all.filter(({ place }) => place < 0);
  for (const step of [ofMargin, ofPromise, ofProduct, ofPerson, ofStage, ofMoney]) {
    const changes = open.map((candidate) => step(candidate, around));
    open.forEach((candidate, at) => {
      for (const change of changes[at] ?? []) rename(candidate, change);
    });
  }
  for (const { scores } of open) {
    for (const field of USELESS[around.shape]) scores.delete(field);
  }
}

function rename({ scores }: Candidate, [from, to, factor]: Change): void {
  const score = scores.get(from);
  if (score === undefined) return;
  scores.delete(from);
  scores.set(to, Math.max(scores.get(to) ?? 0, score * factor));
}

/** "Marge brute" of shares is a rate, "Taux" of thousands is none. */
const ofMargin: Step = (candidate, { sheet }) => {
  const { column, scores, rule } = candidate;
  if (rule !== null || column.profile.numberShare() < 0.5) return [];
  if (!scores.has("margin_amount") && !scores.has("margin_rate")) return [];
  return isRate(candidate, sheet)
    ? [["margin_amount", "margin_rate", 1]]
    : [["margin_rate", "margin_amount", 1]];
};

/** "Would you recommend us?" answered from 0 to 10 leaves no doubt. */
const ofPromise: Step = ({ column, scores }) => {
  const score = scores.get("nps_score");
  if (score === undefined || !/recomm|\bnps\b/.test(column.name.normal)) return [];
  const doubtless = column.profile.share(isNps) >= 0.9 && score < SURE;
  return doubtless ? [["nps_score", "nps_score", 0.9 / score]] : [];
};

/** "Article" of codes beside "Désignation" is the product's code; "Articles" of few is how many. */
const ofProduct: Step = (candidate, around) => {
  const { column, scores } = candidate;
  if (!scores.has("product")) return [];
  const counts = column.profile.share(isCount) >= 0.9 && medianOf(column) < MANY;
  const worded = around.sheet.all.some(({ rule }) => rule === "A36");
  if (counts && !hasOther(candidate, around, "quantity")) return [["product", "quantity", 0.95]];
  const codes = worded && column.profile.share(isCode) >= 0.8;
  return codes ? [["product", "product_sku", 0.95]] : [];
};

/** "Nom client" beside "Prénom" and no other name is the family name of a person. */
const ofPerson: Step = (candidate, around) => {
  if (candidate.key !== "nom client" || !hasOther(candidate, around, "contact_first_name"))
    return [];
  const named: readonly Field[] = ["contact_name", "contact_last_name", "client_name"];
  const others = named.some((field) => hasOther(candidate, around, field));
  return others ? [] : [["client_name", "contact_last_name", 1]];
};

/** Of two columns of stages the one that says what is won tells what is sold. */
const ofStage: Step = ({ column }, { sheet }) => {
  const isWon = (text: string): boolean =>
    wordMeaning(sheet.catalogue, "deal_stage", text) === "won";
  return column.profile.share(isWon) === 0 ? [["deal_stage", "deal_stage", 0.97]] : [];
};

/** An amount is revenue in a client list; revenue is an amount in a list of orders. */
const ofMoney: Step = (candidate, { shape }) => {
  const { level, hints } = candidate.column.name;
  if (shape === "clients") {
    const revenue = AMOUNTS.map((field): Change => [field, "revenue_total", 0.93]);
    // "Date commande" in a client list is most likely the last one, and that is asked.
    const sold = SOLD.test(candidate.key) && isExplicit(candidate);
    return sold ? [...revenue, ["order_date", "last_order_date", 0.75]] : revenue;
  }
  const amount = hints.tax === "net" ? "amount_net" : "amount";
  const lines = level === "line" ? AMOUNTS : [];
  return [
    ["revenue_total", amount, 0.95],
    ...lines.map((field): Change => [field, "line_amount", 1]),
  ];
};
