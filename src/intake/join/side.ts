import { RECORD_FIELDS, type RecordField, type Records } from "../match/records.ts";

/** The clients of one side of a join, and every record that speaks of them. */
export interface Side {
  /** Clients. */
  readonly size: number;
  readonly records: Records;
  /** Client by record; -1 for a record whose client is not here. */
  readonly of: Int32Array;
}

/** A side without any client. */
export function emptySide(): Side {
  const columns = Object.fromEntries(RECORD_FIELDS.map((field) => [field, []]));
  const records = { size: 0, token: [], ...columns } as unknown as Records;
  return { size: 0, records, of: new Int32Array() };
}

/**
 * One side with the clients of another added to it.
 *
 * @param joined client of the first side by client of the second; new ones count on from its size
 */
export function withSide(side: Side, other: Side, joined: Int32Array): Side {
  const [a, b] = [side.records, other.records];
  const columns = Object.fromEntries(
    RECORD_FIELDS.map((field) => [field, [...a[field], ...b[field]]]),
  ) as unknown as Pick<Records, RecordField>;
  const of = new Int32Array(side.of.length + other.of.length);
  of.set(side.of);
  other.of.forEach((client, record) => {
    of[side.of.length + record] = client < 0 ? -1 : (joined[client] as number);
  });
  const size = joined.reduce((most, client) => Math.max(most, client + 1), side.size);
  const records = { size: of.length, token: [...a.token, ...b.token], ...columns };
  return { size, records, of };
}

/** Which client has a text, as far as only one has it. */
export type OneByText = (text: string) => number;

/**
 * Looks clients up by a text of their records.
 *
 * @param textOf "" for none
 * @returns of a text: the one client that has it, -1 for nobody, -2 for several
 */
export function oneByText({ of }: Side, textOf: (record: number) => string): OneByText {
  const clients = new Map<string, number>();
  of.forEach((client, record) => {
    const text = client < 0 ? "" : textOf(record);
    if (text === "") return;
    const known = clients.get(text);
    if (known === undefined) clients.set(text, client);
    else if (known !== client) clients.set(text, -2);
  });
  return (text) => (text === "" ? -1 : (clients.get(text) ?? -1));
}

/** The first filled text of each client's records. @param column of the records */
export function firstTexts({ size, of }: Side, column: readonly string[]): readonly string[] {
  const texts = new Array<string>(size).fill("");
  of.forEach((client, record) => {
    if (client >= 0) texts[client] = texts[client] || (column[record] as string);
  });
  return texts;
}

/**
 * A side some of whose clients have become one.
 *
 * @param pairs clients that are one
 * @returns with the new number of each client
 */
export function unitedSide(
  side: Side,
  pairs: readonly (readonly [number, number])[],
): { readonly side: Side; readonly number: Int32Array } {
  const head = Int32Array.from({ length: side.size }, (_, client) => client);
  const find = (client: number): number => {
    let at = client;
    while (head[at] !== at) at = head[at] as number;
    return at;
  };
  for (const [a, b] of pairs) {
    const [first, second] = [find(a), find(b)];
    head[Math.max(first, second)] = Math.min(first, second);
  }
  let size = 0;
  const number = new Int32Array(side.size);
  for (let client = 0; client < side.size; client++) {
    const first = find(client);
    number[client] = first === client ? size++ : (number[first] as number);
  }
  const of = side.of.map((client) => (client < 0 ? -1 : (number[client] as number)));
  return { side: { ...side, size, of }, number };
}
