import type { Field } from "../../fields/field.ts";
import { oneEach, rowTexts } from "../column-facts.ts";
import { isCode, isCount } from "../content.ts";
import { type Candidate, columnsFor, isExplicit, otherSays, SURE } from "../sheet-scores.ts";
import { type Around, is, isDeals, type Rule, type Verdict } from "./rule.ts";

const ORDER = /^(?:#|(?:fa|fac|fc|inv|av|rfac|cmd|bc|so|dev|de|bl|f20)[-_ /]?\d|(?:ch|py|pi|in)_)/;
const CLIENT = /^(?:(?:c|cl|cli|cust|client|411)[-_ ]?\d|cus_)/;
const PRODUCT = /^(?:(?:art|sku|ref)[-_ ]?\d|\d{8}$|\d{12,13}$)/;
const isOrder = (text: string): boolean => ORDER.test(text);
const isClient = (text: string): boolean => CLIENT.test(text);
const isProduct = (text: string): boolean => PRODUCT.test(text);
const isSmall = (text: string): boolean => /^\d{1,4}$/.test(text);
const MOST = 0.6;
const CLIENT_FIELDS: readonly Field[] = ["client_id", "client_name", "email"];

/** "ID", "N°", "Référence", "Code": of what they begin with, else of what changes with them. */
const a08: Rule = (self, around) => {
  const { profile, name } = self.column;
  if (profile.cells.length === 0 || name.level === "contact") return is(null);
  const orders = around.shape === "orders";
  if (name.level === "client" || profile.share(isClient) >= MOST)
    return key(self, around, "client_id");
  if (orders && profile.share(isOrder) >= MOST) return key(self, around, "order_id");
  if (name.level === "line") return is(self.key === "numero" ? "order_id" : "product_sku");
  if (!orders) return key(self, around, "client_id");
  if (around.grain === "line" && profile.share(isProduct) >= MOST) return is("product_sku", 0.9);
  const field = keyOf(self, around);
  return field ? key(self, around, field) : is(null);
};

/** The key another column says outright, or "ID" beside "Référence", leaves this one none. */
function key(self: Candidate, { sheet }: Around, field: "client_id" | "order_id"): Verdict {
  if (otherSays(sheet, self, field)) return is(null);
  const reference = /^ref/.test(self.key);
  const id = sheet.all.some((other) => other.rule === "A08" && !/^ref/.test(other.key));
  return is(reference && id ? null : field);
}

/** A number for each row, or several for one client, is the order's; one for one client is the client's. */
function keyOf(self: Candidate, { sheet }: Around): "client_id" | "order_id" | null {
  const client = sheet.all.find((other) => other.rule !== "A08" && namesClient(other));
  if (!client) return "client_id";
  if (self.column.profile.distinctShare() >= 0.98) return "order_id";
  const codes = rowTexts(sheet.table, self.column);
  const names = rowTexts(sheet.table, client.column);
  if (oneEach(codes, names) < 0.9) return null;
  return oneEach(names, codes) >= 0.9 ? "client_id" : "order_id";
}

function namesClient({ scores }: Candidate): boolean {
  return CLIENT_FIELDS.some((field) => (scores.get(field) ?? 0) >= SURE);
}

/** "Commandes", "Facture": how many in a list of clients, which one in a list of orders. */
const a21: Rule = ({ column: { profile } }, { shape, sheet }) => {
  const dates = profile.dateShare() >= 0.8 && profile.numberShare() < 0.5;
  if (shape === "orders") return dates ? is("order_date", 0.8) : is("order_id");
  if (dates) {
    const known = columnsFor(sheet, "last_order_date").some(isExplicit);
    return known ? is(null) : is("last_order_date", 0.75);
  }
  return is(profile.share(isSmall) >= 0.8 ? "order_count" : null);
};

/** "Devis", "Affaire": how many, which one, or what. */
const a31: Rule = ({ column: { profile } }, around) => {
  if (profile.share(isSmallCount) >= 0.8) return is("quotes_count");
  if (profile.share(isCode) >= 0.8) return is(around.shape === "orders" ? "order_id" : null);
  if (isDeals(around) || around.shape === "orders") return is("deal_name");
  return is("product", 0.9);
};

const isSmallCount = (text: string): boolean =>
  isCount(text) && Math.abs(Number(text.replace(",", "."))) < 1_000;

/** Rules for which and how many. @see the ambiguous headings A08, A21, A31 */
export const CODE_RULES = { A08: a08, A21: a21, A31: a31 };
