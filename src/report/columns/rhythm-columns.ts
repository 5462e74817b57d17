import type { RhythmStatus } from "../../core/kpi/rhythm.ts";
import { type ClientColumn, column, day, figure, positive } from "../client-column.ts";
import type { ReportKit } from "../report-kit.ts";

/** Of who bought too seldom there is nothing to say in a cell. */
const isTold = (status: RhythmStatus | ""): boolean => status !== "" && status !== "UNKNOWN";

type Key = "rhythm" | "overdue" | "nextOrder" | "gap" | "falling" | "move";

/** Where each client stands in its own rhythm, when to expect it again, and what it did of late. */
export function rhythmColumns({ portfolio, words }: ReportKit): Record<Key, ClientColumn> {
  const { rhythm, falling, moves } = portfolio.aspects;
  const { insights, report } = words;
  const late = rhythm.overdueDays.some((days) => days > 0);
  return {
    rhythm: column("rhythm", "text", 100, rhythm.status.some(isTold), (i) => {
      const status = rhythm.status[i];
      return status && isTold(status) ? insights.rhythm[status] : "";
    }),
    overdue: column("overdue", "whole", 100, late, (i) => positive(rhythm.overdueDays[i])),
    nextOrder: day("nextOrder", rhythm.nextDay),
    gap: figure("gap", "whole", 100, rhythm.gapDays),
    falling: column("falling", "text", 100, falling.some(Boolean), (i) =>
      falling[i] === 1 ? report.falling : "",
    ),
    move: column("move", "text", 110, moves?.some(Boolean) ?? false, (i) => {
      const move = moves?.[i];
      return move ? insights.moves[move] : "";
    }),
  };
}
