import type { Stress } from "../../core/kpi/stress.ts";
import type { CellFormat, PageCell } from "../tab-spec.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { MOST_NAMES } from "./layout.ts";
import { figure, type PageDraft, words } from "./page-draft.ts";
import { shortName } from "./short-name.ts";
import { drawTable } from "./table.ts";

/** Who may go: a client, all clients of a salesperson, a whole sector. */
export type StressGroup = "clients" | "owners" | "sectors";

const GROUPS: readonly StressGroup[] = ["clients", "owners", "sectors"];
const LABEL_LENGTH = 32;

/** The tests of each group that the list allows, the dearest first. */
export function stressGroups({ insights }: KpiKit): readonly {
  readonly group: StressGroup;
  readonly tests: readonly Stress[];
}[] {
  const { clients, owners, sectors } = insights.balance;
  const all = {
    clients,
    owners: owners.known ? owners.value : [],
    sectors: sectors.known ? sectors.value : [],
  };
  return GROUPS.map((group) => {
    const tests = all[group].filter(({ revenueLost }) => revenueLost > 0).slice(0, MOST_NAMES);
    return { group, tests };
  }).filter(({ tests }) => tests.length > 0);
}

/** What the one who goes is called. */
export function stressName({ key }: Stress, group: StressGroup, { portfolio }: KpiKit): string {
  if (group !== "clients") return key;
  const { id, name } = portfolio.clients;
  return name[id.indexOf(key)] || key;
}

/** What is left without the largest clients, salespeople and sectors; what nobody knows has no column. */
export function drawStress(draft: PageDraft, row: number, kit: KpiKit): number {
  const groups = stressGroups(kit);
  if (groups.length === 0) return row - 1;
  const { balance } = kit.words.cockpit;
  draft.set(row, 0, words(balance.stress, "section"));
  const columns = COLUMNS.filter(([key]) =>
    groups.some(({ tests }) => tests.some((test) => !Number.isNaN(test[key]))),
  );
  return groups.reduce((next, { group, tests }) => {
    const heads = [balance.without[group], ...columns.map(([, head]) => headOf(head, kit))];
    const rows = tests.map((test): readonly PageCell[] => [
      words(shortName(stressName(test, group, kit), LABEL_LENGTH), "label"),
      ...columns.map(([key, , format]) => cellOf(test[key], format ?? kit.money)),
    ]);
    return drawTable(draft, next, { heads, rows });
  }, row + 1);
}

type Column = readonly [
  key: Exclude<keyof Stress, "key">,
  head: "lost" | "part" | "left" | "marginLeft" | "gap" | "cash",
  format?: CellFormat,
];

const COLUMNS: readonly Column[] = [
  ["revenueLost", "lost"],
  ["shareLost", "part", "percent"],
  ["revenueLeft", "left"],
  ["marginLeft", "marginLeft"],
  ["breakEvenGap", "gap"],
  ["monthsOfCash", "cash", "tenths"],
];

function headOf(head: Column[1], { words: say }: KpiKit): string {
  const { balance, heads } = say.cockpit;
  return head === "part" ? heads.shareOfRevenue : balance[head];
}

/** Cash that need not make up for anything lasts for ever: no figure. */
function cellOf(value: number, format: CellFormat): PageCell {
  return figure(Number.isFinite(value) ? value : "", format);
}
