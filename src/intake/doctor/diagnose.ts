import type { Rows } from "../cell.ts";
import type { Column } from "../detect/table.ts";
import type { Intake } from "../intake.ts";
import { glanceAtNumbers } from "../read/columns.ts";
import type { Room } from "../read/room.ts";
import type { Checkup } from "./checkup.ts";
import { checkupOf } from "./checkup-of.ts";
import { mendedCopy } from "./mend.ts";
import type { MendedCopy } from "./mended-copy.ts";
import { textAmounts } from "./text-amounts.ts";

/** What is wrong in a list, and the list as it should be. */
export interface Diagnosis {
  readonly checkup: Checkup;
  readonly mended: MendedCopy;
}

/**
 * Looks at a list that has been read: every finding weighed by the money in its rows, and what a mended
 * copy would change.
 *
 * @param raw the sheet as it stands
 * @param intake what it was read as
 * @param room in which it was read
 */
export function diagnose(raw: Rows, intake: Intake, room: Room): Diagnosis {
  const mended = mendedCopy(raw, room, intake.duplicates);
  const { first, size, tally } = room;
  const noted = tally.noted().map(({ kind, column, rows, count, samples }, at) => ({
    kind,
    column,
    rows,
    count: count ?? rows.length,
    samples: samples ?? tally.findings()[at + tally.removed().size]?.samples ?? [],
  }));
  const money = moneyColumn(intake, room);
  const worth = money
    ? glanceAtNumbers(room, money).values
    : new Float64Array(size).fill(Number.NaN);
  const checkup = checkupOf(
    {
      first,
      size,
      columns: intake.columns,
      findings: [...noted, ...textAmounts(room, mended.mends)],
      removed: tally.removed(),
      worth,
    },
    mended.mends.length,
  );
  return { checkup, mended };
}

/** The column the revenue was read from. */
function moneyColumn({ quality }: Intake, { detected, column }: Room): Column | null {
  const named = detected.table.columns.find(
    ({ header }) => header !== "" && header === quality.tax?.column,
  );
  return (
    named ??
    column("revenue_year") ??
    column("revenue_total") ??
    column("amount_net") ??
    column("line_amount") ??
    column("amount") ??
    column("amount_gross")
  );
}
