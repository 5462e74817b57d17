import type { Field } from "./fields/field.ts";
import type { MatchLevel } from "./match/vetoes.ts";

/** Rows that are one client, and rows that may be. Each list is cut at some hundreds. */
export interface Duplicates {
  /** Merged by proof or by the user's word. */
  readonly merged: readonly MergedClient[];
  /** Not merged; the likeliest first. */
  readonly possible: readonly PossibleDuplicate[];
  /** Sites of one company: same SIREN, other SIRET. */
  readonly sites: readonly (readonly DuplicateRecord[])[];
  /** How many there are in all: records merged into others, pairs that may be one. */
  readonly counts: { readonly merged: number; readonly possible: number };
}

/** One client as the list writes it, before any merge. */
export interface DuplicateRecord {
  readonly id: string;
  readonly name: string;
  /** 1-based rows of the sheet, at most 20 of them. */
  readonly rows: readonly number[];
  /** NaN where unknown. */
  readonly revenue: number;
}

export interface MergedClient {
  /** Id of the client they have become. */
  readonly id: string;
  readonly records: readonly DuplicateRecord[];
  /** By record: the questions to answer "apart" to take it out again. */
  readonly apart: readonly (readonly string[])[];
  readonly proofs: readonly {
    readonly level: MatchLevel;
    /** The columns in which they agree. */
    readonly fields: readonly Field[];
  }[];
}

export interface PossibleDuplicate {
  /** Of the question, to be answered "same" or "apart". */
  readonly id: string;
  /** D6: the same name and nothing else. D7: nearly the same name in the same postal code. */
  readonly level: "D6" | "D7";
  /** Of the names, 0 to 1. */
  readonly similarity: number;
  /** The user has said that they are two. */
  readonly apart: boolean;
  readonly a: DuplicateRecord;
  readonly b: DuplicateRecord;
  /** What is known of either, side by side. */
  readonly fields: readonly { readonly field: Field; readonly a: string; readonly b: string }[];
}
