import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Field } from "./field.ts";
import type { Meaning } from "./name-index.ts";
import { comparisonKey, normaliseHeader } from "./normalise.ts";
import { bag, type Found, whole } from "./whole-name.ts";

/** What the object of a path heading is. */
export type PathLevel = "line" | "document" | "client" | "contact";

const CUTS: readonly RegExp[] = [/\s[-–>→]\s/, /[/:]/, /\./];
const PARENTHESES = /\([^)]*\)/g;

const OBJECTS: readonly (readonly [PathLevel, RegExp])[] = [
  ["line", /^(?:lignes?|lines?|items?|articles?|(?:invoice|order) lines?)\b/],
  ["contact", /^(?:person|personne|contact)$/],
  ["client", /^(?:client|customer|partenaire|partner|organi[sz]ation|account|compte|tiers)$/],
  ["document", /^(?:document|entete|facture|invoice|deal|affaire|order|commande|opportunite?y?)$/],
];

const ID = /^(?:id|id externe|external id|identifiant|code)$/;
/** "Produit/Nom" is the product, "E-mail 1 - Value" the e-mail. */
const ITSELF = /^(?:nom|name|display name|nom affichage|value|valeur)$/;
/** What the code of a thing is; the code of anything else is of no use. */
const CODES: Readonly<Partial<Record<Field, Field>>> = {
  client_name: "client_id",
  client_id: "client_id",
  product: "product_sku",
};

/**
 * The object a path heading speaks of: "Lignes de facture/Quantité" of a line, "Person - Name" of a
 * contact, "Nom (contact)" too.
 *
 * @param header as written
 * @returns null for a plain heading
 */
export function pathLevel(header: string): PathLevel | null {
  const inside = (header.match(PARENTHESES) ?? []).map(normaliseHeader);
  if (inside.includes("contact")) return "contact";
  const [object] = partsOf(header);
  if (object === undefined) return /^lineitem\b/i.test(header) ? "line" : null;
  const said = normaliseHeader(object);
  return OBJECTS.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}

/**
 * The meaning of the end of a path: "Document - Date", "Invoice lines/Product", "Account Name.id"; or
 * of a heading without what stands in parentheses. Scored 0.9.
 *
 * @param header as written
 */
export function pathEnd(header: string, catalogue: Catalogue): Found | null {
  const parts = partsOf(header);
  const last = parts[parts.length - 1];
  if (last === undefined) {
    const short = header.replace(PARENTHESES, " ");
    return short === header ? null : ending(short, catalogue);
  }
  const object = parts[parts.length - 2] ?? "";
  return (
    joined(`${object} ${last}`, catalogue) ??
    ofObject(object, last, catalogue) ??
    ending(last, catalogue) ??
    ending(last.replace(PARENTHESES, " "), catalogue)
  );
}

function partsOf(header: string): readonly string[] {
  // "Satisfaction (/5)" is no path.
  const whole = header.replace(PARENTHESES, (inside) => inside.replace(/[/:.]/g, " "));
  for (const cut of CUTS) {
    const parts = whole.split(cut).filter((part) => part.trim() !== "");
    if (parts.length > 1) return parts;
  }
  return [];
}

function joined(text: string, catalogue: Catalogue): Found | null {
  const normal = normaliseHeader(text);
  const found = whole(normal, catalogue) ?? bag(normal, catalogue);
  return found && { ...found, score: 0.9 };
}

/** The code or the name of something that is itself a field: of the client, the product, the owner. */
function ofObject(object: string, last: string, catalogue: Catalogue): Found | null {
  const end = comparisonKey(normaliseHeader(last));
  const [meaning] = whole(normaliseHeader(object), catalogue)?.meanings ?? [];
  if (meaning === undefined) return null;
  const found = (to: Meaning): Found => ({ meanings: [to], score: 0.9, key: `${object}/${end}` });
  if (ITSELF.test(end)) return found(meaning);
  if (!ID.test(end)) return null;
  return found(meaning === "none" ? "none" : (CODES[meaning] ?? "none"));
}

function ending(segment: string, catalogue: Catalogue): Found | null {
  const found = whole(normaliseHeader(segment), catalogue);
  return found && { ...found, score: 0.9 };
}
