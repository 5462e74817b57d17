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

/**
 * Whether a cell is the label of a total line. "TotalEnergies" and "Total Wine" are not.
 * @param text the cell's text
 * @returns "clear", "weak" for a word that may also be a name, null for none
 */
export function totalLabel(text: string): "clear" | "weak" | null {
  if (text.length > 80 || !STARTS.test(text)) return null;
  const label = foldText(text).replace(/^[^a-z]+/, "");
  const bare = label.replace(/[\s:=.*-]+$/, "");
  if (CLEAR.test(bare) || OF_SOMETHING.test(label)) return "clear";
  return WEAK.test(bare) ? "weak" : null;
}
