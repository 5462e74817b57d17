import { explainerOf } from "../../core/explain/explain.ts";
import type { Explanation } from "../../core/explain/explanation.ts";
import { explanationSayer } from "../../i18n/say-explanation.ts";
import { type ClientColumn, column } from "../client-column.ts";
import type { ReportKit } from "../report-kit.ts";

/** The segment the method would choose, for clients whose segment was set by hand. */
export function computedColumn({ portfolio, segmentName }: ReportKit): ClientColumn {
  const { computedSegment, overrides } = portfolio.aspects;
  return column("computedSegment", "text", 170, overrides.applied > 0, (i) =>
    (overrides.of[i] ?? -1) < 0 ? "" : segmentName(computedSegment[i] ?? ""),
  );
}

/** What would move each client up, and why it is where it is. */
export function explainColumns(kit: ReportKit): Readonly<Record<"nearest" | "why", ClientColumn>> {
  const explain = explainer(kit);
  const say = explanationSayer(kit.words, explanationFormat(kit));
  const nearest = (i: number) => explain(i).changes.nearest;
  const { size } = kit.portfolio.clients;
  let known = false;
  for (let i = 0; i < size && !known; i++) known = nearest(i) !== null;
  return {
    nearest: column("nearest", "text", 240, known, (i) => {
      const change = nearest(i);
      return change === null ? "" : say.step(change);
    }),
    why: column("why", "text", 460, true, (i) => say.why(explain(i))),
  };
}

/** How the sentences of explanations write money, shares and segments. */
export function explanationFormat({ format, segmentName }: ReportKit) {
  return {
    money: format.money,
    // From 1,000 on, amounts are said without cents: a change must not be said too small.
    needed: (amount: number) => format.money(amount < 1000 ? amount : Math.ceil(amount)),
    percent: format.percent,
    segment: segmentName,
  };
}

/** Made ready when first asked; two columns ask of the same client, one after the other. */
function explainer({ portfolio }: ReportKit): (i: number) => Explanation {
  let explain: ((i: number) => Explanation) | undefined;
  let last: { readonly i: number; readonly explanation: Explanation } | undefined;
  return (i) => {
    explain ??= explainerOf(portfolio);
    if (last?.i !== i) last = { i, explanation: explain(i) };
    return last.explanation;
  };
}
