import { satisfactionScale } from "../../core/insights/scale.ts";
import type { Satisfaction, Survey } from "../../core/kpi/satisfaction.ts";
import { fill } from "../../i18n/words.ts";
import { GREY } from "../palette.ts";
import type { PageCell } from "../tab-spec.ts";
import { type ChartData, coloredBars, GREEN, ORANGE } from "./chart-data.ts";
import { clientRows } from "./client-rows.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { drawLines, type Line } from "./lines.ts";
import { figure, type PageDraft, words } from "./page-draft.ts";
import type { PageSection } from "./section.ts";
import { drawTable } from "./table.ts";

/** Beyond this scale the two best marks are nearly none. */
const LARGEST_SCALE = 10;

/** What clients answer, and the money behind it. */
export const answers: PageSection = {
  draw: (draft, row, kit) => {
    const found = kit.insights.satisfaction;
    if (!found.known) return row;
    draft.set(row, 0, words(kit.words.cockpit.sections.answers, "section"));
    const lines = answerLines(found.value, kit);
    const columns = { period: true, compared: false };
    return drawAsk(draft, drawLines(draft, row + 1, { kit, lines, columns }), kit);
  },
  charts: (kit) => [...npsChart(kit), ...csatChart(kit)],
};

function answerLines(found: Satisfaction, kit: KpiKit): readonly Line[] {
  const { answers: say } = kit.words.cockpit;
  const { nps, csat, detractorRevenue, detractorShare } = found;
  const asked = nps.answers > 0;
  const line = (label: string, format: Line["format"], period: number, meaning: string): Line => {
    return { label, format, period, meaning };
  };
  const scale = satisfactionScale(kit.portfolio.clients);
  const counted = ({ answers: count }: Survey, sentence: string, survey: Survey): string => {
    const said = fill(sentence, { answers: kit.format.whole(count), scale });
    return survey.indicative ? `${said} (${say.few})` : said;
  };
  const share = kit.format.percent(detractorShare);
  const few = (count: number): number => (asked ? count : Number.NaN);
  const refused = nps.refused + csat.refused;
  const boxes = csat.answers > 0 && scale <= LARGEST_SCALE ? csat.score : Number.NaN;
  return [
    line(say.nps, "whole", nps.score, counted(nps, say.npsHelp, nps)),
    line(say.promoters, "whole", few(nps.promoters), say.promotersHelp),
    line(say.passives, "whole", few(nps.passives), say.passivesHelp),
    line(say.detractors, "whole", few(nps.detractors), say.detractorsHelp),
    line(
      say.revenue,
      kit.money,
      detractorRevenue,
      share === "" ? "" : fill(say.revenueHelp, { share }),
    ),
    line(say.csat, "percent", boxes, counted(csat, say.csatHelp, csat)),
    line(say.mean, "tenths", csat.mean, counted(csat, say.meanHelp, csat)),
    line(say.refused, "whole", refused > 0 ? refused : Number.NaN, say.refusedHelp),
  ];
}

/** Promoters by what they buy, the largest first. */
function drawAsk(draft: PageDraft, row: number, kit: KpiKit): number {
  const found = kit.insights.satisfaction;
  const ask = found.known ? found.value.ask : [];
  if (ask.length === 0) return row;
  const { columns } = kit.portfolio;
  const { answers: say, heads } = kit.words.cockpit;
  const rows = clientRows(ask, kit, (i): readonly PageCell[] => [
    figure(columns.revenue[i] ?? "", kit.money),
  ]);
  return drawTable(draft, row + 1, { heads: [say.ask, heads.revenue], rows });
}

/** Beside the other survey it would say the same twice. */
function csatChart(kit: KpiKit): readonly ChartData[] {
  const found = kit.insights.satisfaction;
  if (!found.known || found.value.nps.answers > 0) return [];
  const { score, answers: count } = found.value.csat;
  if (!(count > 0) || satisfactionScale(kit.portfolio.clients) > LARGEST_SCALE) return [];
  const { answers: say, titles, heads } = kit.words.cockpit;
  const satisfied = Math.round(score * count);
  const bars = [
    { label: say.satisfied, value: satisfied, color: GREEN },
    { label: say.others, value: count - satisfied, color: GREY },
  ];
  const title = fill(titles.csat, { share: kit.format.percent(score) });
  return [
    coloredBars({ kind: "stackedColumn", title, heading: heads.clients, bars, format: "whole" }),
  ];
}

function npsChart(kit: KpiKit): readonly ChartData[] {
  const found = kit.insights.satisfaction;
  if (!found.known || found.value.nps.answers === 0) return [];
  const { answers: say, titles } = kit.words.cockpit;
  const { promoters, passives, detractors, score } = found.value.nps;
  const { format } = kit;
  const title = fill(titles.nps, {
    promoters: format.whole(promoters),
    detractors: format.whole(detractors),
    score: `${score < 0 ? "−" : ""}${format.whole(Math.abs(score))}`,
  });
  const bars = [
    { label: say.promoters, value: promoters, color: GREEN },
    { label: say.passives, value: passives, color: GREY },
    { label: say.detractors, value: detractors, color: ORANGE },
  ];
  const heading = kit.words.cockpit.heads.clients;
  return [coloredBars({ kind: "stackedColumn", title, heading, bars, format: "whole" })];
}
