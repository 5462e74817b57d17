import { clientStatusOf, orderStatusOf, orderTypeOf } from "../values/dictionary.ts";
import { keep, keyIn, type Rule, rename, scale } from "./rule.ts";
import { otherSays } from "./sheet-scores.ts";

const STATE = keyIn("statut|status|etat|state|situation");
const TYPE = keyIn("type|nature|category type");
const AREA = keyIn("secteur|zone|region|area");
const QUANTITY = keyIn("quantite|qte|quantity|volume|nb|nombre");
const COMPASS =
  /^(?:nord|sud|est|ouest|centre|idf|paca|dom|north|south|east|west|nord[- ](?:est|ouest)|sud[- ](?:est|ouest)|ile[- ]de[- ]france|secteur ?\d+|zone ?\d+|\d{2,3})$/;

/** "Statut": of the client in a client list, of the document in a list of orders. */
const stateRule: Rule = (self, { shape }) => {
  if (shape === "clients") {
    self.scores.delete("order_status");
    self.scores.delete("order_type");
    return;
  }
  if (!STATE(self)) return;
  const { profile } = self.column;
  const clients = profile.share((text) => clientStatusOf(text) !== null);
  const orders = profile.share((text) => orderStatusOf(text) !== null);
  const place = /^(?:state|etat|situation)$/.test(self.key);
  if (place && Math.max(clients, orders) < 0.3) keep(self, []);
  else keep(self, clients >= 0.6 && clients > orders + 0.15 ? ["status"] : ["order_status"]);
};

/** "Type": what its values are, or nothing. */
const typeRule: Rule = (self, { shape }) => {
  if (!TYPE(self)) return;
  const { profile } = self.column;
  const clients = profile.share((text) => clientStatusOf(text) !== null);
  const documents = profile.share((text) => orderTypeOf(text) !== null);
  if (shape === "orders" && documents >= 0.6 && documents >= clients) keep(self, ["order_type"]);
  else if (clients >= 0.6) keep(self, ["status"]);
  else keep(self, []);
};

/** "Secteur" of north, south, east is where the sales people drive, not what the client makes. */
const areaRule: Rule = (self) => {
  if (!AREA(self)) return;
  if (self.column.profile.share((text) => COMPASS.test(text)) >= 0.4) scale(self, "sector", 0.5);
};

/** "Activité" may be a date of contact or a count of calls. */
const activityRule: Rule = (self) => {
  if (self.key !== "activite" && self.key !== "activity") return;
  const { profile } = self.column;
  if (profile.dateShare() >= 0.6 || profile.numberShare() >= 0.8) keep(self, []);
};

/** Quantities are of order lines; in a client list only a heading that says orders counts them. */
const quantityRule: Rule = (self, { shape }) => {
  if (shape === "clients" && QUANTITY(self)) self.scores.delete("quantity");
};

/** "Nom commercial" is a trade name when it changes on every row, else a salesperson. */
const tradeNameRule: Rule = (self, { sheet }) => {
  if (self.key !== "nom commercial") return;
  const few = self.column.profile.distinctShare() <= 0.15;
  if (few || otherSays(sheet, self, "client_name")) rename(self, "client_name", "sales_owner");
};

/** Rules for what is said of a client. @see the ambiguous headings A06, A07, A10, A11, A20, A25 */
export const STATUS_RULES: readonly Rule[] = [
  stateRule,
  typeRule,
  areaRule,
  activityRule,
  quantityRule,
  tradeNameRule,
];
