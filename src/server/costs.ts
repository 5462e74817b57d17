import { wordsOf } from "../i18n/words.ts";
import type { CostWords } from "../intake/costs/cost-words.ts";
import { type CostsRead, readCosts } from "../intake/costs/read-costs.ts";
import { isMonthFirstLocale } from "../intake/values/date-order.ts";
import { COST_EXAMPLES } from "../report/costs/examples.ts";
import type { File } from "../sheets/file.ts";
import { readValues } from "../sheets/read-grid.ts";
import { findTab } from "../sheets/tabs.ts";

const NOTHING: CostsRead = { economics: {}, warnings: [] };

/** What the user typed in the Costs tab; nothing before the first run has made it. */
export function costsOf(file: File): CostsRead {
  const sheet = findTab(file, "costs");
  if (sheet === null) return NOTHING;
  const { economics, warnings } = readCosts(readValues(sheet, file.zone), costWords(), {
    order: isMonthFirstLocale(file.locale) ? "MDY" : "DMY",
    decimal: file.locale.startsWith("en") ? "." : ",",
  });
  const tab = sheet.getName();
  return {
    economics,
    warnings: warnings.map(({ key, values }) => ({ key, values: { ...values, tab } })),
  };
}

/** The tab may have been made in either language, and filled in the other. */
function costWords(): CostWords {
  const both = [wordsOf("fr").costs, wordsOf("en").costs];
  const heading = (column: keyof CostWords["headings"]) =>
    both.map(({ columns }) => columns[column].heading);
  return {
    headings: {
      channel: heading("channel"),
      kind: heading("kind"),
      from: heading("from"),
      to: heading("to"),
      amount: heading("amount"),
      note: heading("note"),
    },
    kinds: {
      acquisition: both.map(({ kinds }) => kinds.acquisition),
      retention: both.map(({ kinds }) => kinds.retention),
    },
    figures: {
      fixedCosts: both.map(({ fixedCosts }) => fixedCosts.heading),
      cash: both.map(({ cash }) => cash.heading),
    },
    example: both.map(({ example }) => example),
    examples: COST_EXAMPLES.flatMap(({ key, ...line }) =>
      both.map(({ exampleLines }) => ({ ...line, channel: exampleLines[key].channel })),
    ),
  };
}
