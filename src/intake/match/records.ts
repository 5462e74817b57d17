/**
 * Who each record is, in plain columns, normalised by the readers of `values`; "" where unknown.
 * Entry i is record i in every column.
 */
export interface Records extends Columns {
  readonly size: number;
  /**
   * Names a record in answers, whatever the order of the rows. Records that nothing tells apart may
   * share one.
   */
  readonly token: readonly string[];
}

interface Columns {
  /** The source's own code, as `readIdentifier` keys it. */
  readonly code: readonly string[];
  /** What two spellings of one company share, see `companyKey`. */
  readonly key: readonly string[];
  /** Nine digits, checked. */
  readonly siren: readonly string[];
  /** Fourteen digits, checked. */
  readonly siret: readonly string[];
  readonly vat: readonly string[];
  readonly email: readonly string[];
  /** International form. */
  readonly phone: readonly string[];
  readonly postalCode: readonly string[];
  /** Of the website, without `www.`. */
  readonly domain: readonly string[];
  readonly kind: readonly RecordKind[];
}

/** "" where the source does not tell a company from a person. */
export type RecordKind = "company" | "person" | "";

/** A column of records. */
export type RecordField = keyof Columns;

/** Every column, in the order in which two records are told apart. */
export const RECORD_FIELDS: readonly RecordField[] = [
  "code",
  "key",
  "siren",
  "siret",
  "vat",
  "email",
  "phone",
  "postalCode",
  "domain",
  "kind",
];

/** A column that proves something when two records agree in it. */
export type ProofField = Exclude<RecordField, "code" | "kind">;

/**
 * The place of each record in an order that the order of rows does not change: by token, then by
 * all columns. Records equal in all of them may stand either way.
 *
 * @returns by record, from 0
 */
export function rankOf(records: Records): Int32Array {
  const texts = records.token.map((token, i) =>
    [token, ...RECORD_FIELDS.map((field) => records[field][i])].join("\u0001"),
  );
  const order = texts.map((_, i) => i);
  order.sort((a, b) => {
    const [left, right] = [texts[a] as string, texts[b] as string];
    return left < right ? -1 : left > right ? 1 : a - b;
  });
  const rank = new Int32Array(records.size);
  order.forEach((record, place) => {
    rank[record] = place;
  });
  return rank;
}
