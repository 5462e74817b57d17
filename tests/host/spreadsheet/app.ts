/// <reference types="google-apps-script" />
import { Book, type BookOptions } from "../../../host/book/workbook.ts";
import { Meter } from "../../../host/runtime/meter.ts";
import type { Environment } from "../../../host/runtime/spreadsheet/environment.ts";
import { makeSpreadsheetApp } from "../../../host/runtime/spreadsheet/spreadsheet-app.ts";

export type SheetsApp = typeof SpreadsheetApp;

/** A script's view of a fresh workbook: FULL mode, current-document scope, all in this realm. */
export function open(options: BookOptions = {}, changes: Partial<Environment> = {}) {
  const environment: Environment = {
    book: new Book(options),
    meter: new Meter(),
    realm: { date: (epochMs) => new Date(epochMs), array: (items) => items },
    authMode: () => "FULL",
    scopes: ["https://www.googleapis.com/auth/spreadsheets.currentonly"],
    now: () => Date.UTC(2026, 10, 22),
    ...changes,
  };
  const app = makeSpreadsheetApp(environment) as SheetsApp;
  const spreadsheet = app.getActiveSpreadsheet();
  return { ...environment, environment, app, spreadsheet, sheet: spreadsheet.getActiveSheet() };
}

/** The number of the fact that a script's error stands for, or null when it throws nothing. */
export function factOf(script: () => unknown): number | null {
  try {
    script();
    return null;
  } catch (error) {
    const fact = (error as { fact?: unknown }).fact;
    if (typeof fact !== "number") throw error;
    return fact;
  }
}
