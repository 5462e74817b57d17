import type { Book } from "../../book/workbook.ts";
import type { Meter } from "../meter.ts";

export type AuthMode = "NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL";

/** Makes values that belong to the script's own realm, so that its `instanceof` tells the truth. */
export interface Realm {
  date(epochMs: number): Date;
  array(items: unknown[]): unknown[];
  /** Optional: the error a script catches. Without it the host's own error is thrown. */
  error?(source: Error & { fact?: number }): Error;
}

/** All that the spreadsheet services need to know of the execution they serve. */
export interface Environment {
  readonly book: Book;
  readonly meter: Meter;
  readonly realm: Realm;
  authMode(): AuthMode;
  /** Granted scopes, long (https://www.googleapis.com/auth/spreadsheets.currentonly) or short. */
  readonly scopes: readonly string[];
  now(): number;
  /** What `SpreadsheetApp.getUi()` answers; may throw. */
  ui?(): unknown;
  /** Called with "Range.setValues" before every service call; may throw, as a killed run does. */
  beforeCall?(name: string): void;
  /** Told of every refusal, even of one that the script then swallows. */
  onRefusal?(error: Error): void;
}
