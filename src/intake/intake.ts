import type { Day } from "../core/maths/day.ts";
import type { Source } from "../core/portfolio/portfolio.ts";
import type { Catalogue } from "./catalogue/catalogue.ts";
import type { Rows } from "./cell.ts";
import type { ColumnFound } from "./column-found.ts";
import type { Duplicates } from "./duplicates.ts";
import type { Field } from "./fields/field.ts";
import type { Identities } from "./identities.ts";
import type { Quality } from "./quality.ts";

/** What the edge knows and the pure code may not look up. */
export interface IntakeContext {
  /** Today in the spreadsheet's zone. */
  readonly today: Day;
  /** Spreadsheet locale, e.g. "fr_FR", "en_US". */
  readonly locale: string;
  /** The header catalogue, read on demand by the edge. */
  readonly catalogue: Catalogue;
  /** What the cells of a 0-based column show, from row 1; asked only where typed and text cells are mixed. */
  readonly shown?: (column: number) => readonly string[];
  /** The day of an instant (Unix seconds) in the spreadsheet's zone; UTC when left out. */
  readonly dayOfInstant?: (seconds: number) => Day;
  /** The sheet is one of several: it need not say any money, and clients who leave stay in, marked. */
  readonly oneOfSeveral?: boolean;
}

/** What one row stands for. A ledger, lines and orders are read as orders; contacts as clients. */
export type Grain = "ledger" | "line" | "order" | "client" | "contact" | "media";

/** What the user has already said; all parts optional. */
export interface IntakeAnswers {
  readonly shape?: "orders" | "clients";
  /** 1-based row of the header. */
  readonly headerRow?: number;
  /** Field per 0-based column; "" leaves the column out. */
  readonly mapping?: Readonly<Record<number, Field | "">>;
  /** Answers to questions, by question id. */
  readonly questions?: Readonly<Record<string, string>>;
}

/** What is unsure. The wording is i18n's, by `kind`; the cells are the user's own. */
export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly values: Readonly<Record<string, string | number>>;
  /** Two or three real cells. */
  readonly samples: readonly string[];
  /** Choice keys; the first is what is assumed when nobody answers. */
  readonly choices: readonly string[];
}

export type QuestionKind =
  | "column.meaning"
  | "dates.order"
  | "shape"
  | "status.meaning"
  | "clients.same"
  | "clients.sites"
  | "join.same"
  | "join.repeats"
  | "scope.prospects"
  | "join.scope"
  | "join.add"
  | "join.new"
  | "revenue.whose"
  | "returns"
  | "refunds"
  | "deposits"
  | "currency"
  | "stage.meaning";

/** The whole first room: what the rows are, what they hold, and what to ask. */
export interface Intake {
  readonly shape: "orders" | "clients";
  readonly grain: Grain;
  /** Source id of the catalogue ("hubspot_deals_en"); null when no program was recognised. */
  readonly system: string | null;
  /** 1-based. */
  readonly headerRow: number;
  readonly columns: readonly ColumnFound[];
  readonly questions: readonly Question[];
  readonly quality: Quality;
  readonly source: Source;
  readonly duplicates: Duplicates;
  /** Who its clients are, for joining it with other lists. */
  readonly identities: Identities;
  /** Last order day in the data, null when there is none. */
  readonly lastDay: Day | null;
}

export type ReadIntake = (rows: Rows, answers: IntakeAnswers, context: IntakeContext) => Intake;
