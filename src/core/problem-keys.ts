/**
 * Every message a Problem can carry. `i18n/en/problems.ts` and `i18n/fr/problems.ts` must hold one
 * sentence for each, or they do not compile.
 */
export type ProblemKey =
  // cells and functions
  | "column.needed"
  | "column.single"
  | "column.lengths"
  | "cells.numbers"
  | "cells.dates"
  | "cells.labels"
  | "cells.none"
  | "cells.few"
  | "cell.number"
  | "cell.whole"
  | "cell.date"
  | "day.after"
  | "arguments.many"
  | "arguments.missing"
  | "number.range"
  | "share.range"
  | "choice.unknown"
  // method
  | "thresholds.ascending"
  | "map.hole"
  | "map.overlap"
  | "rule.column"
  | "rule.number"
  | "rule.range"
  | "weights.total"
  | "criterion.column"
  | "criterion.number"
  | "clv.infinite"
  | "clv.retention"
  | "clv.discount"
  // source
  | "source.empty"
  | "source.headersOnly"
  | "source.noHeader"
  | "source.noClient"
  | "source.noRevenue"
  | "source.noClients"
  | "source.media"
  | "source.balance"
  | "source.ledger"
  | "source.tooWide"
  | "source.gone"
  | "source.ours"
  | "source.notChosen"
  // tabs
  | "tab.protected"
  | "segments.many"
  | "mend.nothing"
  | "period.order"
  // import of a file
  | "import.cells";
