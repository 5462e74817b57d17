import type { Portfolio } from "../core/portfolio/portfolio.ts";
import type { Language } from "../i18n/words.ts";
import type { File } from "../sheets/file.ts";
import { readSomeColumns } from "../sheets/read-some-columns.ts";
import type { RowPlace } from "../sheets/selected-row.ts";
import { HAND_COLUMNS } from "./by-hand.ts";
import { headingsOfClients } from "./keeping-of.ts";
import type { SourceRead } from "./read-source.ts";

/** Which client stands in a row, and in which rows the clients before and after it do. */
export interface CardPlace {
  /** Index into the clients of the portfolio; -1 for a row of a client who is not in it, or of nobody. */
  readonly client: number;
  /** The row speaks of somebody, in the portfolio or not. */
  readonly speaks: boolean;
  readonly previous: number | null;
  readonly next: number | null;
}

/** A client in a row, from 1. */
interface ClientRow {
  readonly row: number;
  readonly client: number;
}

interface Known {
  readonly source: SourceRead;
  readonly portfolio: Portfolio;
  readonly language: Language;
}

/** Looks in our own tabs of clients and in the user's lists; nobody stands anywhere else. */
export function cardPlace(file: File, at: RowPlace, known: Known): CardPlace {
  const rows = ourRows(file, at.tabId, known) ?? listRows(known.source, at.tabId);
  if (rows === null) return { client: -1, speaks: false, previous: null, next: null };
  const here = rows.find(({ row }) => row === at.row);
  const client = here?.client ?? -1;
  const others = rows.filter((each) => each.client >= 0 && each.client !== client);
  const before = others.filter(({ row }) => row < at.row);
  return {
    client,
    speaks: here !== undefined,
    previous: before[before.length - 1]?.row ?? null,
    next: others.find(({ row }) => row > at.row)?.row ?? null,
  };
}

/** Rows of a tab of ours, as the user has sorted them; null for another tab. */
function ourRows(
  file: File,
  tabId: number,
  { portfolio, language }: Known,
): readonly ClientRow[] | null {
  const { id } = portfolio.clients;
  const places = new Map(id.map((each, place) => [each, place] as const));
  const tab = [...file.memory.tabs.values()].find(({ sheetId }) => sheetId === tabId);
  if (!tab || (tab.key !== "clients" && !tab.key.startsWith("segment:"))) return null;
  const read = readSomeColumns(file, {
    key: tab.key,
    columnIds: Object.values(HAND_COLUMNS),
    keeping: {
      columns: headingsOfClients(language),
      keyColumn: "id",
      isClient: (clientId) => places.has(clientId),
    },
  });
  const rows = [...(read?.clients ?? [])].map(([clientId, { at }]): ClientRow => {
    return { row: at + 1, client: places.get(clientId) ?? -1 };
  });
  return rows.sort((a, b) => a.row - b.row);
}

function listRows(source: SourceRead, tabId: number): readonly ClientRow[] | null {
  const rows = source.rowsOf(tabId);
  return rows && Array.from(rows.client, (client, at) => ({ row: rows.first + at, client }));
}
