import { type Words, wordsOf } from "../../i18n/words.ts";
import { type Formatter, formatterOf } from "../format.ts";
import type { ReportContext } from "../report-context.ts";
import type { CellFormat, PageLink } from "../tab-spec.ts";
import type { CheckData } from "./check-data.ts";

/** What every part of the page needs. */
export interface CheckKit {
  readonly data: CheckData;
  readonly words: Words;
  readonly format: Formatter;
  readonly money: CellFormat;
  /** Links drawn so far; each part adds its own. */
  readonly links: PageLink[];
}

/** The kit of one list and one reader. */
export function checkKit(data: CheckData, context: ReportContext): CheckKit {
  return {
    data,
    words: wordsOf(context.language),
    format: formatterOf(context),
    money: "money",
    links: [],
  };
}
