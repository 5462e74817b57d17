import type { Field } from "./field.ts";
import { nameIndex } from "./name-index.ts";
import { contained, type Found, nearMiss } from "./near-miss.ts";
import { comparisonKey, normaliseHeader } from "./normalise.ts";
import { type UnitHints, unitHints } from "./unit-hints.ts";

/** What a heading may mean, by its words alone. */
export interface NameMatch {
  readonly scores: ReadonlyMap<Field, number>;
  /** The heading is one of a column that is plain text for us. */
  readonly other: boolean;
  /** Which thing the column belongs to, when the heading is a path ("Ligne - Quantité"). */
  readonly level: "line" | "document" | null;
  readonly hints: UnitHints;
  readonly normal: string;
}

/** Longer headings are sentences; likeness to a synonym says nothing. */
const LONGEST = 80;

/**
 * Scores a heading against the synonyms of every field: 1 equal, 0.97 equal but for small words and
 * plurals, 0.9 the end of a path or a heading without its year, 0.8 a slip of the pen, from 0.6 a
 * synonym contained in the heading.
 *
 * @param header as written
 */
export function matchName(header: string): NameMatch {
  const hints = unitHints(header);
  const normal = normaliseHeader(header);
  const level = levelOf(normal, header);
  const found = normal === "" || normal.length > LONGEST ? null : search(header, normal, hints);
  const scores = new Map<Field, number>();
  for (const meaning of found?.meanings ?? []) {
    if (meaning !== "other") scores.set(meaning, found?.score ?? 0);
  }
  return { scores, other: found?.meanings.includes("other") ?? false, level, hints, normal };
}

/**
 * Whether a text is a heading as such: equal to a synonym but for small words, or a year's revenue.
 *
 * @param text a cell that may be a heading
 */
export function isKnownHeader(text: string): boolean {
  if (text.length > LONGEST) return false;
  const normal = normaliseHeader(text);
  if (normal === "") return false;
  return whole(normal) !== null || withYear(normal, unitHints(text)) !== null;
}

function search(header: string, normal: string, hints: UnitHints): Found | null {
  return (
    whole(normal) ??
    withYear(normal, hints) ??
    pathEnd(header) ??
    withoutUnits(normal, hints) ??
    nearMiss(normal) ??
    contained(normal)
  );
}

function whole(normal: string): Found | null {
  const index = nameIndex();
  const exact = index.exact.get(normal);
  if (exact) return { meanings: exact, score: 1 };
  const key = index.byKey.get(comparisonKey(normal));
  return key ? { meanings: key, score: 0.97 } : null;
}

function withYear(normal: string, hints: UnitHints): Found | null {
  if (hints.year === null && hints.yearsBack === null) return null;
  const pattern = normal.replace(String(hints.year), "{year}");
  if (nameIndex().exact.get(pattern)?.includes("revenue_year")) {
    return { meanings: ["revenue_year"], score: 1 };
  }
  const rest = whole(bare(normal));
  return rest?.meanings.some((m) => m === "revenue_total" || m === "amount")
    ? { meanings: ["revenue_year"], score: 0.97 }
    : null;
}

/** "CA 2025 HT (k€)" without what the hints have read. */
function bare(normal: string): string {
  return normal
    .replace(/\b(?:19|20)\d\d\b/g, " ")
    .replace(/\bn(?: \d)?$|\bn(?: \d)?(?= )/g, " ")
    .replace(/\b(?:ht|ttc)\b|[kKmM]?[€$£%]|\bkeur\b/g, " ")
    .replace(/ +/g, " ")
    .trim();
}

function withoutUnits(normal: string, hints: UnitHints): Found | null {
  const rest = bare(normal);
  if (rest === normal || rest === "") return null;
  const found = whole(rest);
  if (!found) return null;
  const meanings = found.meanings.map((m) =>
    m === "margin_amount" && hints.percent ? "margin_rate" : m,
  );
  return { meanings, score: 0.9 };
}

function pathEnd(header: string): Found | null {
  for (const cut of [/\s[-–>→]\s/, /[/:]/, /\./]) {
    const parts = header.split(cut);
    const last = parts.length > 1 ? (parts[parts.length - 1] ?? "") : "";
    const found = last === "" ? null : (ending(last) ?? ending(last.replace(/\([^)]*\)/g, " ")));
    if (found) return found;
  }
  const short = header.replace(/\([^)]*\)/g, " ");
  return short === header ? null : ending(short);
}

function ending(segment: string): Found | null {
  const normal = normaliseHeader(segment);
  const found = normal === "" ? null : whole(normal);
  return found ? { meanings: found.meanings, score: 0.9 } : null;
}

function levelOf(normal: string, header: string): NameMatch["level"] {
  if (/^(?:lignes?|lines?|lineitem|items?|invoice lines?|order lines?)\b/.test(normal))
    return "line";
  if (/^(?:document|entete|facture|invoice)\b/.test(normal) && /\s[-–]\s|\//.test(header)) {
    return "document";
  }
  return null;
}
