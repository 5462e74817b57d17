import type { RhythmStatus } from "../../core/kpi/rhythm.ts";
import type { Movement } from "../../core/portfolio/portfolio.ts";
import { fill } from "../../i18n/words.ts";
import { periodText } from "../report-kit.ts";
import type { CellFormat } from "../tab-spec.ts";
import type { KpiKit } from "./kpi-kit.ts";
import type { Line } from "./lines.ts";
import { yearUnderWay } from "./year-under-way.ts";

/** From here on cents do not tell in a headline. */
const NO_CENTS = 10_000;

/** The figures one looks at first that this portfolio has, the most telling first. */
export function headlines(kit: KpiKit): readonly Line[] {
  const { movement } = kit.portfolio.kpis;
  const moved = kit.insights.compared === null ? null : movement;
  const lines = [
    revenueLine(kit),
    ...(moved === null ? listLines(kit) : movedLines(kit, moved)),
    dependencyLine(kit),
    sleepingLine(kit),
    clvLine(kit),
  ];
  return lines.filter(({ period }) => Number.isFinite(period));
}

function moneyFor({ money }: KpiKit, amount: number): CellFormat {
  return money === "cents" && Math.abs(amount) >= NO_CENTS ? "money" : money;
}

/** The total of the Clients tab, whatever the periods that are compared. */
function revenueLine(kit: KpiKit): Line {
  const { revenue } = kit.portfolio.kpis;
  const compared = kit.samePeriod ? kit.insights.compared : null;
  return {
    label: kit.words.report.kpi.revenue,
    format: moneyFor(kit, revenue),
    period: revenue,
    ...(compared ? { before: compared.before.revenue, change: "growth" } : {}),
    meaning: (compared && yearUnderWay(kit)) || periodText(kit),
  };
}

function movedLines(kit: KpiKit, movement: Movement): readonly Line[] {
  const { cockpit, report } = kit.words;
  const { compared } = kit.insights;
  const { from, to } = movement.after;
  const { format } = kit;
  const lines: Line[] = [];
  const period = kit.heads.now.toLowerCase();
  if (!kit.samePeriod && from !== null && to !== null) {
    const days = { from: format.date(from), to: format.date(to) };
    lines.push({
      label: fill(cockpit.glance.revenueOf, { period }),
      format: moneyFor(kit, movement.bridge.after),
      period: movement.bridge.after,
      before: movement.bridge.before,
      change: "growth",
      meaning: fill(cockpit.glance.against, days),
    });
  }
  const { fresh, reactivated, lost, start, end, retention } = movement;
  const moves = { fresh, reactivated, lost };
  lines.push(
    {
      // Beside the revenue of another period, the count must say whose it is.
      label: kit.samePeriod ? report.kpi.activeClients : fill(cockpit.glance.buyersOf, { period }),
      format: "whole",
      period: end,
      before: start,
      change: "growth",
      meaning: fill(cockpit.glance.moves, moves),
    },
    {
      label: report.kpi.retention,
      format: "percent",
      period: retention,
      before: compared?.earlier?.retention ?? Number.NaN,
      change: "points",
      meaning: cockpit.glance.retention,
    },
  );
  return lines;
}

function listLines({ portfolio, words: say, format, money }: KpiKit): readonly Line[] {
  const { activeClients, clients, meanRevenue } = portfolio.kpis;
  return [
    {
      label: say.report.kpi.activeClients,
      format: "whole",
      period: activeClients,
      meaning: fill(say.cockpit.glance.ofList, { clients: format.whole(clients) }),
    },
    {
      label: say.report.kpi.meanRevenue,
      format: money,
      period: meanRevenue,
      meaning: say.cockpit.weight.meanRevenue,
    },
  ];
}

function dependencyLine({ portfolio, words: say, format }: KpiKit): Line {
  const { k80, alert, top1Share, top5Share } = portfolio.kpis.concentration;
  const { calm, watch, danger } = say.cockpit.glance;
  const values = { top1: format.percent(top1Share), top5: format.percent(top5Share) };
  const meaning = fill({ none: calm, watch, danger }[alert], values);
  return { label: say.report.kpi.k80, format: "whole", period: k80, meaning };
}

function sleepingLine(kit: KpiKit): Line {
  const gross = kit.insights.dormant.known ? kit.insights.dormant.value.gross : Number.NaN;
  const label = kit.words.cockpit.sections.sleeping;
  return { label, format: moneyFor(kit, gross), period: gross, meaning: sleepingText(kit) };
}

function sleepingText({ insights, words: say, format }: KpiKit): string {
  const { sleeps, sleepsSome, sleepsNobody, lostLonger } = say.cockpit.glance;
  const found = insights.dormant.known ? insights.dormant.value : null;
  if (found !== null && found.gross > 0) {
    const share = format.percent(found.grossShare);
    const sentence = share === "" ? sleepsSome : sleeps;
    return fill(sentence, { clients: format.whole(found.clients), share });
  }
  const counts = insights.rhythm.known ? insights.rhythm.value : [];
  const countOf = (wanted: RhythmStatus): number =>
    counts.find(({ status }) => status === wanted)?.clients ?? 0;
  const [asleep, lost] = [countOf("DORMANT"), countOf("LOST")];
  // Their revenue came to nothing, or is not told; asleep they are.
  if (asleep > 0) return fill(sleepsSome, { clients: format.whole(asleep) });
  return lost > 0 ? fill(lostLonger, { clients: format.whole(lost) }) : sleepsNobody;
}

function clvLine(kit: KpiKit): Line {
  const { kpis, thresholds } = kit.portfolio;
  const { totalClv } = kpis;
  const { clv, clvAhead } = kit.words.cockpit.glance;
  const { kpi } = kit.words.report;
  return {
    label: kpi.totalClv,
    format: moneyFor(kit, totalClv),
    period: totalClv,
    meaning: thresholds.clv.rule === "D7.14" ? clvAhead : clv,
  };
}
