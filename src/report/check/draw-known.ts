import { fill } from "../../i18n/words.ts";
import { besideFigure, figure, type PageDraft, words as text } from "../kpi/page-draft.ts";
import type { CheckKit } from "./check-kit.ts";

/** How much is known of the clients, by kind of information. @returns the next free row */
export function drawKnown(draft: PageDraft, row: number, kit: CheckKit): number {
  const { check } = kit.words.report;
  const { overall, kinds, elements } = kit.data.completeness;
  draft.set(row, 0, text(check.known, "section"));
  draft.set(row + 1, 0, text(check.knownIntro, "note"));
  draft.line(row + 2, 0, [text(check.knownOverall, "label"), figure(overall, "percent", "figure")]);
  let next = row + 3;
  for (const { kind, share } of kinds) {
    const own = elements.filter((element) => element.kind === kind);
    const say = (told: boolean): string =>
      own
        .filter((element) => element.told === told)
        .map(({ key, share: part }) => {
          const name = check.elements[key];
          return told ? `${name} ${kit.format.shortPercent(Math.round(part * 100) / 100)}` : name;
        })
        .join(" · ");
    const missing = say(false);
    draft.line(next, 0, [
      text(check.kinds[kind], "label"),
      figure(share, "percent", "figure"),
      text(besideFigure(say(true))),
    ]);
    if (missing !== "")
      draft.set(next + 1, 2, text(besideFigure(fill(check.noColumn, { missing })), "note"));
    next += missing === "" ? 1 : 2;
  }
  return next;
}
