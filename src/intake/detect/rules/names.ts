import { rowTexts } from "../column-facts.ts";
import { isCode, isCount, isEmail, isPhone, isUrl } from "../content.ts";
import { hasOther, hasOtherClient, is, isDeals, type Rule, words } from "./rule.ts";

const isOrderNumber = (text: string): boolean => /^#?[a-z]{0,4}-?\d{3,}$/.test(text);

/** "Name", "Nom": an order number, a person beside a company, else the client. */
const a02: Rule = (self, around) => {
  const { level } = self.column.name;
  if (self.column.profile.share(isOrderNumber) >= 0.6) return is("order_id");
  if (level === "client") return is("client_name");
  if (hasOther(self, around, "contact_first_name")) return is("contact_last_name");
  if (level === "contact" || hasOtherClient(self, around)) return is("contact_name");
  return is("client_name");
};

/** "Client", "Compte": a yes or no, an account of a ledger, a code beside a name, else the name. */
const a14: Rule = (self, around) => {
  if (words(self, around, "boolean") >= 0.8) return is("status");
  if (self.key === "compte" && around.grain === "ledger") return is("account_code");
  const codes = self.column.profile.share(isCode) >= 0.8;
  const named = hasOtherClient(self, around) || around.sheet.all.some(({ rule }) => rule === "A02");
  return is(codes && named ? "client_id" : "client_name");
};

/** "Société": ours, in programs that keep several companies of the seller; else the client. */
const a15: Rule = (self, around) => {
  const texts = rowTexts(around.sheet.table, self.column).filter((text) => text !== "");
  const few = new Set(texts).size <= Math.max(3, 0.02 * texts.length);
  const named = around.sheet.all.some(
    (other) => other !== self && (other.rule === "A14" || isName(other.scores)),
  );
  return is(few && named ? "business_unit" : "client_name");
};

function isName(scores: ReadonlyMap<string, number>): boolean {
  return (scores.get("client_name") ?? 0) >= 0.85;
}

/** "Contact": by content. */
const a23: Rule = ({ column: { profile } }) => {
  if (profile.share(isEmail) >= 0.6) return is("email");
  if (profile.share(isCount) >= 0.8) return is("interactions_count");
  if (profile.share(isPhone) >= 0.6) return is("phone");
  return is(profile.dateShare() >= 0.6 ? "last_contact_date" : "contact_name");
};

/** "Responsable": one of a few of ours, or as many as there are clients. */
const a24: Rule = (self, { sheet }) => {
  const texts = rowTexts(sheet.table, self.column).filter((text) => text !== "");
  const distinct = new Set(texts).size;
  return is(distinct <= Math.max(30, 0.15 * texts.length) ? "sales_owner" : "contact_name");
};

/** "Nom commercial": a trade name when it changes on every row, else a salesperson. */
const a25: Rule = (self, { sheet }) => {
  const texts = rowTexts(sheet.table, self.column).filter((text) => text !== "");
  const many = texts.length > 0 && new Set(texts).size >= 0.85 * texts.length;
  return many ? is("client_name", 0.95) : is("sales_owner");
};

/** "Site", "Agence", "Magasin": an address on the web, one of a few places, or the client. */
const a26: Rule = (self, around) => {
  const { profile } = self.column;
  if (profile.share(isUrl) >= 0.5) return is("website");
  if (profile.distinctShare() > 0.5 && !hasOtherClient(self, around)) return is("client_name", 0.9);
  return is(around.shape === "clients" ? "business_unit" : "store");
};

/** "Titre": of a deal, else of a person. */
const a27: Rule = (self, around) => {
  if (words(self, around, "status") >= 0.6) return is("status");
  const deal = isDeals(around) && !hasOther(self, around, "deal_name");
  return is(deal ? "deal_name" : "contact_role");
};

const SHIPPED = /^(?:shipping|ship|livre)\b/;

/** Who pays is the client, where goods go is only a site; a payer of several clients is above them. */
const a35: Rule = (self, { sheet }) => {
  if (SHIPPED.test(self.key)) return is(null);
  const client = sheet.all.find(
    (other) => other !== self && (other.rule === "A14" || isName(other.scores)),
  );
  if (!client || SHIPPED.test(client.key)) return is("client_name");
  const payers = rowTexts(sheet.table, self.column);
  const clients = rowTexts(sheet.table, client.column);
  const both = payers.filter((text, row) => text !== "" && clients[row] !== "").length;
  const differ = payers.filter(
    (text, row) => text !== "" && clients[row] !== "" && text !== clients[row],
  ).length;
  return is(both > 0 && differ > 0.2 * both ? "parent_client" : "client_name");
};

/** Rules for who. @see the ambiguous headings A02, A14, A15, A23 to A27, A35 */
export const NAME_RULES = {
  A02: a02,
  A14: a14,
  A15: a15,
  A23: a23,
  A24: a24,
  A25: a25,
  A26: a26,
  A27: a27,
  A35: a35,
};
