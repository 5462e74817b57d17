import { fill } from "../../i18n/words.ts";
import type { ReportKit } from "../report-kit.ts";
import { type CardLine, type CardPart, line } from "./card-line.ts";

/** Where client i stands in its rhythm, and when to expect it again. */
export function rhythmPart(kit: ReportKit, i: number): CardPart {
  const { words, portfolio } = kit;
  const { report, insights, card } = words;
  const { rhythm, falling, moves } = portfolio.aspects;
  const [status, move] = [rhythm.status[i], moves?.[i]];
  const isFalling = falling[i] === 1;
  return {
    key: "rhythm",
    title: card.parts.rhythm,
    lines: [
      ...line(report.columns.rhythm.heading, status ? insights.rhythm[status] : ""),
      ...lastLine(kit, i),
      ...gapLine(kit, i),
      ...nextLine(kit, i),
      ...line(
        report.columns.falling.heading,
        isFalling ? report.falling : "",
        isFalling ? card.fallingNote : "",
      ),
      ...line(report.columns.move.heading, move ? insights.moves[move] : ""),
    ],
  };
}

function lastLine({ words, portfolio, format }: ReportKit, i: number): readonly CardLine[] {
  const { lastDay, recencyDays } = portfolio.columns;
  const days = recencyDays[i] ?? Number.NaN;
  const note = Number.isNaN(days) ? "" : fill(words.card.ago, { days: format.whole(days) });
  return line(words.report.columns.lastOrder.heading, format.date(lastDay[i] ?? Number.NaN), note);
}

function gapLine({ words, portfolio, format }: ReportKit, i: number): readonly CardLine[] {
  const { gapDays, gapSource } = portfolio.aspects.rhythm;
  const days = gapDays[i] ?? Number.NaN;
  const source = gapSource[i] ?? "";
  if (Number.isNaN(days) || source === "") return [];
  const value = fill(words.card.days, { days: format.whole(days) });
  return line(words.report.columns.gap.heading, value, words.card.gapOf[source]);
}

function nextLine({ words, portfolio, format }: ReportKit, i: number): readonly CardLine[] {
  const { nextDay, overdueDays } = portfolio.aspects.rhythm;
  const late = overdueDays[i] ?? 0;
  const note = late > 0 ? fill(words.card.late, { days: format.whole(late) }) : "";
  return line(words.report.columns.nextOrder.heading, format.date(nextDay[i] ?? Number.NaN), note);
}
