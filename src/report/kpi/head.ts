import { fill } from "../../i18n/words.ts";
import { periodText, type ReportKit } from "../report-kit.ts";
import { LINE_LENGTH } from "./layout.ts";
import { figure, type PageDraft, words, wrapText } from "./page-draft.ts";
import { thresholdLines } from "./threshold-lines.ts";

/** As-of date, source, period and every threshold in use. @returns the next free row */
export function drawHead(draft: PageDraft, row: number, kit: ReportKit): number {
  const { kpi } = kit.words.report;
  draft.set(row, 0, words(kit.words.cockpit.sections.method, "section"));
  draft.line(row + 1, 0, [
    words(kpi.asOf, "label"),
    figure({ day: kit.portfolio.asOf }, "date", "figure"),
  ]);
  const lines: readonly (readonly [string, string])[] = [
    [kpi.source, kit.context.sourceName],
    [kpi.period, periodText(kit)],
    ...thresholdLines(kit),
    ...cutLines(kit),
    ...newLine(kit),
    [kpi.clv, clvText(kit)],
  ];
  let next = row + 2;
  for (const [label, value] of lines) {
    draft.set(next, 0, words(label, "label"));
    for (const line of wrapText(value, LINE_LENGTH)) draft.set(next++, 1, words(line));
  }
  return next;
}

function newLine({ portfolio, words: say }: ReportKit): readonly [string, string][] {
  const { newTold, newClientDays } = portfolio.thresholds;
  const { newClients, newClientsRule } = say.report.kpi;
  return newTold ? [[newClients, fill(newClientsRule, { days: newClientDays })]] : [];
}

function cutLines({ portfolio, words: say, format }: ReportKit): readonly [string, string][] {
  const { recency, frequency, monetary } = portfolio.thresholds;
  const { recencyCuts, frequencyCuts, monetaryCuts } = say.report.kpi;
  const short = (value: number): string => {
    const tenths = Math.round(value * 10);
    return format.decimal(tenths / 10, tenths % 10 === 0 ? 0 : 1);
  };
  const all: readonly [string, readonly number[], (value: number) => string][] = [
    [recencyCuts, recency, short],
    [frequencyCuts, frequency, short],
    [monetaryCuts, monetary, format.money],
  ];
  return all
    .filter(([, cuts]) => cuts.length > 0)
    .map(([label, cuts, show]) => [label, cuts.map(show).join(" / ")]);
}

function clvText({ portfolio, words: say, format }: ReportKit): string {
  const { rule, discount, years } = portfolio.thresholds.clv;
  const { clvEndless, clvYears, clvModel, clvNone } = say.report.kpi;
  if (rule === "none") return clvNone;
  const model = say.settings.choices.clvModel[portfolio.purchases?.model ?? "formula"];
  const values = { discount: format.shortPercent(discount), years: years ?? "", model };
  if (rule === "D7.14") return fill(clvModel, values);
  return fill(rule === "D7.5" ? clvEndless : clvYears, values);
}
