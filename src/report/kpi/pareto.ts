import { exactSum } from "../../core/maths/sum.ts";
import { fill } from "../../i18n/words.ts";
import { clientOrder } from "../client-table.ts";
import type { ReportKit } from "../report-kit.ts";
import { MOST_CATEGORIES } from "./layout.ts";
import { shortName } from "./short-name.ts";

/** One column of the Pareto chart and the point of the line above it. */
export interface ParetoBar {
  readonly label: string;
  readonly revenue: number;
  readonly cumulativeShare: number;
}

const TOP = 10;
/** Up to here the names of the largest say more than tenths do. */
const MOST_FOR_TOP = 60;
/** Characters of a name under a column. */
const LABEL_LENGTH = 24;

interface Group {
  readonly label: string;
  readonly revenue: number;
}

/** The clients with revenue above 0, largest first, in at most twelve columns. */
export function paretoBars(kit: ReportKit): readonly ParetoBar[] {
  const { clients, columns } = kit.portfolio;
  const revenueOf = (i: number): number => columns.revenue[i] ?? 0;
  const buyers = clientOrder(kit).filter((i) => revenueOf(i) > 0);
  const single = (i: number): Group => {
    return {
      label: shortName(clients.name[i] || clients.id[i] || "", LABEL_LENGTH),
      revenue: revenueOf(i),
    };
  };
  const sum = (members: readonly number[]): number => exactSum(members.map(revenueOf));

  if (buyers.length <= MOST_CATEGORIES) return pareto(buyers.map(single));
  if (buyers.length <= MOST_FOR_TOP) {
    const rest = buyers.slice(TOP);
    const label = fill(kit.words.report.kpi.others, { count: kit.format.whole(rest.length) });
    return pareto([...buyers.slice(0, TOP).map(single), { label, revenue: sum(rest) }]);
  }
  const tenths = Array.from({ length: 10 }, (_, tenth): Group => {
    const edge = (part: number): number => Math.round((part * buyers.length) / 10);
    const label = fill(kit.words.report.kpi.tenth, { from: tenth * 10, to: tenth * 10 + 10 });
    return { label, revenue: sum(buyers.slice(edge(tenth), edge(tenth + 1))) };
  });
  return pareto(tenths);
}

function pareto(groups: readonly Group[]): readonly ParetoBar[] {
  const total = exactSum(groups.map(({ revenue }) => revenue));
  let running = 0;
  return groups.map(({ label, revenue }) => {
    running += revenue;
    return { label, revenue, cumulativeShare: Math.min(1, running / total) };
  });
}
