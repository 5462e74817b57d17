import { dayOfIso } from "../core/maths/day.ts";
import type { Portfolio } from "../core/portfolio/portfolio.ts";
import { fill, type Words, wordsOf } from "../i18n/words.ts";
import { type Formatter, formatterOf } from "./format.ts";
import type { ReportContext } from "./report-context.ts";
import { type SegmentLook, segmentLook, segmentLooks } from "./segment-look.ts";
import type { CellFormat } from "./tab-spec.ts";

/** What every tab builder needs, worked out once a tab. */
export interface ReportKit {
  readonly portfolio: Portfolio;
  readonly context: ReportContext;
  readonly words: Words;
  readonly format: Formatter;
  /** By segment key. */
  readonly looks: ReadonlyMap<string, SegmentLook>;
  /** What a segment is called, also one that holds nobody at present. */
  readonly segmentName: (key: string) => string;
  /** "cents" where a mean client weighs less than 1,000, else "money". */
  readonly money: CellFormat;
}

/** The kit of one portfolio and one reader. */
export function reportKit(portfolio: Portfolio, context: ReportContext): ReportKit {
  const looks = segmentLooks(portfolio, context.language);
  const at = { language: context.language, method: portfolio.method };
  return {
    portfolio,
    context,
    words: wordsOf(context.language),
    format: formatterOf(context),
    looks,
    segmentName: (key) => (looks.get(key) ?? segmentLook(key, [...looks.keys()], at)).name,
    money: Math.abs(portfolio.kpis.meanRevenue) < 1000 ? "cents" : "money",
  };
}

/** The period in words: "from 01/01/2025 to 31/12/2025", or that the list does not say. */
export function periodText({ portfolio, words, format }: ReportKit): string {
  const { period } = portfolio;
  if (period === null) return words.report.headline.periodUnknown;
  const { from, to } = period;
  return fill(words.report.headline.period, { from: format.date(from), to: format.date(to) });
}

/** Turns ISO days inside a text (labels of periods) into the reader's dates. */
export function sayDays(text: string, format: Formatter): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (iso) => {
    const day = dayOfIso(iso);
    return day === null ? iso : format.date(day);
  });
}

/** The two periods that movements compare, in the reader's words; null when there are none. */
export function comparedLabels({
  portfolio,
  words,
  format,
}: ReportKit): { readonly before: string; readonly after: string } | null {
  const { movement } = portfolio.kpis;
  if (movement === null) return null;
  const { before, after } = movement;
  const years = movement.months === null ? yearsIn(before.label, after.label) : null;
  if (years !== null) return years;
  return {
    before: sayDays(before.label, format) || words.report.kpi.periodBefore,
    after: sayDays(after.label, format) || words.report.kpi.thisPeriod,
  };
}

/** "CA 2026 (k€)" beside "CA 2025": the years say all, where both name one and not the same. */
function yearsIn(before: string, after: string): { before: string; after: string } | null {
  const [first, second] = [before, after].map((label) => /(?:19|20)\d\d/.exec(label)?.[0]);
  if (first === undefined || second === undefined || first === second) return null;
  return { before: first, after: second };
}

/** "80 % / 95 %": the ABC thresholds in use. */
export function abcSharesText({ portfolio, format }: ReportKit): string {
  return portfolio.thresholds.abcShares.map((share) => format.shortPercent(share)).join(" / ");
}
