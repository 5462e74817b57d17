import { readSeniority } from "../../values/seniority.ts";
import { type Candidate, columnsFor, otherSays } from "../sheet-scores.ts";
import { type Around, is, type Rule } from "./rule.ts";

/** Days after an order its payment may be due, at most. */
const LONGEST_TERM = 120;

/** "Date", "Created": the order's unless a better date stands beside it; in a list of clients nobody knows. */
const a03: Rule = (self, { sheet, shape }) => {
  const bare = self.key === "date";
  if (shape === "orders") {
    const better = otherSays(sheet, self, "order_date") || sheet.all.some((c) => c.rule === "A04");
    const barer = sheet.all.some(
      (other) => other !== self && other.rule === "A03" && other.key === "date",
    );
    return is(better || (barer && !bare) ? "record_created_date" : "order_date", bare ? 1 : 0.95);
  }
  if (!bare) return is("record_created_date");
  const known = columnsFor(sheet, "last_order_date").length > 0;
  const dates = self.column.profile.dateShare() >= 0.5;
  if (known || !dates) return is(null);
  return { field: null, ask: ["none", "last_order_date", "first_order_date"] };
};

/** "Close date": a deal's day of sale; the day a company became a customer. */
const a04: Rule = (_self, { shape }) => {
  return is(shape === "orders" ? "order_date" : "became_customer_date");
};

/** "Échéance": of a payment, soon after the order; else of a contract. */
const a16: Rule = (self, around) => {
  if (around.shape === "clients") return is("contract_end_date");
  const order = orderDate(self, around);
  if (!order) return is("due_date");
  const ordered = order.column.profile.days();
  const due = self.column.profile.days();
  let both = 0;
  let soon = 0;
  for (let row = 0; row < due.length; row++) {
    const after = (due[row] as number) - (ordered[row] as number);
    if (Number.isNaN(after)) continue;
    both++;
    if (after >= 0 && after <= LONGEST_TERM) soon++;
  }
  return is(soon >= 0.8 * both ? "due_date" : "contract_end_date");
};

function orderDate(self: Candidate, { sheet }: Around): Candidate | null {
  return columnsFor(sheet, "order_date").find((other) => other !== self) ?? null;
}

/** "Ancienneté", "Depuis": a date, a year, or so many years. */
const a33: Rule = ({ column: { profile } }, { sheet }) => {
  const { today } = sheet.table.context;
  const lengths = profile.share((text) => readSeniority(text, today) !== null);
  const told = profile.dateShare() >= 0.5 || lengths >= 0.5 || profile.cells.length === 0;
  return is(told ? "became_customer_date" : null);
};

/** Rules for when. @see the ambiguous headings A03, A04, A16, A33 */
export const DATE_RULES = { A03: a03, A04: a04, A16: a16, A33: a33 };
