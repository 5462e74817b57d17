import { fill } from "../../i18n/words.ts";
import { clientOrder } from "../client-table.ts";
import type { ReportKit } from "../report-kit.ts";
import { MOST_CATEGORIES } from "./layout.ts";

/** One column of the Pareto chart and the point of the line above it. */
export interface ParetoBar {
  readonly label: string;
  readonly revenue: number;
  readonly cumulativeShare: number;
}

/** "clients": each one; "top": the ten largest and the others; "tenths": ten groups of clients. */
export interface Pareto {
  readonly kind: "clients" | "top" | "tenths";
  readonly bars: readonly ParetoBar[];
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
export function paretoBars(kit: ReportKit): Pareto {
  const { clients, columns } = kit.portfolio;
  const revenueOf = (i: number): number => columns.revenue[i] ?? 0;
  const buyers = clientOrder(kit).filter((i) => revenueOf(i) > 0);
  const single = (i: number): Group => {
    return { label: shortName(clients.name[i] || clients.id[i] || ""), revenue: revenueOf(i) };
  };
  const sum = (members: readonly number[]): number =>
    members.reduce((total, i) => total + revenueOf(i), 0);

  if (buyers.length <= MOST_CATEGORIES) return pareto("clients", buyers.map(single));
  if (buyers.length <= MOST_FOR_TOP) {
    const rest = buyers.slice(TOP);
    const label = fill(kit.words.report.kpi.others, { count: kit.format.whole(rest.length) });
    return pareto("top", [...buyers.slice(0, TOP).map(single), { label, revenue: sum(rest) }]);
  }
  const tenths = Array.from({ length: 10 }, (_, tenth): Group => {
    const edge = (part: number): number => Math.round((part * buyers.length) / 10);
    const label = fill(kit.words.report.kpi.tenth, { from: tenth * 10, to: tenth * 10 + 10 });
    return { label, revenue: sum(buyers.slice(edge(tenth), edge(tenth + 1))) };
  });
  return pareto("tenths", tenths);
}

function pareto(kind: Pareto["kind"], groups: readonly Group[]): Pareto {
  const total = groups.reduce((sum, { revenue }) => sum + revenue, 0);
  let running = 0;
  const bars = groups.map(({ label, revenue }) => {
    running += revenue;
    return { label, revenue, cumulativeShare: Math.min(1, running / total) };
  });
  return { kind, bars };
}

/** Cut on whole characters, so that an emoji is not halved. */
function shortName(name: string): string {
  const characters = Array.from(name);
  return characters.length <= LABEL_LENGTH
    ? name
    : `${characters.slice(0, LABEL_LENGTH - 1).join("")}…`;
}
