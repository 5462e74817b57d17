import type { Output } from "../contract/api.ts";
import { fill, type Language, type Words } from "../i18n/words.ts";
import type { FieldLevel } from "../intake/catalogue/catalogue.ts";
import type { Finding } from "../intake/finding.ts";
import type { Intake, Question } from "../intake/intake.ts";
import { foldText } from "../intake/values/clean.ts";
import { catalogue } from "./catalogue.ts";
import { qualityFacts, saidUnderstood } from "./say-quality.ts";

type Detected = Output<"detect">;

/** What was found in the user's list, said in the user's language. */
export function saidIntake(
  { columns, questions, quality }: Pick<Intake, "columns" | "questions" | "quality">,
  words: Words,
  reader: { readonly language: Language; readonly locale: string },
) {
  return {
    columns: saidColumns(columns, words),
    fields: saidFields(words),
    questions: questions.map((question) => saidQuestion(question, words)),
    quality: {
      rowsRead: quality.rowsRead,
      rowsKept: quality.rowsKept,
      removed: { ...quality.removed },
      findings: quality.findings.map((finding) => saidFinding(finding, words)),
      understood: saidUnderstood(quality, words, reader),
      facts: qualityFacts(quality),
    },
  };
}

/** Columns with the names of their fields. */
export function saidColumns(columns: Intake["columns"], words: Words): Detected["columns"] {
  const fields: Readonly<Record<string, string>> = words.intake.fields;
  return columns.map((column) => ({
    index: column.index,
    header: column.header,
    field: column.field,
    fieldLabel: column.field === null ? "" : (fields[column.field] ?? column.field),
    confidence: column.confidence,
    state: column.state,
    likely: [...column.likely],
    samples: [...column.samples],
  }));
}

/** Every field under its group, groups in the order of a list's life, fields by their names. */
function saidFields({ intake }: Words): Detected["fields"] {
  const facts: Readonly<Record<string, { readonly level: FieldLevel }>> = catalogue().fields;
  const labels: Readonly<Record<string, string>> = intake.fields;
  return (Object.keys(intake.levels) as FieldLevel[]).flatMap((level) =>
    Object.keys(labels)
      .filter((key) => facts[key]?.level === level)
      .map((key) => ({ key, label: labels[key] ?? key, group: intake.levels[level] }))
      .sort((a, b) => (foldText(a.label) < foldText(b.label) ? -1 : 1)),
  );
}

/** A question in the reader's words. */
export function saidQuestion(question: Question, words: Words): Detected["questions"][number] {
  const { fields, choices, questions, sample } = words.intake;
  const labels: Readonly<Record<string, string>> = { ...fields, ...choices };
  const samples = question.samples.map((text) => fill(sample, { text })).join(", ");
  return {
    id: question.id,
    kind: question.kind,
    text: fill(questions[question.kind], { ...question.values, samples }),
    samples: [...question.samples],
    choices: question.choices.map((key) => ({ key, label: labels[key] ?? key })),
  };
}

function saidFinding(finding: Finding, words: Words): Detected["quality"]["findings"][number] {
  const { removed, findings } = words.intake;
  const reasons: Readonly<Record<string, string>> = removed;
  const sentences: Readonly<Record<string, string>> = findings;
  const out = finding.kind.startsWith("removed.");
  const reason = out ? (reasons[finding.kind.slice("removed.".length)] ?? "") : "";
  const { column, count, rows, samples } = finding;
  const text = fill(out ? findings.removed : (sentences[finding.kind] ?? finding.kind), {
    column,
    count,
    reason,
    rows: rows.slice(0, 5).join(", "),
    samples: samples.join(", "),
  });
  return { kind: finding.kind, column, text, count, rows: [...rows], samples: [...samples] };
}
