import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Field } from "./field.ts";
import { nameIndex } from "./name-index.ts";
import { contained, nearMiss } from "./near-miss.ts";
import { comparisonKey, normaliseHeader } from "./normalise.ts";
import { type PathLevel, pathEnd, pathLevel } from "./path-name.ts";
import { type UnitHints, unitHints } from "./unit-hints.ts";
import { bag, bareName, type Found, whole } from "./whole-name.ts";

/** What a heading may mean, by its words alone. */
export interface NameMatch {
  readonly scores: ReadonlyMap<Field, number>;
  /** The heading is one of a column that is of no use. */
  readonly other: boolean;
  /** Which thing the column belongs to, when the heading is a path ("Ligne - Quantité"). */
  readonly level: PathLevel | null;
  readonly hints: UnitHints;
  readonly normal: string;
  /** Comparison key of the words that told the meaning: "total" for "Document - Total". */
  readonly key: string;
  /** The rule that settles a heading several fields share ("A05"); null where the words do. */
  readonly rule: string | null;
}

/** Longer headings are sentences; likeness to a synonym says nothing. */
const LONGEST = 80;
/** Below this the words resemble a heading; they are not it. */
const SAID = 0.9;

/**
 * Scores a heading against the synonyms of every field: 1 equal, 0.97 equal but for small words and
 * plurals, 0.9 the end of a path, other word order, or a heading without its year, 0.8 a slip of the
 * pen, from 0.6 a synonym contained in the heading.
 *
 * @param header as written
 */
export function matchName(header: string, catalogue: Catalogue): NameMatch {
  const hints = unitHints(header);
  const normal = normaliseHeader(header);
  const level = pathLevel(header);
  const found = normal === "" || normal.length > LONGEST ? null : search(header, hints, catalogue);
  const scores = new Map<Field, number>();
  for (const meaning of found?.meanings ?? []) {
    if (meaning !== "none") scores.set(meaning, found?.score ?? 0);
  }
  const key = found?.key ?? comparisonKey(normal);
  const sure = found === null || found.score >= SAID;
  const rule = sure ? (nameIndex(catalogue).rules.get(key) ?? null) : null;
  const other = found?.meanings.includes("none") ?? false;
  return { scores, other, level, hints, normal, key, rule };
}

/**
 * Whether a text is a heading as such: a synonym but for small words and their order, the end of a path,
 * or a year's revenue.
 *
 * @param text a cell that may be a heading
 */
export function isKnownHeader(text: string, catalogue: Catalogue): boolean {
  if (text.length > LONGEST) return false;
  const normal = normaliseHeader(text);
  if (normal === "") return false;
  if (nameIndex(catalogue).rules.has(comparisonKey(normal))) return true;
  return said(text, unitHints(text), catalogue) !== null;
}

/** A heading that says what it means, and does not only resemble it. */
function said(header: string, hints: UnitHints, catalogue: Catalogue): Found | null {
  const normal = normaliseHeader(header);
  const equal = whole(normal, catalogue) ?? withYear(normal, hints, catalogue);
  if (equal) return equal;
  // "Grand total (base)" is its own heading, though no field claims it.
  if (nameIndex(catalogue).rules.has(comparisonKey(normal))) return null;
  return pathEnd(header, catalogue) ?? bag(normal, catalogue);
}

function search(header: string, hints: UnitHints, catalogue: Catalogue): Found | null {
  const found = said(header, hints, catalogue);
  const normal = normaliseHeader(header);
  if (found || nameIndex(catalogue).rules.has(comparisonKey(normal))) return found;
  return (
    withoutUnits(normal, hints, catalogue) ??
    nearMiss(normal, catalogue) ??
    contained(normal, catalogue)
  );
}

function withYear(normal: string, hints: UnitHints, catalogue: Catalogue): Found | null {
  if (hints.year === null && hints.yearsBack === null) return null;
  const pattern = normal.replace(String(hints.year), "{year}");
  const key = pattern === "{year}" ? "year" : normal;
  if (nameIndex(catalogue).exact.get(pattern)?.includes("revenue_year")) {
    return { meanings: ["revenue_year"], score: 1, key };
  }
  const rest = whole(bareName(normal), catalogue);
  return rest?.meanings.some((m) => m === "revenue_total" || m === "amount")
    ? { meanings: ["revenue_year"], score: 0.97, key }
    : null;
}

function withoutUnits(normal: string, hints: UnitHints, catalogue: Catalogue): Found | null {
  const rest = bareName(normal);
  if (rest === normal || rest === "") return null;
  const found = whole(rest, catalogue);
  if (!found) return null;
  const meanings = found.meanings.map((m) =>
    m === "margin_amount" && hints.percent ? "margin_rate" : m,
  );
  return { meanings, score: 0.9, key: found.key };
}
