import { ACCOUNT_CLASSES, DEPARTMENTS } from "../../core/accounts/classes.ts";
import { accountCount } from "../../core/accounts/quadrants.ts";
import { fill } from "../../i18n/words.ts";
import { besideFigure, figure, type PageDraft, words } from "../kpi/page-draft.ts";
import { drawTable } from "../kpi/table.ts";
import { ACCOUNT_COLORS } from "../palette.ts";
import type { AccountParts } from "./account-parts.ts";
import { FIRST_CELL } from "./layout.ts";
import { drawNotes, nameLine, on, remainingHead, weightOf } from "./matrix-kit.ts";

/** The classes with their weight and their largest clients. @returns the next free row */
export function drawClasses(draft: PageDraft, row: number, { kit, inClass }: AccountParts): number {
  const { figures, accounts } = kit.words.matrix;
  const { accountClasses } = kit.words.insights;
  draft.set(row, 0, words(accounts.classes, "section"));
  const count = inClass("HIGH_POTENTIAL").length;
  const sentence = fill(accounts.count[accountCount(count)], { count: kit.format.whole(count) });
  const next = drawNotes(draft, row + 1, [sentence]);
  const { clients, shareClients, revenue, share } = figures;
  const largest = besideFigure(figures.largest);
  const all = kit.portfolio.clients.size;
  return drawTable(draft, next, {
    heads: [accounts.class, clients, shareClients, revenue, share, remainingHead(kit), largest],
    rows: ACCOUNT_CLASSES.flatMap((key) => {
      const members = inClass(key);
      if (key === "INCOMPLETE" && members.length === 0) return [];
      const weight = weightOf(members, kit);
      return [
        [
          on(ACCOUNT_COLORS[key], words(accountClasses[key], "label")),
          figure(weight.clients, "whole"),
          figure(weight.clients / all, "percent"),
          figure(weight.revenue, kit.money),
          figure(weight.share, "percent"),
          figure(weight.remaining, kit.money),
          words(nameLine(members, kit)),
        ],
      ];
    }),
  });
}

/** What each department does for each class. @returns the next free row @see article 3, step 3 */
export function drawTreatments(draft: PageDraft, row: number, { kit, inClass }: AccountParts) {
  const { matrix, insights } = kit.words;
  draft.set(row, 0, words(matrix.accounts.treatments, "section"));
  let next = row + 1;
  for (const key of ACCOUNT_CLASSES) {
    if (key === "INCOMPLETE" && inClass(key).length === 0) continue;
    draft.set(next, 0, on(ACCOUNT_COLORS[key], words(insights.accountClasses[key], "label")));
    draft.set(next, 1, words(insights.accountProcesses[key], "label"));
    next++;
    for (const department of DEPARTMENTS) {
      draft.set(next, 1, words(insights.departments[department], "note"));
      draft.set(next, FIRST_CELL, words(insights.treatments[key][department]));
      next++;
    }
  }
  return next;
}
