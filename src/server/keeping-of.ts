import type { Portfolio } from "../core/portfolio/portfolio.ts";
import { type Language, wordsOf } from "../i18n/words.ts";
import type { ReportContext } from "../report/report-context.ts";
import type { SpecCell, TableBody, TableColumn } from "../report/tab-spec.ts";
import { clientsTab } from "../report/tabs/clients-tab.ts";
import { segmentTabKey } from "../report/tabs/segment-tab.ts";
import { userColumns } from "../report/user-columns.ts";
import type { Keeping } from "../sheets/keeping.ts";

/** What the tabs of clients need to know of the portfolio, to tell what is the user's. */
export function keepingOf(portfolio: Portfolio, context: ReportContext, day: number): Keeping {
  const { id, name } = portfolio.clients;
  const place = new Map(id.map((each, index) => [each, index] as const));
  const about = lookup(() => clientsTab(portfolio, context).body as TableBody);
  return {
    style: { currency: context.currency, locale: context.locale },
    day,
    columns: headingsOfClients(context.language),
    keyColumn: "id",
    isClient: (clientId) => place.has(clientId),
    nameOf: (clientId) => name[place.get(clientId) ?? -1] ?? "",
    // A client just put elsewhere by hand stands in the tab of before: its word counts as it did then.
    homes: (_scope, clientId) => {
      const index = place.get(clientId);
      if (index === undefined) return [];
      const { columns, aspects } = portfolio;
      return [columns.segment, aspects.computedSegment].map((of) => segmentTabKey(of[index] ?? ""));
    },
    about,
  };
}

/** Our columns of a table of clients in every language, the reader's first, to know them again. */
export function headingsOfClients(language: Language): readonly TableColumn[] {
  return [language, "en" as const, "fr" as const].flatMap(clientColumnsIn);
}

/** Every column of ours a table of clients may have, by its words alone. */
function clientColumnsIn(language: Language): readonly TableColumn[] {
  const words = wordsOf(language);
  const users = userColumns(words);
  const known = new Set(users.map(({ key }) => key));
  const computed = Object.entries(words.report.columns)
    .filter(([key]) => !known.has(key))
    .map(([key, { heading }]): TableColumn => {
      return { key, heading, help: "", format: "plain", width: 100, user: false };
    });
  return [...computed, ...users];
}

/** Built only when a cell of ours was typed over. */
function lookup(build: () => TableBody) {
  let rows: ReadonlyMap<string, readonly SpecCell[]> | undefined;
  let columns: readonly string[] = [];
  return (clientId: string, columnKey: string): SpecCell | undefined => {
    if (!rows) {
      const body = build();
      columns = body.columns.filter(({ user }) => !user).map(({ key }) => key);
      rows = new Map(body.keys.map((key, index) => [key, body.rows[index] ?? []] as const));
    }
    return rows.get(clientId)?.[columns.indexOf(columnKey)];
  };
}
