import { fill } from "../i18n/words.ts";
import { abcText } from "./class-thresholds.ts";
import type { ClientColumn, ClientColumnKey } from "./client-column.ts";
import { clientColumns } from "./client-columns.ts";
import { abcSharesText, comparedLabels, periodText, type ReportKit } from "./report-kit.ts";
import { segmentChoices } from "./segment-choices.ts";
import { classLook } from "./segment-look.ts";
import type { CellColor, TableBody, TableColumn } from "./tab-spec.ts";
import { userColumns } from "./user-columns.ts";

/**
 * Clients by revenue, largest first, then by id: the order of every table.
 * @param segment only those of this segment; all when left out
 */
export function clientOrder({ portfolio }: ReportKit, segment?: string): readonly number[] {
  const { id } = portfolio.clients;
  const { columns } = portfolio;
  const members: number[] = [];
  for (let i = 0; i < id.length; i++) {
    if (segment === undefined || columns.segment[i] === segment) members.push(i);
  }
  // An unknown revenue comes last, and comparing typed numbers is what makes a long list quick.
  const worth = columns.revenue.map((value) => (Number.isNaN(value) ? -Infinity : value));
  return members.sort((a, b) => {
    const left = worth[a] as number;
    const right = worth[b] as number;
    if (left !== right) return right > left ? 1 : -1;
    return (id[a] as string) < (id[b] as string) ? -1 : 1;
  });
}

/**
 * A table with one row a client, our columns first, the user's at the right.
 * @param wanted which columns, in order; those nothing is known about are left out
 * @param members client indices, in the order of the rows
 */
export function clientTable(
  kit: ReportKit,
  wanted: readonly ClientColumnKey[] | "all",
  { members, headline }: { readonly members: readonly number[]; readonly headline: string },
): TableBody {
  const all = clientColumns(kit);
  const chosen = wanted === "all" ? all : pick(all, wanted);
  const shown = chosen.filter(({ known }) => known);
  return {
    kind: "table",
    headline,
    columns: [
      ...shown.map((column) => tableColumn(column, kit)),
      ...userColumns(kit.words, segmentChoices(kit)),
    ],
    keys: members.map((i) => kit.portfolio.clients.id[i] ?? ""),
    rows: members.map((i) => shown.map(({ cell }) => cell(i))),
    classColors: cellColors(kit, new Set(shown.map(({ key }) => key))),
    charts: [],
  };
}

function pick(all: readonly ClientColumn[], wanted: readonly string[]): readonly ClientColumn[] {
  return wanted.flatMap((key) => all.filter((column) => column.key === key));
}

function tableColumn({ key, format, width }: ClientColumn, kit: ReportKit): TableColumn {
  const { heading, help: usual } = kit.words.report.columns[key];
  const help = key === "abc" && !isUsualAbc(kit) ? kit.words.thresholds.abcHelp : usual;
  return { key, heading, help: fill(help, helpValues(kit)), format, width, user: false };
}

/** Whether A clients are those who bring the first part of revenue. */
function isUsualAbc({ portfolio }: ReportKit): boolean {
  const { of = "revenue" } = portfolio.method.abc;
  return of === "revenue" && portfolio.thresholds.abcBy === "revenue";
}

/** What the explanations of headings may name. */
function helpValues(kit: ReportKit): Readonly<Record<string, string>> {
  const { portfolio, format } = kit;
  const labels = comparedLabels(kit);
  return {
    period: periodText(kit),
    asOf: format.date(portfolio.asOf),
    shares: abcSharesText(kit),
    first: format.shortPercent(portfolio.thresholds.abcShares[0] ?? 1),
    thresholds: abcText(kit),
    best: String(bestScore(kit)),
    before: labels?.before ?? "",
    after: labels?.after ?? "",
    modelFrom: format.date(portfolio.purchases?.until ?? portfolio.asOf),
    ahead: portfolio.thresholds.clv.rule === "D7.14" ? kit.words.report.kpi.clvAhead : "",
  };
}

/** Few clients are scored in three groups shown as 1, 3 and 5 (D4): the best stays 5. */
function bestScore({ portfolio }: ReportKit): number {
  const { rfmBins } = portfolio.thresholds;
  return rfmBins === 3 && portfolio.method.rfm.bins === "auto" ? 5 : rfmBins || 5;
}

function cellColors(kit: ReportKit, shown: ReadonlySet<string>): readonly CellColor[] {
  const { portfolio, context, looks } = kit;
  const { abc } = portfolio.method;
  const classes = [...new Set([...abc.classes, "Z"])].map((name) => {
    const { color, ink } = classLook(name, abc, context.language);
    return { text: name, background: color, ink, column: "abc" };
  });
  const segments = [...looks.values()].map(({ name, color, ink }) => {
    return { text: name, background: color, ink, column: "segment" };
  });
  return [...classes, ...segments].filter(({ column }) => shown.has(column));
}
