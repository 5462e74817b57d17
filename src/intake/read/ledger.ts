import { cents } from "./cents.ts";
import { type ClientKeys, clientKeys } from "./client-keys.ts";
import type { Sections } from "./drop-rows.ts";
import { type LedgerLines, ledgerLines } from "./ledger-entries.ts";
import { orderDays } from "./order-days.ts";
import { type OrderKeys, orderKeys } from "./order-keys.ts";
import type { Room } from "./room.ts";
import type { ListedSales } from "./sales.ts";

/** Accounts of sales, and of clients. Deposits received (4191) are neither. @see plan comptable général */
const SALES = /^70/;
const CLIENTS = /^411/;
/** The account all clients share tells nobody. */
const COLLECTIVE = /^4110*$/;

/** One client of an entry. */
interface Share {
  readonly client: number;
  /** The row that stands for it. */
  readonly row: number;
  /** What the entry claims from the client. */
  claim: number;
}

interface Entry {
  sale: number;
  sells: boolean;
  /** First row on an account of sales. */
  saleRow: number;
  readonly shares: Share[];
}

/**
 * Reads the sales of a ledger: what the accounts of class 70 gain in an entry is the sale of the client
 * on its 411 line, shared out by claim where there are several. Entries without an account of sales
 * are payments and are left out; sales that name nobody are told apart.
 *
 * @throws shape: no account or amount
 * @see headers.md, FEC (1) to (8): journals of opening out, 709 negative, 4191 no sale
 */
export function ledgerSales(room: Room, sections: Sections): ListedSales {
  const lines = ledgerLines(room);
  const { index: client, ids } = namedClients(room, lines, sections);
  const entries = gather(room, lines, client);
  const values = new Float64Array(room.size).fill(Number.NaN);
  for (const entry of entries) if (entry?.sells) shareOut(entry, values);
  const day = orderDays(room);
  const orders = documents(room, lines);
  const rows: number[] = [];
  for (let row = 0; row < room.size; row++) {
    if (room.tally.isRemoved(row)) continue;
    if (!entries[lines.entry[row] as number]?.sells) room.tally.remove(row, "notSale");
    else if (!Number.isNaN(values[row])) {
      if (Number.isNaN(day[row])) room.tally.remove(row, "noDate");
      else rows.push(row);
    }
  }
  const header = room.column("account_code")?.header ?? "";
  const amounts = {
    values,
    perDocument: false,
    header,
    tax: { basis: "net", why: "source", column: header } as const,
    converted: false,
    currencies: null,
    currency: "",
  };
  return {
    lines: { client, day, orders, amounts, margins: null },
    ids,
    selling: { entries: Int32Array.from(rows), refunded: new Set(), deals: false },
  };
}

/** The client of each 411 line: its auxiliary account, else its own account. */
function namedClients(room: Room, lines: LedgerLines, sections: Sections): ClientKeys {
  const named = room.column("client_id") ?? room.column("client_name");
  const keys = named ? clientKeys(room, sections) : { index: [], ids: [] };
  const ids = [...keys.ids];
  const byId = new Map(ids.map((id, at) => [id, at]));
  const index = new Int32Array(room.size).fill(-1);
  for (let row = 0; row < room.size; row++) {
    const account = lines.accountOf(row);
    if (!CLIENTS.test(account)) continue;
    const auxiliary = keys.index[row] ?? -1;
    if (auxiliary >= 0) index[row] = auxiliary;
    else if (!COLLECTIVE.test(account)) {
      const known = byId.get(account) ?? ids.push(account) - 1;
      byId.set(account, known);
      index[row] = known;
    }
  }
  return { index, ids };
}

function gather(room: Room, { entry, entries, gain, accountOf }: LedgerLines, client: Int32Array) {
  const found: (Entry | undefined)[] = new Array(entries);
  for (let row = 0; row < room.size; row++) {
    const at = entry[row] as number;
    if (at < 0) continue;
    const account = accountOf(row);
    const sells = SALES.test(account);
    if (!sells && !CLIENTS.test(account)) continue;
    const known = found[at] ?? { sale: 0, sells: false, saleRow: -1, shares: [] };
    found[at] = known;
    if (sells) {
      known.sale = cents(known.sale + (gain[row] as number));
      known.sells = true;
      if (known.saleRow < 0) known.saleRow = row;
    } else if ((client[row] as number) >= 0) {
      const share = known.shares.find((each) => each.client === client[row]);
      if (share) share.claim = cents(share.claim - (gain[row] as number));
      else known.shares.push({ client: client[row] as number, row, claim: -(gain[row] as number) });
    }
  }
  return found;
}

/** To the cent, the last client taking what rounding leaves. */
function shareOut({ sale, saleRow, shares }: Entry, values: Float64Array): void {
  const claims = shares.reduce((sum, { claim }) => sum + claim, 0);
  let left = sale;
  shares.forEach(({ row, claim }, at) => {
    const last = at === shares.length - 1;
    const part = claims === 0 ? 0 : Math.round((100 * sale * claim) / claims) / 100;
    values[row] = last ? cents(left) : part;
    left -= last ? 0 : part;
  });
  if (shares.length === 0) values[saleRow] = sale;
}

/** The piece each row belongs to; the entry where no piece is named. */
function documents(room: Room, { entry, entries }: LedgerLines): OrderKeys {
  const nobody = new Int32Array(room.size);
  const pieces = orderKeys(room, nobody, new Float64Array(room.size));
  const offset = pieces?.count ?? 0;
  const index = entry.map((at, row) => {
    const piece = pieces ? (pieces.index[row] as number) : -1;
    return piece >= 0 || at < 0 ? piece : offset + at;
  });
  const firstRow = new Int32Array(offset + entries).fill(-1);
  index.forEach((order, row) => {
    if (order >= 0 && firstRow[order] === -1) firstRow[order] = row;
  });
  const keys = Array.from(firstRow, (_, order) => pieces?.keys[order] ?? "");
  return { index, count: firstRow.length, keys, firstRow };
}
