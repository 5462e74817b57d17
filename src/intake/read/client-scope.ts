import type { RemovedReason } from "../finding.ts";
import type { Verdict } from "../identities.ts";
import type { MergedRows } from "./merge-clients.ts";
import type { Room } from "./room.ts";
import type { ClientRows } from "./same-names.ts";
import { STATUS_RANK, statusOfRows } from "./scope.ts";

/** Id of the question whether prospects are in the portfolio. */
const PROSPECTS = "scope.prospects";

/** Who stays, after duplicates were merged. */
export interface InScope {
  readonly rows: ClientRows;
  /** Client by record of the list, -1 for those who left. */
  readonly of: Int32Array;
  /** By client: reasons to leave appear only where the list is one of several. */
  readonly verdicts: readonly Verdict[];
}

/**
 * Takes prospects, former clients, partners and others out of a client list, each into a count of its
 * own (they are followed elsewhere, not in the portfolio; prospects stay when asked for). Of a client in several rows, one that says
 * "client" outweighs a prospect, not a former client. In one of several lists they stay, marked: another list
 * may tell that they have bought.
 */
export function keepInScope(room: Room, { rows, of }: MergedRows): InScope {
  const said = statusOfRows(room);
  if (!said) return { rows, of, verdicts: rows.ids.map(() => null) };
  const places = new Int32Array(rows.ids.length).fill(STATUS_RANK.length);
  rows.client.forEach((client, row) => {
    const verdict = client < 0 ? null : said(row);
    if (verdict) places[client] = Math.min(places[client] as number, STATUS_RANK.indexOf(verdict));
  });
  const verdicts = Array.from(places, (place) => STATUS_RANK[place] ?? null);
  if (room.context.oneOfSeveral) return { rows, of, verdicts };
  askProspects(room, verdicts);
  return withoutLeavers(room, { rows, of, verdicts });
}

const isProspect = (verdict: Verdict): boolean => verdict === "prospect" || verdict === "lead";

/**
 * Prospects are followed elsewhere (article 4). Where the list says what they could buy they have a place in the
 * crossed matrix and among key accounts, so it is asked.
 */
function askProspects(room: Room, verdicts: readonly Verdict[]): void {
  const count = verdicts.filter(isProspect).length;
  if (count === 0 || room.columns("potential").length === 0) return;
  room.tally.ask({
    id: PROSPECTS,
    kind: "scope.prospects",
    values: { count },
    samples: [],
    choices: ["out", "in"],
  });
}

function withoutLeavers(room: Room, { rows, of, verdicts }: InScope): InScope {
  const number = new Int32Array(verdicts.length).fill(-1);
  const ids: string[] = [];
  const kept: Verdict[] = [];
  const wanted = room.answers.questions?.[PROSPECTS] === "in";
  const reasonFor = (verdict: Verdict) => {
    return wanted && isProspect(verdict) ? null : reasonOf(verdict);
  };
  verdicts.forEach((verdict, client) => {
    if (reasonFor(verdict) !== null) return;
    number[client] = ids.push(rows.ids[client] as string) - 1;
    kept.push(verdict);
  });
  const client = rows.client.map((old, row) => {
    const reason = old < 0 ? null : reasonFor(verdicts[old] ?? null);
    if (reason) room.tally.remove(row, reason);
    return old < 0 ? -1 : (number[old] as number);
  });
  return {
    rows: { client, ids },
    of: of.map((old) => number[old] as number),
    verdicts: kept,
  };
}

function reasonOf(verdict: Verdict): RemovedReason | null {
  return verdict === "client" ? null : verdict;
}
