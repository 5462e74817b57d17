import { describe, expect, it } from "vitest";
import type { Words } from "../../src/i18n/words.ts";
import { wordsOf } from "../../src/i18n/words.ts";
import { FIELDS } from "../../src/intake/fields/field.ts";
import type { FindingKind, RemovedReason } from "../../src/intake/finding.ts";
import type { QuestionKind } from "../../src/intake/intake.ts";

// Intake and i18n may not import one another; here their keys meet, and a missing one does not compile.
const questions = (words: Words["intake"]["questions"]): Record<QuestionKind, string> => words;
const removed = (words: Words["intake"]["removed"]): Record<RemovedReason, string> => words;
type Plain = Exclude<FindingKind, `removed.${string}`>;
const findings = (words: Words["intake"]["findings"]): Record<Plain | "removed", string> => words;

describe.each(["en", "fr"] as const)("the words of intake in %s", (language) => {
  const words = wordsOf(language).intake;

  it("label every field", () => {
    expect(Object.keys(words.fields).sort()).toEqual([...FIELDS].sort());
  });

  it("show the cells in every question about cells", () => {
    const said = questions(words.questions);
    for (const kind of ["column.meaning", "dates.order", "shape", "clients.same"] as const) {
      expect(said[kind], kind).toContain("{samples}");
    }
    expect(said["status.meaning"]).toContain("{status}");
  });

  it("name rows in every finding, and a reason in what was left out", () => {
    for (const [kind, sentence] of Object.entries(findings(words.findings))) {
      expect(/\{rows\}|\{column\}/.test(sentence), kind).toBe(true);
    }
    expect(words.findings.removed).toContain("{reason}");
    const reasons = Object.values(removed(words.removed));
    expect(new Set(reasons).size).toBe(reasons.length);
  });
});
