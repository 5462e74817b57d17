import type { TextFact } from "../../core/orders.ts";
import type { Column } from "../detect/table.ts";
import type { Field } from "../fields/field.ts";
import { foldText } from "../values/clean.ts";
import { readTags } from "../values/tags.ts";
import {
  domainReader,
  emailReader,
  phoneReader,
  postalReader,
  sirenOfVat,
  sirenReader,
  siretReader,
  vatReader,
} from "./code-readers.ts";
import { type Believed, type FactRows, isEmptyCell, rowsBelieved } from "./fact-rows.ts";
import { type RowCountries, rowCountries } from "./file-country.ts";
import { shownName } from "./labels.ts";
import { type CellReader, mendedTexts } from "./mended-texts.ts";
import type { Room } from "./room.ts";

/** Texts kept as written. */
const PLAIN: readonly (readonly [TextFact, Field, Believed?])[] = [
  ["owner", "sales_owner"],
  ["sector", "sector"],
  ["city", "city"],
  ["country", "country"],
  ["status", "status"],
  ["region", "region"],
  ["territory", "sales_territory"],
  ["street", "street"],
  ["contactRole", "contact_role"],
  ["clientType", "client_type"],
  ["parent", "parent_client"],
  ["acquisitionSource", "acquisition_source", "first"],
  ["contractType", "contract_type"],
  ["existingSegment", "existing_segment"],
  ["openness", "openness"],
  ["supplierRank", "supplier_rank"],
  ["effort", "effort_level"],
  ["legalBasis", "legal_basis"],
];

/** Codes and addresses; of several columns the first that says something for a client. */
const MENDED: readonly (readonly [TextFact, Field, CellReader])[] = [
  ["email", "email", emailReader],
  ["phone", "phone", phoneReader],
  ["phone", "mobile_phone", phoneReader],
  ["postalCode", "postal_code", postalReader],
  ["website", "website", domainReader],
  ["siret", "siret", siretReader],
  ["siren", "siren", sirenReader],
  ["siren", "siret", sirenReader],
  ["siren", "vat_number", sirenOfVat],
  ["vat", "vat_number", vatReader],
];
const LISTS: readonly (readonly [TextFact, Field])[] = [["tags", "tags"]];

/** Texts by fact. */
export type Texts = Partial<Record<TextFact, readonly string[]>>;

/** Every text fact that has a column of its own. */
export function textFacts(room: Room, rows: FactRows): Texts {
  const texts: Texts = {};
  for (const [fact, field, which] of PLAIN) {
    const column = room.column(field);
    if (column) texts[fact] = plainTexts(room, rows, { column, which: which ?? "last" });
  }
  let countries: RowCountries | null = null;
  for (const [fact, field, read] of MENDED) {
    const column = room.column(field);
    if (!column) continue;
    countries ??= rowCountries(room);
    const found = mendedTexts(room, rows, { column, read, countries });
    texts[fact] = texts[fact]?.map((text, client) => text || (found[client] ?? "")) ?? found;
  }
  const lists = [...LISTS, ...(room.detected.shape === "clients" ? familyColumns(room) : [])];
  for (const [fact, field] of lists) {
    const column = room.column(field);
    if (column) texts[fact] = unions(room, rows, column);
  }
  const contact = contacts(room, rows);
  return contact ? { ...texts, contact } : texts;
}

/** What a client list says was bought: families, else products. */
function familyColumns(room: Room): readonly (readonly [TextFact, Field])[] {
  const field: Field = room.column("product_category") ? "product_category" : "product";
  return [["families", field]];
}

/** The texts of a column by client, as written: only the cells that stay are cleaned. */
export function plainTexts(
  room: Room,
  rows: FactRows,
  { column, which }: { readonly column: Column; readonly which: Believed },
): readonly string[] {
  const believed = rowsBelieved(rows, (row) => !isEmptyCell(room.cell(column, row)), which);
  return Array.from(believed, (row) => (row < 0 ? "" : shownName(room.cell(column, row))));
}

/** Every label any row of a client has, each once, in the order met. */
function unions(room: Room, { client, ids }: FactRows, column: Column): readonly string[] {
  const { index, values } = room.distinct(column);
  const lists = values.map(readTags);
  const found: Map<string, string>[] = ids.map(() => new Map());
  for (let row = 0; row < client.length; row++) {
    const at = client[row] as number;
    if (at < 0) continue;
    for (const tag of lists[index[row] as number] ?? []) {
      const key = foldText(tag);
      if (!found[at]?.has(key)) found[at]?.set(key, tag);
    }
  }
  return found.map((tags) => [...tags.values()].join(", "));
}

/** The person spoken to: a full name, or first and last name side by side. */
function contacts(room: Room, rows: FactRows): readonly string[] | null {
  const whole = room.column("contact_name");
  if (whole) return plainTexts(room, rows, { column: whole, which: "last" });
  const parts = (["contact_first_name", "contact_last_name"] as const).flatMap((field) => {
    const column = room.column(field);
    return column ? [plainTexts(room, rows, { column, which: "last" })] : [];
  });
  if (parts.length === 0) return null;
  return rows.ids.map((_, client) =>
    parts
      .map((part) => part[client])
      .join(" ")
      .trim(),
  );
}
