import type { Field } from "../fields/field.ts";
import { textOf } from "./profile.ts";
import { keep, keyIn, type Rule, rename, scale } from "./rule.ts";
import { isExplicit, otherSays, columnsFor as sayers } from "./sheet-scores.ts";

const DOCUMENT = /^(?:#|(?:fa|fac|fc|inv|av|rfac|cmd|bc|so|dev|de|bl|f20|ch_|py_|pi_|in_)[-_ ]?\d)/;
const CLIENT = /^(?:c|cl|cli|cust|client|411|cus_)[-_ ]?\d/;
const YES_NO = /^(?:oui|non|o|n|x|1|0|vrai|faux|yes|no|y|true|false)$/;

const NAME = keyIn("name|nom");
const CLIENT_WORD = keyIn("client|customer");
const COMPANY = keyIn("societe|company|entreprise|entite");
const CODE = keyIn("id|record id|id fiche information|id hubspot|numero|reference|ref|code");
const ORDER_WORD = keyIn("commande|order|facture|invoice|achat");
const DATE = keyIn("date|date creation|created|created at|create date|date created");

const CLIENT_FIELDS: readonly Field[] = ["client_id", "client_name", "email"];

/** "Name": an order number, a person beside a company, else the client. */
const nameRule: Rule = (self, { sheet }) => {
  if (!NAME(self)) return;
  const { profile } = self.column;
  if (profile.share((text) => /^#?[a-z]{0,4}-?\d{3,}$/.test(text)) >= 0.6) keep(self, ["order_id"]);
  else if (otherSays(sheet, self, "client_name") || sheet.all.some((c) => COMPANY(c))) {
    keep(self, ["contact_name"]);
  } else keep(self, ["client_name"]);
};

/** "Client": a yes or no, a code beside a name, else the name. */
const clientRule: Rule = (self, { sheet }) => {
  if (!CLIENT_WORD(self) || !self.scores.has("client_name")) return;
  const { profile } = self.column;
  const codes = profile.share((text) => !text.includes(" ") && /\d/.test(text));
  if (profile.share((text) => YES_NO.test(text)) >= 0.8) keep(self, ["status"]);
  else if (codes >= 0.8 && sheet.all.some((c) => c !== self && COMPANY(c))) {
    rename(self, "client_name", "client_id");
  } else keep(self, ["client_name"]);
};

/** "Company" printed by systems that keep several companies of the seller's own. */
const companyRule: Rule = (self, { sheet }) => {
  if (!COMPANY(self)) return;
  const values = new Set(self.column.profile.cells.map(textOf)).size;
  const few = values <= Math.max(3, 0.02 * self.column.profile.cells.length);
  if (few && sheet.all.some((c) => c !== self && CLIENT_WORD(c))) scale(self, "client_name", 0.3);
};

/** "ID", "N°", "Code": the client's in a client list; the document's when it changes on every row. */
const codeRule: Rule = (self, { sheet, shape }) => {
  if (!CODE(self)) return;
  const taken: Field = shape === "clients" ? "client_id" : "order_id";
  if (shape === "clients") keep(self, ["client_id"]);
  else {
    const { profile } = self.column;
    const clients = profile.share((text) => CLIENT.test(text));
    const documents = profile.share((text) => DOCUMENT.test(text));
    const perRow = profile.distinctShare() >= 0.98 || documents >= 0.6;
    const alone = !CLIENT_FIELDS.some((field) => sayers(sheet, field).some((c) => !CODE(c)));
    keep(self, [clients < 0.6 && perRow && !alone ? "order_id" : "client_id"]);
  }
  if (otherSays(sheet, self, taken)) scale(self, taken, 0.9);
  if (/^(?:reference|ref)$/.test(self.key)) scale(self, taken, 0.95);
};

/** "Commandes": how many in a client list, which one in a list of orders. */
const orderWordRule: Rule = (self, { shape }) => {
  if (!ORDER_WORD(self)) return;
  const { profile } = self.column;
  const counts = profile.numberShare() >= 0.8 && profile.share((t) => /^\d{1,4}$/.test(t)) >= 0.8;
  if (shape === "orders") keep(self, ["order_id"]);
  else if (counts) {
    rename(self, "order_id", "order_count");
    keep(self, ["order_count"]);
  } else keep(self, []);
};

/** "Date", "Created": the order's unless a better date stands beside it. */
const dateRule: Rule = (self, { sheet, shape }) => {
  if (!self.scores.has("order_date")) return;
  if (shape === "orders") {
    if (DATE(self) && otherSays(sheet, self, "order_date")) scale(self, "order_date", 0.5);
    else if (/creat/.test(self.key)) scale(self, "order_date", 0.95);
    return;
  }
  const sold = /commande|cde|facture|achat|vente|order|invoice|purchase|sale/.test(self.key);
  if (sold && isExplicit(self)) rename(self, "order_date", "last_order_date", 0.75);
  self.scores.delete("order_date");
};

/** Rules for who, which and when. @see the ambiguous headings A02, A03, A08, A14, A15, A21 */
export const KEY_RULES: readonly Rule[] = [
  nameRule,
  clientRule,
  companyRule,
  codeRule,
  orderWordRule,
  dateRule,
];
