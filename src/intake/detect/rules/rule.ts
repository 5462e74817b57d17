import type { Field } from "../../fields/field.ts";
import type { Grain } from "../../intake.ts";
import { wordShare } from "../column-facts.ts";
import { isCode } from "../content.ts";
import type { Shape } from "../shape.ts";
import { type Candidate, columnsFor, otherSays, type SheetScores } from "../sheet-scores.ts";

/** What a rule may look at. */
export interface Around {
  readonly sheet: SheetScores;
  readonly grain: Grain;
  readonly shape: Shape;
}

/** What a heading that several fields share means here. */
export interface Verdict {
  /** Null when the column is of no use. */
  readonly field: Field | null;
  /** How sure that is, 0 to 1; below 0.85 it is to be confirmed. 1 when left out. */
  readonly sure?: number;
  /** Choices of a question worth asking: fields or "none", the assumed one first. */
  readonly ask?: readonly (Field | "none")[];
}

/** Settles one heading by what stands below and beside it. */
export type Rule = (self: Candidate, around: Around) => Verdict;

/** A verdict without doubt. */
export function is(field: Field | null, sure = 1): Verdict {
  return { field, sure };
}

/** Share of a column's cells that are words of a dictionary, 0 to 1. */
export function words(self: Candidate, { sheet }: Around, dictionary: string): number {
  return wordShare(self.column.profile, dictionary, sheet.catalogue);
}

/** Whether another column names the client: outright, or as "Client" or "Société" over no mere codes. */
export function hasOtherClient(self: Candidate, { sheet }: Around): boolean {
  if (otherSays(sheet, self, "client_name")) return true;
  return sheet.all.some(
    (other) =>
      other !== self &&
      (other.rule === "A15" || (other.rule === "A14" && other.column.profile.share(isCode) < 0.8)),
  );
}

/** Whether another column has a field by its heading. */
export function hasOther(self: Candidate, { sheet }: Around, field: Field): boolean {
  return columnsFor(sheet, field).some((other) => other !== self);
}

/** A list of deals: orders that are won or lost. */
export function isDeals({ sheet, shape }: Around): boolean {
  const told: readonly Field[] = ["deal_stage", "probability", "expected_close_date", "is_won"];
  return shape === "orders" && told.some((field) => columnsFor(sheet, field).length > 0);
}
