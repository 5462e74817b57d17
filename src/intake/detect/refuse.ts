import { Problem } from "../../core/problem.ts";
import type { Field } from "../fields/field.ts";
import type { IntakeAnswers, IntakeContext } from "../intake.ts";
import { rowTexts } from "./column-facts.ts";
import type { Detected } from "./detect.ts";

const CLIENTS: readonly Field[] = ["client_id", "client_name", "siren", "siret", "email"];
/** French accounts of clients: 411 and what follows. */
const CLIENT_ACCOUNT = /^411/;

/**
 * Refuses what holds no client, with what to export instead: a report of campaigns, a history of a
 * payment account, a ledger without the accounts of clients. Who has said what a row is, is believed.
 *
 * @throws shape: source.media, source.balance, source.ledger
 */
export function refuseWithoutClients(
  detected: Detected,
  answers: IntakeAnswers,
  { catalogue }: IntakeContext,
): void {
  if (answers.shape ?? answers.questions?.shape) return;
  const facts = detected.source === null ? undefined : catalogue.sources[detected.source];
  if (facts?.clients === false) {
    throw new Problem("shape", "source.balance", { system: facts.system });
  }
  if (detected.grain === "media") throw new Problem("shape", "source.media");
  if (detected.grain === "ledger" && !hasClientAccounts(detected)) {
    throw new Problem("shape", "source.ledger");
  }
}

function hasClientAccounts({ table, fields }: Detected): boolean {
  const filled = CLIENTS.some((field) =>
    (fields.get(field) ?? []).some((column) => column.profile.cells.length > 0),
  );
  if (filled) return true;
  const accounts = (fields.get("account_code") ?? []).flatMap((column) => rowTexts(table, column));
  return new Set(accounts.filter((account) => CLIENT_ACCOUNT.test(account))).size > 1;
}
