import type { Area, BookChart, ConditionalFormat, Metadata, Validation } from "../../book/book.ts";
import type { BookSheet } from "../../book/sheet.ts";
import type { Environment } from "./environment.ts";
import type { RichText } from "./rich-text.ts";

/** A rule or a chart together with the sheet whose cells it names. */
export interface OnSheet<T> {
  /** Null until a range has told. */
  sheet: BookSheet | null;
  content: T;
}

/** Makes the objects that scripts hold; lets the classes answer one another without importing. */
export interface Services {
  readonly environment: Environment;
  spreadsheet(): object;
  sheet(sheet: BookSheet): object;
  /** Checks the bounds (fact 80). */
  range(sheet: BookSheet, area: Area): object;
  filter(sheet: BookSheet): object;
  protection(sheet: BookSheet, id: number): object;
  metadata(owner: { metadata: Metadata[] }, id: number): object;
  conditionalRule(rule: OnSheet<ConditionalFormat>): object;
  booleanCondition(rule: ConditionalFormat): object;
  validation(rule: Omit<Validation, "area">): object;
  richText(content: RichText): object;
  chart(chart: OnSheet<BookChart>, saved: boolean): object;
  chartBuilder(chart: OnSheet<BookChart>): object;
}
