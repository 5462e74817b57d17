import { knownNumbers, medianOf } from "../column-facts.ts";
import { type Candidate, columnsFor, type SheetScores } from "../sheet-scores.ts";
import { is, type Rule, words } from "./rule.ts";

const MOST = 0.6;
/** A year's revenue is more, at the median; small whole numbers are orders. */
const LARGE = 100;

/** "Marge": a rate when its values are, money when they are not. */
const a17: Rule = (self, { sheet }) => is(isRate(self, sheet) ? "margin_rate" : "margin_amount");

/** Whether the numbers of a margin are shares: written so, up to 1.5 with decimals, or up to 100 beside revenue in thousands. */
export function isRate(self: Candidate, sheet: SheetScores): boolean {
  const { profile, name } = self.column;
  if (name.hints.percent || profile.numbers().percent) return true;
  const values = knownNumbers(self.column);
  if (values.length === 0) return false;
  const small = values.every((v) => Math.abs(v) <= 1.5) && values.some((v) => v % 1 !== 0);
  return small || (values.every((v) => Math.abs(v) <= 100) && revenueMedian(sheet) > 1_000);
}

function revenueMedian(sheet: SheetScores): number {
  const money = ["revenue_total", "revenue_year", "amount", "amount_net", "line_amount"] as const;
  const columns = money.flatMap((field) => columnsFor(sheet, field));
  return Math.max(0, ...columns.map((c) => medianOf(c.column)));
}

/** "Coût": of the goods of an order; of a client nobody knows which. */
const a18: Rule = (_self, { shape }) =>
  shape === "orders"
    ? is("cost_amount")
    : { field: null, ask: ["none", "cost_amount", "cost_to_serve", "acquisition_cost"] };

/** "Solde": what is owed, or a yes or no. Never revenue. */
const a28: Rule = (self, around) =>
  is(words(self, around, "boolean") >= MOST ? "payment_status" : "outstanding_balance");

/** "Payé": whether, how much, or when. */
const a29: Rule = (self, around) => {
  const { profile } = self.column;
  const said = Math.max(words(self, around, "boolean"), words(self, around, "payment_status"));
  if (said >= MOST || profile.cells.length === 0) return is("payment_status");
  return is(
    profile.dateShare() >= MOST && profile.numberShare() < 0.5 ? "payment_date" : "amount_paid",
  );
};

/** "Remise": an amount or a rate; the reader sees which. */
const a37: Rule = () => is("discount_amount");

/** A bare year or N-1: revenue of it; small whole numbers may be orders. */
const a39: Rule = ({ column }) => {
  const values = knownNumbers(column);
  const money = medianOf(column) > LARGE || values.some((value) => value % 1 !== 0);
  if (money || values.length === 0) return is("revenue_year");
  return { field: "revenue_year", sure: 0.65, ask: ["revenue_year", "quantity", "none"] };
};

/** Two currencies of one amount: the company's is for totals, the document's is shown. */
const a40: Rule = (self, { sheet }) => {
  const beside = (pattern: RegExp): boolean => sheet.all.some((other) => pattern.test(other.key));
  if (/^grand total base/.test(self.key)) {
    return is(beside(/^grand total purchased/) ? "amount_gross" : "amount_converted");
  }
  if (/^grand total purchased/.test(self.key)) {
    return is(beside(/^grand total base/) ? "amount_converted" : "amount_gross");
  }
  if (/^total signe devise/.test(self.key))
    return is(beside(/^total signe$/) ? null : "amount_gross");
  return is("amount_converted");
};

/** Rules for how much. @see the ambiguous headings A17, A18, A28, A29, A37, A39, A40 */
export const MONEY_RULES = { A17: a17, A18: a18, A28: a28, A29: a29, A37: a37, A39: a39, A40: a40 };
