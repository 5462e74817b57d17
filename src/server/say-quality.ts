import type { Output } from "../contract/api.ts";
import { isoOf } from "../core/maths/day.ts";
import { fill, type Language, type Words } from "../i18n/words.ts";
import type { ColumnReading, Quality } from "../intake/quality.ts";
import { type Formatter, formatterOf } from "../report/format.ts";

type Facts = Output<"detect">["quality"]["facts"];

/** From this share one client is worth a doubt: a total may stand among the rows. */
const LARGE = 0.5;

/** What the reading has shown, as data: days leave the add-on as ISO dates. */
export function qualityFacts(quality: Quality): Facts {
  const { unidentified, tax, currency, columns, period, largest, deals } = quality;
  return {
    unidentified,
    tax,
    currency: { ...currency, others: { ...currency.others } },
    columns: columns.map((column) => ({ ...column })),
    period: period && {
      from: isoOf(period.from),
      to: isoOf(period.to),
      months: period.months,
      empty: period.empty.map(isoOf),
    },
    largest,
    deals,
  };
}

/** How the list was understood, one sentence a fact, the weightiest first. */
export function saidUnderstood(
  quality: Quality,
  words: Words,
  reader: { readonly language: Language; readonly locale: string },
): string[] {
  const format = formatterOf({ ...reader, sourceName: "", currency: quality.currency.code });
  const said = words.intake.understood;
  const { unidentified, deals, largest, currency } = quality;
  const lines = [taxLine(quality, words)];
  if (currency.code !== "") lines.push(fill(said.currency, { code: currency.code }));
  lines.push(periodLine(quality, words, format));
  if (deals) lines.push(fill(said.deals, { ...deals }));
  if (unidentified.rows > 0) {
    const revenue = format.money(unidentified.revenue);
    lines.push(fill(said.unidentified, { count: unidentified.rows, revenue }));
  }
  if (largest && largest.share > LARGE) {
    lines.push(fill(said.largest, { id: largest.id, share: format.shortPercent(largest.share) }));
  }
  lines.push(...quality.columns.map((column) => columnLine(column, words)));
  return lines.filter((line) => line !== "");
}

function taxLine({ tax }: Quality, words: Words): string {
  if (!tax) return "";
  const said = words.intake.understood;
  const { column } = tax;
  if (tax.why === "less tax") return fill(said.lessTax, { column });
  if (tax.why === "only gross") return fill(said.onlyGross, { column });
  return fill(said[tax.basis], { column: column === "" ? said.workedOut : column });
}

function periodLine({ period }: Quality, words: Words, format: Formatter): string {
  if (!period) return "";
  const said = words.intake.understood;
  const [from, to] = [format.date(period.from), format.date(period.to)];
  const values = { from, to, count: period.months };
  if (period.empty.length === 0) return fill(said.period, values);
  return fill(said.periodWithGaps, { ...values, empty: period.empty.length });
}

/** A column of which nothing had to be decided is passed over. */
function columnLine(reading: ColumnReading, words: Words): string {
  const { understood: said, decidedBy } = words.intake;
  if (reading.decidedBy === "none") return "";
  const why = decidedBy[reading.decidedBy];
  const { column, decimal, order } = reading;
  if (order !== undefined) {
    const which =
      order === "DMY" ? said.dayFirst : order === "MDY" ? said.monthFirst : said.bothOrders;
    return fill(which, { column, why });
  }
  const which = decimal === "," ? said.comma : decimal === "." ? said.point : said.noDecimals;
  return decimal === null || decimal === undefined
    ? fill(said.bothMarks, { column })
    : fill(which, { column, why });
}
