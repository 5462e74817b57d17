import type { SaidPair } from "../match/pair-id.ts";
import { type Found, findClients } from "./find-clients.ts";
import { joinVetoes } from "./join-vetoes.ts";
import { type NamedClient, namesOfWhole } from "./named-client.ts";
import type { JoinPart, PartRole } from "./part.ts";
import { emptySide, type Side, unitedSide, withSide } from "./side.ts";

/** A list that has met the lists before it. */
export interface PlacedPart {
  readonly part: JoinPart;
  readonly role: PartRole;
  readonly side: Side;
  readonly found: Found;
  /** Clients of the lists before it that this one knows as one. */
  readonly united: readonly (readonly NamedClient[])[];
  /** Client of the whole by client of the list; -1 for those who are left aside. */
  readonly joined: Int32Array;
  /** Clients of the lists before it; those from here on are new. */
  readonly before: number;
  /** Clients found nowhere stay in the portfolio all the same. */
  readonly keepsNew: boolean;
}

/** Whether a list names clients of the portfolio, or only says something of them (a survey, a list of costs). */
const OF_CLIENTS = [
  "status",
  "sales_owner",
  "sector",
  "client_type",
  "record_created_date",
  "potential",
];

/**
 * Joins the lists one after the other, each with all before it; the order is that of the given parts.
 *
 * @param answers to questions by id
 */
export function placeParts(
  parts: readonly JoinPart[],
  said: readonly SaidPair[],
  answers: Readonly<Record<string, string>>,
): readonly PlacedPart[] {
  let spine = emptySide();
  let placed: PlacedPart[] = [];
  parts.forEach((part, place) => {
    const side = sideOf(part);
    const first = findClients(spine, side, said);
    const pairs = wanted(spine, first.united, said);
    const nameOf = namesOfWhole(placed);
    const united = pairs.map((pair) => pair.map(nameOf));
    const { side: whole, number } = unitedSide(spine, pairs);
    placed = placed.map((each) => ({ ...each, joined: renumbered(each.joined, number) }));
    const found = { ...first, target: renumbered(first.target, number) };
    const before = whole.size;
    const role = roleOf(part);
    const keepsNew = place === 0 || keepsNewClients(part, role, answers);
    const joined = found.target.slice();
    let next = before;
    joined.forEach((client, other) => {
      if (client < 0 && keepsNew) joined[other] = next++;
    });
    spine = withSide(whole, side, joined);
    placed.push({ part, role, side, found, united, joined, before, keepsNew });
  });
  return placed;
}

/** The pairs to unite, but for those the user keeps apart. */
function wanted(spine: Side, united: Found["united"], said: readonly SaidPair[]): Found["united"] {
  const { byCode } = joinVetoes(spine, spine, said);
  return united.filter(([a, b]) => byCode(a, b));
}

function renumbered(clients: Int32Array, number: Int32Array): Int32Array {
  return clients.map((client) => (client < 0 ? -1 : (number[client] as number)));
}

function sideOf({ intake: { source, identities } }: JoinPart): Side {
  const { size } = source.shape === "orders" ? source.orders.clients : source.list.clients;
  return { size, records: identities.records, of: identities.of };
}

/** What a list brings. */
export function roleOf({ intake }: JoinPart): PartRole {
  if (intake.shape === "orders") return "orders";
  return intake.identities.money ? "revenue" : "facts";
}

/** Id of the question whether clients that only this list has are clients of the portfolio. */
export function newClientsQuestion({ name }: JoinPart): string {
  return `join.new.${name}`;
}

/** Whether a list says by its columns that its rows are clients of ours. */
export function namesClients({ intake }: JoinPart): boolean {
  return intake.columns.some(({ field }) => field !== null && OF_CLIENTS.includes(field));
}

function keepsNewClients(
  part: JoinPart,
  role: PartRole,
  answers: Readonly<Record<string, string>>,
): boolean {
  const said = answers[newClientsQuestion(part)];
  if (said === "keep" || said === "drop") return said === "keep";
  return role !== "facts" || namesClients(part);
}
