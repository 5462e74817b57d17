import type { Field } from "./fields/field.ts";

/** A column of the sheet and what it was taken for. */
export interface ColumnFound {
  /** 0-based. */
  readonly index: number;
  /** As written; line breaks kept. */
  readonly header: string;
  readonly field: Field | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** "sure" from 0.85, "confirm" from 0.6, else "unmapped"; "answered" when the user said so. */
  readonly state: "sure" | "confirm" | "unmapped" | "answered";
  /** Fields its heading and its cells suggest, the likeliest first. */
  readonly likely: readonly Field[];
  /** Up to three real cell values, as text. */
  readonly samples: readonly string[];
  /** Year, or 0 for the latest and 1, 2 … for N-1, N-2, when the header tells one. */
  readonly year?: number;
}
