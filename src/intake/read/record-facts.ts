import type { DuplicateRecord } from "../duplicates.ts";
import type { Field } from "../fields/field.ts";
import type { ProofField, RecordField, Records } from "../match/records.ts";
import { shownName } from "./labels.ts";
import type { MergedRows } from "./merge-clients.ts";
import type { Room } from "./room.ts";

/** Row numbers given for one record. */
const MOST_ROWS = 20;

/** The field whose column a column of records comes from. */
export const FIELD_OF: Readonly<Record<Exclude<RecordField, "kind">, Field>> = {
  code: "client_id",
  key: "client_name",
  siren: "siren",
  siret: "siret",
  vat: "vat_number",
  email: "email",
  phone: "phone",
  postalCode: "postal_code",
  domain: "website",
};

/** What is to be shown of the records that are or may be duplicates. */
export interface RecordFacts {
  readonly of: (record: number) => DuplicateRecord;
  /** Body rows of a record. */
  readonly rows: (record: number) => readonly number[];
  readonly name: (record: number) => string;
  /** Its cell in any column, as shown; "" when blank. */
  readonly text: (record: number, field: Field) => string;
}

/**
 * Finds rows, names and cells of some records, in one walk over the rows.
 *
 * @param involved the records to be asked about
 * @param revenue by record, NaN where unknown
 */
export function recordFacts(
  room: Room,
  { before }: MergedRows,
  { involved, revenue }: { readonly involved: Iterable<number>; readonly revenue: Float64Array },
): RecordFacts {
  const rowsOf = new Map<number, number[]>();
  for (const record of involved) rowsOf.set(record, []);
  before.client.forEach((record, row) => {
    rowsOf.get(record)?.push(row);
  });
  const rows = (record: number): readonly number[] => rowsOf.get(record) ?? [];
  const text = (record: number, field: Field): string => {
    const column = room.column(field);
    if (!column) return "";
    const found = rows(record).map((row) => shownName(room.cell(column, row)));
    return found.reverse().find((each) => each !== "") ?? "";
  };
  const name = (record: number): string =>
    text(record, "client_name") || text(record, "contact_name") || (before.ids[record] as string);
  return {
    rows,
    name,
    text,
    of: (record) => ({
      id: before.ids[record] as string,
      name: name(record),
      rows: rows(record)
        .slice(0, MOST_ROWS)
        .map((row) => room.first + row + 1),
      revenue: revenue[record] as number,
    }),
  };
}

/** The columns in which two records agree. */
export function agreeing(records: Records, a: number, b: number): readonly ProofField[] {
  const fields = Object.keys(FIELD_OF) as (keyof typeof FIELD_OF)[];
  return fields.filter((field): field is ProofField => {
    return field !== "code" && records[field][a] !== "" && records[field][a] === records[field][b];
  });
}
