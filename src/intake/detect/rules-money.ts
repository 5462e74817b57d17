import type { Field } from "../fields/field.ts";
import { medianOf } from "./column-facts.ts";
import { keep, keyIn, type Rule, rename, scale } from "./rule.ts";
import {
  type Candidate,
  columnsFor,
  isExplicit,
  otherSays,
  type SheetScores,
} from "./sheet-scores.ts";

const THEIR_OWN = keyIn(
  "annual revenue|chiffre affaire annuel|ca annuel|revenus annuel|annual turnover",
);
const WHOSE = keyIn("ca|chiffre affaire|ca client|revenue|turnover|sales|vente");
const CRM = keyIn("record id|id fiche information|id hubspot|account owner|proprietaire compte");
const EMPLOYEES = /\b(?:employee|employe|effectif|headcount|salarie|collaborateur)/;
const AMOUNTS: readonly Field[] = ["amount", "amount_net", "amount_gross", "line_amount"];

/** "Annual revenue": what they buy from us, or their own turnover? */
const ownRevenueRule: Rule = (self, { sheet, shape }) => {
  if (!THEIR_OWN(self) || shape === "orders") return;
  const ours = otherSays(sheet, self, "revenue_total") || otherSays(sheet, self, "revenue_year");
  if (ours || sheet.all.some((c) => CRM(c)) || looksLikeTurnover(self, sheet)) {
    keep(self, []);
    self.scores.set("client_own_revenue", 0.9);
  } else if (self.key.startsWith("annual")) {
    keep(self, []);
    self.scores.set("revenue_total", 0.6);
  } else keep(self, ["revenue_total"]);
};

/** Round values, 30,000 to 600,000 per employee: the turnover of a company. */
function looksLikeTurnover(self: Candidate, sheet: SheetScores): boolean {
  const staff = sheet.all.find(
    (c) => EMPLOYEES.test(c.key) && c.column.profile.numberShare() >= 0.8,
  );
  if (!staff) return false;
  const each = medianOf(self.column) / medianOf(staff.column);
  const values = Array.from(self.column.profile.numbers().values).filter((v) => v > 0);
  const round = values.filter((v) => v % 1_000 === 0).length;
  return each >= 30_000 && each <= 600_000 && round >= 0.6 * values.length;
}

/** "CA" beside another revenue column twenty times smaller is the client's own. */
const largerRule: Rule = (self, { sheet }) => {
  if (!WHOSE(self)) return;
  const others = columnsFor(sheet, "revenue_total").filter((c) => c !== self && isExplicit(c));
  const other = others[0];
  if (other && medianOf(self.column) > 20 * medianOf(other.column)) {
    keep(self, []);
    self.scores.set("client_own_revenue", 0.8);
  }
};

/** An amount is revenue in a client list; revenue is an amount in a list of orders. */
const grainRule: Rule = (self, { shape }) => {
  if (shape === "clients") {
    for (const field of AMOUNTS)
      rename(self, field, "revenue_total", isExplicit(self) ? 0.93 : 0.95);
    return;
  }
  rename(
    self,
    "revenue_total",
    self.column.name.hints.tax === "net" ? "amount_net" : "amount",
    0.95,
  );
  if (self.column.name.level !== "line") return;
  for (const field of AMOUNTS) rename(self, field, "line_amount");
};

/** "Marge" is a rate when its values are, and money when they are not. */
const marginRule: Rule = (self, { sheet }) => {
  if (!self.scores.has("margin_amount") && !self.scores.has("margin_rate")) return;
  const { profile, name } = self.column;
  if (profile.cells.length === 0 || profile.numberShare() < 0.5) return;
  const column = profile.numbers();
  const values = Array.from(column.values).filter((v) => !Number.isNaN(v));
  const small = values.every((v) => Math.abs(v) <= 1.5) && values.some((v) => v % 1 !== 0);
  const hundred = values.every((v) => Math.abs(v) <= 100) && revenueMedian(sheet) > 1_000;
  if (name.hints.percent || column.percent || small || hundred) {
    rename(self, "margin_amount", "margin_rate");
  } else rename(self, "margin_rate", "margin_amount");
};

function revenueMedian(sheet: SheetScores): number {
  const revenue: readonly Field[] = ["revenue_total", "revenue_year"];
  const columns = revenue.flatMap((field) => columnsFor(sheet, field));
  return Math.max(0, ...columns.map((c) => medianOf(c.column)));
}

/** "Grand total" and "Total" stand after a net amount; a bare price is a price of one. */
const priceRule: Rule = (self, { shape, sheet }) => {
  const price = self.key === "price" || self.key === "prix";
  if (!price || shape !== "orders") return;
  if (columnsFor(sheet, "quantity").length === 0) return;
  rename(self, "amount", "unit_price", 0.95);
  scale(self, "amount", 0.5);
};

/** Rules for how much. @see the ambiguous headings A01, A05, A17 */
export const MONEY_RULES: readonly Rule[] = [
  ownRevenueRule,
  largerRule,
  marginRule,
  priceRule,
  grainRule,
];
