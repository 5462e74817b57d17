import type { PageCell } from "../tab-spec.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { MOST_NAMES } from "./layout.ts";
import { words } from "./page-draft.ts";
import { shortName } from "./short-name.ts";

const NAME_LENGTH = 32;

/** What a client is called in a table or under a bar. */
export function clientName(i: number, { portfolio }: KpiKit, most = NAME_LENGTH): string {
  const { id, name } = portfolio.clients;
  return shortName(name[i] || (id[i] ?? ""), most);
}

/** A row for each of the first clients of a list: the name, then its cells. */
export function clientRows(
  members: readonly number[],
  kit: KpiKit,
  cells: (i: number) => readonly PageCell[],
): readonly (readonly PageCell[])[] {
  return members.slice(0, MOST_NAMES).map((i) => [words(clientName(i, kit), "label"), ...cells(i)]);
}
