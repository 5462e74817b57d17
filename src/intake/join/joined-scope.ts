import type { RemovedReason } from "../finding.ts";
import type { Verdict } from "../identities.ts";
import type { PlacedPart } from "./spine.ts";

/** Who of the whole is in the portfolio. */
export interface JoinedScope {
  /** By client of the whole: why it leaves; null for those who stay. */
  readonly leaves: readonly (RemovedReason | null)[];
  /** Place in the portfolio by client of the whole; -1 for those who leave. */
  readonly final: Int32Array;
  readonly size: number;
}

/**
 * Who stays. The first list that says what a client is decides; a prospect who has bought is a client, whatever
 * the list says. Former clients, partners and others leave with their sales, unless the user wants them in.
 *
 * @param bought 1 for a client of the whole with a sale
 * @param wanted the user wants those who bought in, whatever their status
 */
export function joinedScope(
  parts: readonly PlacedPart[],
  bought: Uint8Array,
  wanted: boolean,
): JoinedScope {
  const verdicts = new Array<Verdict>(bought.length).fill(null);
  for (const { part, joined } of parts) {
    joined.forEach((client, other) => {
      if (client >= 0)
        verdicts[client] = verdicts[client] ?? part.intake.identities.verdicts[other] ?? null;
    });
  }
  const final = new Int32Array(verdicts.length).fill(-1);
  let size = 0;
  const leaves = verdicts.map((verdict, client): RemovedReason | null => {
    const stays = bought[client] === 1 && (wanted || verdict === "prospect");
    const reason = verdict === "client" || stays ? null : verdict;
    if (reason === null) final[client] = size++;
    return reason;
  });
  return { leaves, final, size };
}
