import type { Catalogue } from "../catalogue/catalogue.ts";
import { normaliseHeader } from "../fields/normalise.ts";

/** What parts the ways one heading of a signature is written. */
const OR = " | ";

/** Signatures as heading keys, in the catalogue's order; made once a catalogue. */
const signatures = new WeakMap<Catalogue, readonly Signature[]>();

interface Signature {
  readonly source: string;
  /** All must be there; each in one of its spellings. */
  readonly headings: readonly (readonly string[])[];
}

/**
 * The form in which headings of a known program are compared: small letters and digits only, so that
 * case, accents, spaces, a byte order mark and the star of an obligatory column say nothing.
 *
 * @param header as written
 */
export function headingKey(header: string): string {
  return normaliseHeader(header).replace(/ /g, "");
}

/**
 * The program a sheet was exported from: the first whose every telling heading is there. Their order,
 * and what else stands beside them, say nothing.
 *
 * @param headers of the sheet, as written
 * @returns source id of the catalogue; null when no program is proven
 */
export function knownSource(catalogue: Catalogue, headers: readonly string[]): string | null {
  const present = new Set(headers.map(headingKey));
  const found = signaturesOf(catalogue).find(({ headings }) =>
    headings.every((spellings) => spellings.some((key) => present.has(key))),
  );
  return found?.source ?? null;
}

function signaturesOf(catalogue: Catalogue): readonly Signature[] {
  let known = signatures.get(catalogue);
  if (!known) {
    known = Object.entries(catalogue.signatures).map(([source, headings]) => ({
      source,
      headings: headings.map((heading) => heading.split(OR).map(headingKey)),
    }));
    signatures.set(catalogue, known);
  }
  return known;
}
