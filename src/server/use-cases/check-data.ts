import type { Input, Output } from "../../contract/api.ts";
import type { Completeness } from "../../core/quality/completeness.ts";
import { type Words, wordsOf } from "../../i18n/words.ts";
import type { DuplicateRecord, Duplicates } from "../../intake/duplicates.ts";
import { mendingText, problemText } from "../../report/check/say-problem.ts";
import { openFile, todayIn } from "../../sheets/file.ts";
import { mendedKeys } from "../../sheets/mended-copy.ts";
import { findTab } from "../../sheets/tabs.ts";
import { figuresOf } from "../figures.ts";

type Answer = Output<"checkData">;

/** What is wrong in the list, by what hangs on it; how much is known; what may be one client. */
export function checkData({ tabId, settings }: Input<"checkData">): Answer {
  const file = openFile();
  const today = todayIn(file, new Date());
  const figures = figuresOf(file, { tabId, settings, today, byHand: [] });
  const { intake, diagnosis } = figures.source;
  const { checkup } = diagnosis();
  const words = wordsOf(settings.language);
  const copy = findTab(file, mendedKeys(tabId).copy);
  const reasons: Readonly<Record<string, string>> = words.intake.removed;
  return {
    score: checkup.score,
    rowsRead: intake.quality.rowsRead,
    rowsKept: intake.quality.rowsKept,
    revenue: figures.portfolio.kpis.revenue,
    problems: checkup.problems.map((problem) => ({
      ...problem,
      text: problemText(problem, words),
      rows: [...problem.rows],
      samples: [...problem.samples],
      done: words.intake.doctor.done[problem.done],
      mending: problem.mending === null ? null : mendingText(problem, words),
    })),
    leftOut: checkup.leftOut.map(({ reason, rows }) => ({ text: reasons[reason] ?? reason, rows })),
    completeness: saidCompleteness(figures.portfolio.completeness, words),
    ...saidDuplicates(intake.duplicates, words),
    mends: checkup.mends,
    mended: copy && { tabId: copy.getSheetId(), name: copy.getName() },
  };
}

function saidCompleteness(found: Completeness, words: Words): Answer["completeness"] {
  const { kinds, elements } = words.report.check;
  return {
    overall: found.overall,
    kinds: found.kinds.map(({ kind, share }) => ({
      label: kinds[kind],
      share,
      elements: found.elements
        .filter((element) => element.kind === kind)
        .map(({ key, share: part, told }) => ({ label: elements[key], share: part, told })),
    })),
  };
}

function saidDuplicates(found: Duplicates, words: Words): Pick<Answer, "possible" | "merged"> {
  const fields: Readonly<Record<string, string>> = words.intake.fields;
  return {
    possible: found.possible.map(({ id, similarity, apart, a, b, fields: beside }) => ({
      id,
      likeness: similarity,
      apart,
      left: sideOf(a),
      right: sideOf(b),
      fields: beside.map(({ field, a: left, b: right }) => {
        return { label: fields[field] ?? field, left, right };
      }),
    })),
    merged: found.merged.map(({ records, apart, proofs }) => ({
      sides: records.map(sideOf),
      apart: apart.map((ids) => [...ids]),
      shared: [...new Set(proofs.flatMap((proof) => proof.fields))].map(
        (field) => fields[field] ?? field,
      ),
    })),
  };
}

function sideOf({ name, id, rows, revenue }: DuplicateRecord) {
  return { name: name || id, rows: [...rows], revenue };
}
