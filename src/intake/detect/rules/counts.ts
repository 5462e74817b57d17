import { isCode, isCount, isNps, isScore, isSize } from "../content.ts";
import { columnsFor } from "../sheet-scores.ts";
import { hasOther, is, type Rule, words } from "./rule.ts";

const MOST = 0.8;
/** Longer texts are remarks. */
const REMARK = 25;

/** "Activité": a day, a count, or the trade. */
const a11: Rule = ({ column: { profile } }) => {
  if (profile.share(isCount) >= MOST) return is("interactions_count");
  return is(profile.dateShare() >= 0.6 ? "last_contact_date" : "sector");
};

const SCORED = /nps|recommand|recommend/;
const isReviews = (text: string): boolean => /^\d{2,5}$/.test(text) && Number(text) > 20;

/** "Note", "Avis", "Score": a mark, a number of reviews, a class, or remarks. */
const a12: Rule = (self, around) => {
  const { profile } = self.column;
  if (words(self, around, "class") >= 0.6) return is("existing_segment");
  if (profile.numberShare() < MOST && profile.share(isScore) < MOST) {
    const remarks = profile.meanLength() > REMARK || /^(?:note|avis)$/.test(self.key);
    return is(remarks ? "notes" : null);
  }
  if (/^(?:avis|review)$/.test(self.key) && profile.share(isReviews) >= 0.5) {
    return is("referrals_count");
  }
  const asked = around.sheet.all.some((other) => other !== self && SCORED.test(other.key));
  if (asked && profile.share(isNps) >= MOST && !hasOther(self, around, "nps_score")) {
    return is("nps_score", 0.9);
  }
  if (self.key === "score") return { field: null, ask: ["none", "satisfaction", "nps_score"] };
  return is("satisfaction");
};

/** "Potentiel": money, a level or a score; one field for all three. */
const a19: Rule = () => is("potential");

/** "Quantité": of a line; in a list of clients too, for only a heading that says orders counts them. */
const a20: Rule = () => is("quantity");

const isLost = /^(?:perdu|lost)$/;

/** "Gagné", "Perdu": how many quotes, whether a deal is won, or the day. */
const a30: Rule = (self, { shape }) => {
  const { profile } = self.column;
  const lost = isLost.test(self.key);
  if (profile.dateShare() >= 0.6 && profile.numberShare() < 0.5) {
    return is(lost ? "lost_date" : shape === "orders" ? "order_date" : null, 0.9);
  }
  if (shape === "clients") return is(lost ? "quotes_lost" : "quotes_won");
  return is(lost ? null : "is_won");
};

/** "Prospects": how many, or whether it is one. */
const a32: Rule = (self, around) => {
  const marks = words(self, around, "boolean") >= MOST;
  return is(marks && around.shape === "clients" ? "status" : "prospects_count");
};

/** "Fréquence": how many orders; "mensuel" counts nothing. */
const a34: Rule = ({ column: { profile } }) =>
  is(profile.share(isCount) >= 0.5 ? "order_count" : null);

/** "Description", "Libellé": what was bought, or a remark. */
const a36: Rule = (self, around) => {
  if (around.grain === "ledger") return is("notes");
  const named = columnsFor(around.sheet, "product").filter((other) => other.rule === null);
  if (named.some(({ column }) => column.profile.share(isCode) < MOST)) return is("notes");
  if (named.length > 0 || around.grain === "line" || hasOther(self, around, "quantity")) {
    return is("product");
  }
  const repeated = around.shape === "orders" && self.column.profile.distinctShare() <= 0.3;
  return is(repeated ? "product" : "notes");
};

/** "Taille", "Effectif": how many people, or a class the seller gave. */
const a38: Rule = ({ column: { profile } }, { sheet }) => {
  const sizes = profile.cells.length === 0 || profile.share(isSize) >= 0.5;
  return is(sizes || sheet.all.length === 0 ? "employees" : "existing_segment");
};

/** Rules for how many. @see the ambiguous headings A11, A12, A19, A20, A30, A32, A34, A36, A38 */
export const COUNT_RULES = {
  A11: a11,
  A12: a12,
  A19: a19,
  A20: a20,
  A30: a30,
  A32: a32,
  A34: a34,
  A36: a36,
  A38: a38,
};
