import type { Input, Output } from "../../contract/api.ts";
import { isoOf } from "../../core/maths/day.ts";
import { wordsOf } from "../../i18n/words.ts";
import { segmentLooks } from "../../report/segment-look.ts";
import { openFile, todayIn } from "../../sheets/file.ts";
import { saidWarnings } from "../answers.ts";
import { clientRecord } from "../client-record.ts";
import { type Figures, figuresOf } from "../figures.ts";
import { insightsRecord } from "../insights-record.ts";
import { kpiRecord } from "../kpi-record.ts";
import { thresholdsRecord } from "../thresholds-record.ts";

/** Room for one answer: tens of megabytes fail, and nobody documents where that begins (fact 156). */
const MOST_CHARACTERS = 700_000;
/** What a client takes besides its id and name, generously. */
const A_CLIENT = 1200;

/**
 * The portfolio as data, a page of clients at a time, in the order of the source. A page may hold fewer
 * clients than asked for, when they would make too large an answer; never none. Figures of the whole come
 * with the first page alone.
 */
export function summary({ tabId, settings, from, count }: Input<"summary">): Output<"summary"> {
  const file = openFile();
  const figures = figuresOf(file, { tabId, settings, today: todayIn(file, new Date()) });
  const { portfolio } = figures;
  const names = segmentLooks(portfolio, settings.language);
  const last = Math.min(from + count, portfolio.clients.size);
  const clients: Record<string, unknown>[] = [];
  let room = MOST_CHARACTERS;
  for (let i = Math.max(0, from); i < last && room > 0; i++) {
    room -= A_CLIENT + lengthOf(portfolio.clients.id[i]) + lengthOf(portfolio.clients.name[i]);
    const segment = portfolio.columns.segment[i] ?? "";
    clients.push({
      ...clientRecord(portfolio, i),
      segment,
      segmentName: names.get(segment)?.name ?? segment,
    });
  }
  return {
    asOf: isoOf(figures.asOf),
    clients,
    totalClients: portfolio.clients.size,
    kpis: from > 0 ? {} : kpisOf(figures),
    thresholds: thresholdsRecord(portfolio),
    warnings: saidWarnings(figures, wordsOf(settings.language)),
  };
}

function kpisOf({ portfolio, insights }: Figures): Record<string, unknown> {
  const more = insights();
  return { ...kpiRecord(portfolio, more), ...insightsRecord(more, portfolio) };
}

/** As JSON text, where some characters take six. */
function lengthOf(text: string | undefined): number {
  return JSON.stringify(text ?? "").length;
}
