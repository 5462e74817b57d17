import type { Catalogue, FieldFacts } from "../catalogue/catalogue.ts";
import type { Field } from "../fields/field.ts";
import { readSeniority } from "../values/seniority.ts";
import { readSizeRange } from "../values/size-range.ts";
import { wordShare } from "./column-facts.ts";
import type { Profile } from "./profile.ts";
import type { Column } from "./table.ts";

type Test = (text: string) => boolean;

/** What is left of a score when the cells say otherwise. */
const CONTRADICTED = 0.3;
/** A status column of its own words that knows a few of ours: to be confirmed, not lost. */
const DOUBTED = 0.7;
/** No cell says anything. */
const UNPROVEN = 0.9;
const HALF = 0.5;
/** Longer texts are no codes. */
const LONGEST_CODE = 60;

const PHONE = /^'?\+?[\d\s().\-/]{6,24}(?:\s?(?:x|ext\.?|poste)\s?\d{1,6})?(?:\s?[;,/].*)?$/;
const DAY = /^\d{1,4}([/.-])\d{1,2}\1\d{2,4}$/;

const match =
  (pattern: RegExp): Test =>
  (text) =>
    pattern.test(text);

export const isEmail: Test = match(/^[^\s@]+@[^\s@]+\.[a-z]{2,}|<[^\s@]+@[^\s@]+\.[a-z]{2,}>/);
export const isPhone: Test = (text) =>
  PHONE.test(text) && !DAY.test(text) && text.replace(/\D/g, "").length >= 6;
export const isUrl: Test = match(
  /^(?:https?:\/\/)?(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#].*)?$/,
);
/** A code: digits, no blank. */
export const isCode: Test = (text) => !text.includes(" ") && /\d/.test(text);
export const isCount: Test = match(/^-?\d{1,9}(?:[.,]0+)?$/);
export const isSize: Test = (text) =>
  readSizeRange(text) !== null || /^(?:xs|s|m|l|xl)$/.test(text);
export const isNps: Test = match(/^(?:\d|10)$/);
export const isScore: Test = match(/^\d{1,3}(?:[.,]\d+)?(?:\s?(?:\/\s?\d{1,3}|%))?$|^[★☆*]{1,5}$/);

/** So many years; which day that was says the reader. */
const isSeniority: Test = (text) => readSeniority(text, 0) !== null;

/** Types told by the look of a cell. */
const LOOKS: Readonly<Record<string, Test>> = {
  email: isEmail,
  phone: isPhone,
  url: isUrl,
  siren: match(/^\d{3}\s?\d{3}\s?\d{3}(?:\s?\d{5})?$|^\d{8}$/),
  siret: match(/^\d{3}[\s.]?\d{3}[\s.]?\d{3}(?:[\s.]?\d{5})?$|^\d{12,13}$|^\d[.,]\d+e\+?1\d$/),
  vat: match(/^[a-z]{2}\s?[a-z0-9]{2}[\s.]?[\d\s.]{6,15}[a-z]?\d?$|^[\d\s-]{8,15}[a-z\d]*$/),
  naf: match(/^\d{2}\.?\d{2}\s?[a-z]$|^\d{2,6}$/),
  postcode: match(
    /^'?(?:[a-z]{1,2}[- ]?)?\d{3,6}(?:[- ]\d{2,4})?$|^[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}$|^[a-z]\d[a-z]\s?\d[a-z]\d$/,
  ),
  currency: match(/^(?:[a-z]{3}|[€$£]|us\$|cad\$|\$ca)$/),
  int: isCount,
  integer: isCount,
  size: isSize,
  size_range: isSize,
  score: isScore,
  score_0_10: match(/^(?:\d|10)(?:[.,]0+)?(?:\s?\/\s?10)?$/),
  account: match(/^\d{2,}\w*$/),
  year: match(/^(?:19[5-9]|20\d)\d$/),
};

/**
 * What the cells of a column leave of a field's score: 1; a little less when the column is empty; 0.3
 * when the field has a type and under half of the cells are of it.
 */
export function contentFactor(column: Column, field: Field, catalogue: Catalogue): number {
  const { profile } = column;
  if (profile.cells.length === 0) return UNPROVEN;
  const facts = catalogue.fields[field];
  const kinds = kindsOf(facts);
  const share = Math.max(0, ...kinds.map((kind) => shareOf(profile, kind, catalogue)));
  if (share >= HALF) return 1;
  const enumerated = kinds.some((kind) => kind.startsWith("enum:"));
  return enumerated && share >= 0.2 ? DOUBTED : CONTRADICTED;
}

/** The contents that prove a field; free text proves nothing, and dates or addresses disprove it. */
function kindsOf({ type, content = [] }: FieldFacts): readonly string[] {
  if (type === "boolean") return ["boolean", "consent", ...content];
  if (type === "enum") return content.length > 0 ? content : ["text"];
  if (type === "text" && content.length > 0 && !content.includes("text")) return content;
  if (type === "text" || type === "tags" || type === "country") return ["text"];
  if (type === "score") return content;
  if (type === "id") return content.includes("account") ? ["account"] : ["id"];
  if (type === "mixed") return content.includes("enum:level") ? [...content, "score"] : ["text"];
  if (content.length > 0) return [type, ...content];
  return [type];
}

function shareOf(profile: Profile, kind: string, catalogue: Catalogue): number {
  const look = LOOKS[kind];
  if (look) return profile.share(look);
  if (kind.startsWith("enum:")) return wordShare(profile, kind.slice(5), catalogue);
  switch (kind) {
    case "date":
      return profile.dateShare();
    case "boolean":
    case "consent":
      return wordShare(profile, kind, catalogue);
    case "seniority":
      return profile.share(isSeniority);
    case "text":
      return isOnlyDates(profile) || profile.share(isEmail) >= HALF ? 0 : 1;
    case "id":
      return isOnlyDates(profile) || profile.meanLength() > LONGEST_CODE ? 0 : 1;
    default:
      return profile.numberShare();
  }
}

/** Dates, and not the numbers that could be dates too. */
export function isOnlyDates(profile: Profile): boolean {
  return profile.dateShare() >= 0.8 && profile.numberShare() < HALF;
}
