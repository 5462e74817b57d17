import type { Row } from "../cell.ts";
import type { RemovedReason } from "../finding.ts";
import { foldText } from "../values/clean.ts";
import { readIdentifier } from "../values/identifier.ts";
import { wordSet } from "../values/word-set.ts";
import type { RowView } from "./row-view.ts";

/** A quick look that spares most names the full one. */
const HINT = /test|essai|d.mo|dummy|toto|tata|tutu|azerty|qwerty|asdf|foo|xxx|zzz/i;
const strongWords = wordSet(
  "test|tests|essai|essais|demo|dummy|toto|tata|tutu|azerty|qwerty|asdf|foo|xxx|xxxx|zzz",
);
/** Words that prove nothing alone but may stand beside a strong one: "client test", "foo bar 2". */
const besideWords = wordSet(
  "titi|bar|baz|lorem|ipsum|exemple|example|sample|client|cliente|customer|compte|account|user|societe|company|commande|order|" +
    "fiche|de|a|the|co|ltd|inc|sarl|sas",
);
const NOT_TO_USE =
  /^(?:test|dummy|demo)\b.*\b(?:ne pas utiliser|do not use|a supprimer|to delete|delete me)\b/;
const TEST_ADDRESS =
  /(?:^|[.@_+-])(?:tests?|essai|demo|dummy|toto|tata|azerty|qwerty|asdf)\d*(?:[.@_+-]|$)/;

/**
 * Whether a row was typed to try the tool out: "toto test", "TEST - ne pas utiliser". One hit inside a
 * real name ("Testut", "Demolin", "Crash Test Lyon") is not enough without a test-like address.
 * @param name the client's name
 * @param email the client's address, "" when unknown
 */
export function isTestName(name: string, email: string): boolean {
  if (name.length > 80 || !HINT.test(name)) return false;
  const folded = foldText(name);
  const words = folded.split(/[^a-z0-9]+/).filter((word) => word !== "");
  const hits = words.filter((word) => strongWords().has(word)).length;
  if (hits === 0) return false;
  const allTest = words.every(
    (word) => strongWords().has(word) || besideWords().has(word) || /^\d+$/.test(word),
  );
  return allTest || NOT_TO_USE.test(folded) || TEST_ADDRESS.test(email.toLowerCase());
}

/** Whether the first filled name of a row, with its address, is a test, or a title of it says so. */
export function isTestRow(cells: Row, view: RowView): boolean {
  for (const at of view.titles ?? []) {
    const title = cells[at];
    if (typeof title === "string" && isTestName(title, "")) return true;
  }
  for (const at of view.names) {
    const name = cells[at];
    if (typeof name !== "string" || name === "") continue;
    const email = cells[view.emails[0] ?? -1];
    return isTestName(name, typeof email === "string" ? email : "");
  }
  return false;
}

/** One line of a test order condemns the others. */
export function removeTestOrders(view: RowView, reasons: Map<number, RemovedReason>): void {
  const [document] = view.documents;
  if (view.shape !== "orders" || document === undefined) return;
  const orders = new Set<string>();
  for (const [row, reason] of reasons) {
    const order = orderKey(view.rows[row] ?? [], document);
    if (reason === "test" && order !== "") orders.add(order);
  }
  if (orders.size === 0) return;
  view.rows.forEach((cells, row) => {
    if (row > view.headerRow && !reasons.has(row) && orders.has(orderKey(cells, document))) {
      reasons.set(row, "test");
    }
  });
}

function orderKey(cells: Row, document: number): string {
  return readIdentifier(cells[document] ?? "").key;
}
