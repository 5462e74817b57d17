import type { Field } from "../fields/field.ts";
import type { Grain } from "../intake.ts";

/**
 * The header catalogue: how people and programs head their columns, and the words they write in them.
 * One data file, `catalogue.json`, that the edge reads when a list is to be understood; it is not part
 * of `Code.js`, which every cell's call evaluates.
 */
export interface Catalogue {
  /** The day its facts were gathered. */
  readonly version: string;
  readonly fields: Readonly<Record<Field, FieldFacts>>;
  /** Exports of known programs, by source id ("hubspot_deals_en"). */
  readonly sources: Readonly<Record<string, SourceFacts>>;
  /**
   * Headings that, all present, prove a source; by source id, the most telling first. Two spellings of
   * one heading are parted by " | ".
   */
  readonly signatures: Readonly<Record<string, readonly string[]>>;
  /** Headings that name nothing of use, as `normaliseHeader` gives them, joined with "|". */
  readonly unused: string;
  /**
   * Headings that several fields share, by the number of the rule that settles them (A01 …), as
   * `comparisonKey` gives them, joined with "|".
   */
  readonly ambiguous: Readonly<Record<string, string>>;
  /** Headings of figures that reports of campaigns hold, as `unused`. */
  readonly media: string;
  /** Words of a kind by their meaning, each list joined with "|", folded: lower case, no accents. */
  readonly dictionaries: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface FieldFacts {
  readonly level: FieldLevel;
  readonly type: FieldType;
  /** What its cells look like ("number", "enum:status"); absent when any text may stand there. */
  readonly content?: readonly string[];
  /** Several columns of one sheet may have it. */
  readonly multiple?: boolean;
  /** Says something of a natural person. */
  readonly personal?: boolean;
  /** Synonyms in the form `normaliseHeader` gives, joined with "|"; `{year}` stands for a year. */
  readonly words: string;
}

export type FieldLevel =
  | "client"
  | "contact"
  | "order"
  | "line"
  | "ledger"
  | "media"
  | "meta"
  | "any";

export type FieldType =
  | "id"
  | "text"
  | "enum"
  | "siren"
  | "siret"
  | "vat"
  | "email"
  | "phone"
  | "date"
  | "url"
  | "postcode"
  | "country"
  | "tags"
  | "size"
  | "money"
  | "number"
  | "integer"
  | "percent"
  | "mixed"
  | "score"
  | "boolean"
  | "currency";

export interface SourceFacts {
  /** As a reader knows it: "HubSpot companies". */
  readonly system: string;
  readonly grain: Grain;
  readonly language: string;
  /** Decimal mark it writes; a column that proves another wins. */
  readonly decimal?: "." | ",";
  /** Whether it writes the day or the month first; a column that proves the other wins. */
  readonly dateOrder?: "DMY" | "MDY";
  /** Its times are UTC though they say no zone. */
  readonly utc?: true;
  /** Whether its amounts hold the tax, where their headings do not tell. */
  readonly tax?: "net" | "gross";
  /** It names no client, and is refused. */
  readonly clients?: false;
  /** Field by heading as the program writes it; null for a heading of no use, "?" when its values decide. */
  readonly headers: Readonly<Record<string, Field | "?" | null>>;
}
