import { foldText } from "../values/clean.ts";

/** A quick look that spares most names the full one. */
const STARTS =
  /^\W*(?:grand|total|totaux|sous|sub|somme|sum|cumul|moyenne|average|mean|m.diane|. report|report|gesamt|ensemble|overall|nombre|count|nb)/i;

const CLEAR =
  /^(?:(?:grand |sous[- ]|sub ?-?)?(?:total|totals|totaux)|cumul|somme|moyenne|average|a reporter|mediane)(?: (?:general|generaux|generale|ht|ttc|net|brut|client|clients|annee|annuel|mensuel|page|partiel|ventes|commandes|factures|ca|sales|orders|customers|revenue))*(?: \(?\d{1,6}\)?)?$/;
/** A label that tells what it sums: "Total: Lyon", "Total for Acme", "Sous-total NORD". */
const OF_SOMETHING =
  /^(?:(?:grand )?total ?[:=]|total (?:for|pour|de la|du|des|par) |(?:sous[- ]total|subtotal|sub-total|sub total) |gesamt ?:)/;
/** Words a client may also be called: they need a row that names nobody. */
const WEAK = /^(?:report|sum|mean|ensemble|overall|nombre|count|nb)$/;
/** A sum of a part of the rows. */
const OF_PART =
  /^(?:sous[- ]tota|sub[- ]?tota|total (?:for|pour|de la|du|des|par) |a reporter|report\b|total (?:page|partiel))/;

/**
 * Whether a cell is the label of a total line. "TotalEnergies" and "Total Wine" are not.
 * @param text the cell's text
 * @returns "clear", "weak" for a word that may also be a name, null for none
 */
export function totalLabel(text: string): "clear" | "weak" | null {
  if (text.length > 80 || !mayStart(text) || !STARTS.test(text)) return null;
  const label = labelOf(text);
  const bare = label.replace(/[\s:=.*-]+$/, "");
  if (CLEAR.test(bare) || OF_SOMETHING.test(label)) return "clear";
  return WEAK.test(bare) ? "weak" : null;
}

/**
 * Whether the label of a total line says that it sums a part only: "Sous-total NORD", "Total for Acme".
 * @param text a text that `totalLabel` knows
 */
export function isSubtotalLabel(text: string): boolean {
  return OF_PART.test(labelOf(text));
}

/**
 * Whose rows a total line closes: "Total for Acme" closes those of Acme.
 * @param text the cell's text
 * @returns the name, folded; "" when it names nobody
 */
export function closedBy(text: string): string {
  if (text.length > 200 || !mayStart(text)) return "";
  return /^total (?:for|pour|de) (.+)$/.exec(labelOf(text))?.[1] ?? "";
}

function labelOf(text: string): string {
  return foldText(text).replace(/^[^a-z]+/, "");
}

/** The first two letters of every label, in pairs. Signs and accents are left to the pattern. */
const PAIRS = "gr to so su cu mo av me re ge en ov no co nb a ";

/** Most cells end here. */
function mayStart(text: string): boolean {
  const first = text.charCodeAt(0) | 0x20;
  if (first >= 0x30 && first <= 0x39) return false;
  if (first < 0x61 || first > 0x7a) return true;
  const second = text.charCodeAt(1) | 0x20;
  if (second > 0x7a) return true;
  for (let i = 0; i < PAIRS.length; i += 3) {
    if (PAIRS.charCodeAt(i) === first && PAIRS.charCodeAt(i + 1) === second) return true;
  }
  return false;
}
