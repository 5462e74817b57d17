import { RECORD_FIELDS, type RecordKind, type Records } from "../../../src/intake/match/records.ts";
import { companyKey } from "../../../src/intake/values/company-key.ts";

/** A record as a test writes it; the key comes from the name. */
export interface Written {
  readonly token?: string;
  readonly code?: string;
  readonly name?: string;
  readonly siren?: string;
  readonly siret?: string;
  readonly vat?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly postalCode?: string;
  readonly domain?: string;
  readonly kind?: RecordKind;
}

/** Records in columns; the token is the code, else the name. */
export function recordsOf(written: readonly Written[]): Records {
  const full = written.map((each) => ({ ...each, key: companyKey(each.name ?? "") }));
  const column = (field: keyof (typeof full)[number]) => full.map((each) => each[field] ?? "");
  const columns = Object.fromEntries(RECORD_FIELDS.map((field) => [field, column(field)]));
  const token = full.map((each) => each.token ?? (each.code || each.name || ""));
  return { size: full.length, token, ...columns } as unknown as Records;
}
