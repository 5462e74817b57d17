import { knownNumbers, medianOf } from "../column-facts.ts";
import {
  type Candidate,
  columnsFor,
  isExplicit,
  otherSays,
  type SheetScores,
} from "../sheet-scores.ts";
import { is, type Rule } from "./rule.ts";

/** CRM programs print the client's own turnover under these. */
const ANNUAL = /^annual|^revenu annuel/;
const YEARLY = /^(?:ca|chiffre affaire) annuel$/;
const CRM =
  /^(?:record id|id fiche information|id hubspot|account owner|proprietaire compte|lifecycle stage|phase cycle vie)$/;
const EMPLOYEES = /\b(?:employee|employe|effectif|headcount|salarie|collaborateur)/;
/** What a company turns over per employee, in money of the sheet. */
const PER_EMPLOYEE: readonly [number, number] = [30_000, 600_000];
/** Their own turnover is that much more than what they buy of us. */
const LARGER = 20;
const ROUND = 0.6;
const OURS = ["revenue_total", "revenue_year"] as const;

/** "CA", "Revenue": what they buy from us, or their own turnover? Never the latter as ours. */
const a01: Rule = (self, { sheet, shape }) => {
  if (shape === "orders") {
    return is(self.column.name.hints.tax === "net" ? "amount_net" : "amount", 0.95);
  }
  const annual = ANNUAL.test(self.key);
  const ours = OURS.some((field) => otherSays(sheet, self, field));
  const crm = sheet.all.some((other) => CRM.test(other.key));
  if ((annual || YEARLY.test(self.key)) && (ours || crm)) return is("client_own_revenue", 0.9);
  if (perEmployee(self, sheet)) return is("client_own_revenue", 0.9);
  const other = otherMoney(self, sheet);
  if (other && medianOf(self.column) > LARGER * medianOf(other.column)) {
    return is("client_own_revenue", ours ? 0.9 : 0.8);
  }
  if (other && other.rule === "A01" && isLarger(self, other)) return is("client_own_revenue", 0.8);
  if (!annual) return is("revenue_total");
  return { field: "client_own_revenue", sure: 0.6, ask: ["client_own_revenue", "revenue_total"] };
};

/** Round values, 30,000 to 600,000 per employee: the turnover of a company. */
function perEmployee(self: Candidate, sheet: SheetScores): boolean {
  const staff = sheet.all.find(
    (c) => EMPLOYEES.test(c.key) && c.column.profile.numberShare() >= 0.8,
  );
  if (!staff) return false;
  const each = medianOf(self.column) / medianOf(staff.column);
  return each >= PER_EMPLOYEE[0] && each <= PER_EMPLOYEE[1] && isRound(self);
}

function isRound({ column }: Candidate): boolean {
  const values = knownNumbers(column).filter((value) => value > 0);
  return values.filter((value) => value % 1_000 === 0).length >= ROUND * values.length;
}

/** Another column of what they buy from us: said outright, or headed as this one is. */
function otherMoney(self: Candidate, sheet: SheetScores): Candidate | null {
  const others = sheet.all.filter((other) => other !== self);
  const said = columnsFor(sheet, "revenue_total").filter(isExplicit);
  return (
    said.find((other) => other !== self) ?? others.find((other) => other.rule === "A01") ?? null
  );
}

/** Larger on nine rows of ten, and round. */
function isLarger(self: Candidate, other: Candidate): boolean {
  const mine = self.column.profile.numbers().values;
  const theirs = other.column.profile.numbers().values;
  let both = 0;
  let larger = 0;
  for (let row = 0; row < mine.length; row++) {
    if (Number.isNaN(mine[row]) || Number.isNaN(theirs[row])) continue;
    both++;
    if ((mine[row] as number) > (theirs[row] as number)) larger++;
  }
  return both > 0 && larger >= 0.9 * both && isRound(self) && !isRound(other);
}

/** The rule for whose revenue. @see the ambiguous heading A01 */
export const OWN_REVENUE_RULES = { A01: a01 };
