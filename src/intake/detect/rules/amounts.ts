import type { Field } from "../../fields/field.ts";
import { rowTexts } from "../column-facts.ts";
import { type Candidate, columnsFor, otherSays, type SheetScores } from "../sheet-scores.ts";
import { type Around, hasOther, is, type Rule } from "./rule.ts";

/** Gross over net: VAT of France, Europe and Québec. */
const RATIOS = [1.2, 1.1, 1.085, 1.055, 1.021, 1.25, 1.21, 1.19, 1.22, 1.15, 1.14975, 1.05];
/** How near a ratio must come, and on how many rows. */
const NEAR = 0.002;
const MOST = 0.7;
/** A cent more or less of rounding. */
const CENT = 0.02;
const MONEY: readonly Field[] = ["amount", "amount_net", "amount_gross"];

/** "Montant", "Total", "Prix": net, gross, of the line, of one piece, or nobody says. */
const a05: Rule = (self, around) => {
  const { sheet, shape } = around;
  const { tax } = self.column.name.hints;
  if (shape === "clients") return is("revenue_total", 0.95);
  if (/^(?:price|prix)$/.test(self.key) && hasOther(self, around, "quantity"))
    return is("unit_price", 0.95);
  if (self.column.name.level === "line" || variesInOrder(self, around)) return is("line_amount");
  if (tax) return is(tax === "net" ? "amount_net" : "amount_gross");
  if (addsUp(self, sheet)) return is("amount_gross");
  const beside = besideOf(self, sheet);
  if (beside) return is(beside);
  const better = MONEY.some((field) => otherSays(sheet, self, field));
  return is("amount", better ? 0.9 : 1);
};

/** Whether the amount changes from line to line of one order. */
function variesInOrder(self: Candidate, { sheet, grain }: Around): boolean {
  const order = columnsFor(sheet, "order_id")[0];
  if (grain !== "line" || !order || order === self) return false;
  const numbers = rowTexts(sheet.table, order.column);
  const amounts = rowTexts(sheet.table, self.column);
  let repeated = 0;
  let varied = 0;
  for (let row = 1; row < numbers.length; row++) {
    if (numbers[row] === "" || numbers[row] !== numbers[row - 1]) continue;
    if (amounts[row] === "" || amounts[row - 1] === "") continue;
    repeated++;
    if (amounts[row] !== amounts[row - 1]) varied++;
  }
  return repeated > 0 && varied >= 0.5 * repeated;
}

/** Total = subtotal + shipping, with the taxes or already holding them: what the client pays. */
function addsUp(self: Candidate, sheet: SheetScores): boolean {
  const subtotal = sheet.all.find((other) => /^(?:subtotal|sous total)/.test(other.key));
  if (!subtotal || subtotal === self) return false;
  const shipping = columnsFor(sheet, "shipping_amount")[0];
  const taxes = columnsFor(sheet, "tax_amount")[0];
  const at = (candidate: Candidate | undefined, row: number): number =>
    candidate?.column.profile.numbers().values[row] || 0;
  const totals = self.column.profile.numbers().values;
  const parts = subtotal.column.profile.numbers().values;
  let both = 0;
  let equal = 0;
  for (let row = 0; row < totals.length; row++) {
    const rest = (totals[row] as number) - (parts[row] as number) - at(shipping, row);
    if (Number.isNaN(rest)) continue;
    both++;
    if (Math.abs(rest) < CENT || Math.abs(rest - at(taxes, row)) < CENT) equal++;
  }
  return both > 0 && equal >= 0.8 * both;
}

/** Gross or net by the ratio to another amount of the same rows. */
function besideOf(self: Candidate, sheet: SheetScores): Field | null {
  const others = sheet.all.filter(
    (other) => other !== self && MONEY.some((field) => (other.scores.get(field) ?? 0) >= 0.6),
  );
  for (const other of others) {
    if (isTaxed(self, other)) return "amount_gross";
    if (isTaxed(other, self)) return "amount_net";
  }
  return null;
}

function isTaxed(gross: Candidate, net: Candidate): boolean {
  const more = gross.column.profile.numbers().values;
  const less = net.column.profile.numbers().values;
  let both = 0;
  let taxed = 0;
  for (let row = 0; row < more.length; row++) {
    const ratio = (more[row] as number) / (less[row] as number);
    if (!Number.isFinite(ratio)) continue;
    both++;
    if (RATIOS.some((rate) => Math.abs(ratio - rate) <= NEAR * rate)) taxed++;
  }
  return both > 0 && taxed >= MOST * both;
}

/** The rule for what an amount holds. @see the ambiguous heading A05 */
export const AMOUNT_RULES = { A05: a05 };
