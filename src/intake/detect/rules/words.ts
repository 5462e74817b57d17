import type { Field } from "../../fields/field.ts";
import { oneEach, rowTexts } from "../column-facts.ts";
import { clientColumn } from "../shape.ts";
import type { Candidate } from "../sheet-scores.ts";
import { type Around, is, isDeals, type Rule, type Verdict, words } from "./rule.ts";

/** Share of known words from which they decide, and by how much they must lead. */
const MOST = 0.6;
const LEAD = 0.15;
/** Words of places or trades mix with a seller's own: fewer decide. */
const SOME = 0.4;
/** A column of more different values is no kind of anything. */
const FEW = 12;

const ORDER_STATES: readonly Field[] = ["order_status", "payment_status", "deal_stage"];

/** "Statut": of the client, the order, its payment, the deal, or the consent, by its words. */
const a06: Rule = (self, around) => {
  const orders = around.shape === "orders";
  const of = (field: Field): number =>
    words(self, around, field === "consent_email" ? "consent" : field);
  const fields: readonly Field[] = [...(orders ? ORDER_STATES : []), "status", "consent_email"];
  const ranked = [...fields].sort((a, b) => of(b) - of(a));
  const [best = "status", next = "status"] = ranked;
  if (of(best) >= MOST && of(best) >= of(next) + LEAD) return is(best);
  if (/^(?:state|etat|situation)$/.test(self.key) && of(best) < 0.3) {
    return is(self.key === "state" ? "region" : null);
  }
  if (!orders) return is(of("consent_email") > of("status") ? "consent_email" : "status");
  return is(orderState(self, around));
};

/** Words that say that it is paid; where another column tells of payment this one is of the order. */
function orderState(self: Candidate, around: Around): Field {
  if (isDeals(around) || words(self, around, "deal_stage") >= MOST) return "deal_stage";
  const other = around.sheet.all.some(
    (each) => each !== self && (each.scores.get("payment_status") ?? 0) >= 0.85,
  );
  const paid = self.column.profile.share(isPaid) > 0;
  return paid && !other && words(self, around, "payment_status") >= MOST
    ? "payment_status"
    : "order_status";
}

const isPaid = (text: string): boolean => /^(?:paid|payee?s?|reglee?s?)$/.test(text);

const TYPES: readonly (readonly [Field, string])[] = [
  ["order_type", "order_type"],
  ["status", "status"],
  ["client_type", "client_type"],
];

/** "Type": what its words are; new and existing business is of no use. */
const a07: Rule = (self, around) => {
  if (words(self, around, "deal_type") >= MOST) return is(null);
  const found = TYPES.filter(([field]) => around.shape === "orders" || field !== "order_type")
    .map(([field, dictionary]) => [field, words(self, around, dictionary)] as const)
    .sort((a, b) => b[1] - a[1])[0];
  if (found && found[1] >= MOST) return is(found[0]);
  const { profile } = self.column;
  const kinds = profile.distinct();
  if (kinds < 2 || kinds > FEW || profile.numberShare() >= 0.5) return is(null);
  return { field: null, ask: choicesOfType(around) };
};

function choicesOfType({ shape }: Around): NonNullable<Verdict["ask"]> {
  return shape === "orders"
    ? ["none", "order_type", "status", "product_category"]
    : ["none", "status", "client_type", "existing_segment"];
}

const isPayment = (text: string): boolean => /^(?:txn|ch|re|py)_/.test(text);
const isAppId = (text: string): boolean => /^\d+$/.test(text);

/** "Source": the channel of a sale, a payment's own code, else where the client came from. */
const a09: Rule = (self, around) => {
  const { profile } = self.column;
  if (profile.share(isPayment) >= MOST) return is(null);
  const channels = words(self, around, "channel") + profile.share(isAppId);
  return is(channels >= MOST ? "channel" : "acquisition_source");
};

const isPlaceCode = (text: string): boolean =>
  /^(?:(?:secteur|zone|region|area) ?\w{1,3}|\d{2,3}|2[ab])$/.test(text);

/** "Secteur", "Zone", "Région": where sales people drive, what the client makes, where it is. */
const a10: Rule = (self, around) => {
  const places = words(self, around, "place") + self.column.profile.share(isPlaceCode);
  const region = self.key === "region";
  if (places >= SOME) return is(region ? "region" : "sales_territory");
  if (words(self, around, "sector") >= SOME) return is("sector");
  if (region) return is("region");
  return is(self.key === "secteur" ? "sector" : "sales_territory");
};

/** "Catégorie", "Famille": of the product, of the client, or its trade. */
const a13: Rule = (self, around) => {
  if (self.key === "type client" && words(self, around, "client_type") >= SOME) {
    return is("client_type");
  }
  if (around.grain === "line" || variesByClient(self, around)) return is("product_category");
  if (self.column.profile.distinct() <= 6 && words(self, around, "class") >= MOST) {
    return is("existing_segment");
  }
  if (words(self, around, "client_type") >= SOME) return is("client_type");
  if (words(self, around, "sector") >= SOME) return is("sector");
  return is(around.shape === "clients" ? "existing_segment" : "product_category");
};

function variesByClient(self: Candidate, { sheet, shape }: Around): boolean {
  const client = shape === "orders" ? clientColumn(sheet) : null;
  if (!client || client === self) return false;
  const names = rowTexts(sheet.table, client.column);
  return oneEach(names, rowTexts(sheet.table, self.column)) < 0.9;
}

const OPPOSED = /^opt out$|^(?:un|des)|refus?|opposition|black|stop|bounce/;

/** "Opt-in", "Désinscrit": the heading says which way it is to be read, never the values. */
const a22: Rule = (self) => is(OPPOSED.test(self.key) ? "opt_out" : "consent_email");

/** Rules for what a word says. @see the ambiguous headings A06, A07, A09, A10, A13, A22 */
export const WORD_RULES = { A06: a06, A07: a07, A09: a09, A10: a10, A13: a13, A22: a22 };
