import type { Card, ExamplePart, Shown } from "../card.ts";
import { renderFormula, renderValue } from "./formula.ts";

const OPENING = `# Functions in cells

Written from \`src/functions\` by \`npx vitest run tests/functions -u\`.

Give a whole column once: the answer fills down beside it, row for row. A header in the first row is
passed over and answered with a heading, also when it is a year above each of two columns or more
(\`2024\`, \`2025\`); a blank row stays blank; the empty end of an open range such as \`B2:B\` is
dropped. Numbers and dates written as text are read as the column writes them (\`1 234,56 €\`,
\`1,234.56\`, \`22/11/2026\`, \`13 février 2026\`). Where the comma is the decimal mark, as in France,
arguments are separated by \`;\`, elsewhere by \`,\`: each example shows both forms.

*Donnez la colonne entière une seule fois : le résultat se remplit vers le bas, ligne à ligne.*

A function that gives a table of its own (one row a client, say) prints its headings and leaves out
blank rows; two columns of answers fill side by side.

A cell that cannot be read is named, never guessed: \`RFM_SCORE: last_order needs dates; row 4 holds
"n/a"\`. Every function also refuses too many arguments, a missing one, columns of different lengths,
and a single cell where a column is needed.

## Contents
`;

/** The reference page: every function with its arguments and a worked example. */
export function renderReference(cards: readonly Card[]): string {
  const contents = cards.map(
    ({ name, summary }) => `- [${name}](#${name.toLowerCase()}): ${summary.en}`,
  );
  return [`${OPENING}\n${contents.join("\n")}\n`, ...cards.map(renderEntry)].join("\n");
}

function renderEntry({ name, summary, args, means, returns, example, source }: Card): string {
  const rows = Object.entries(args).map(
    ([argument, { form, optional }]) =>
      `| \`${argument}\`${optional ? " (optional)" : ""} | ${form.en} | ${means[argument]?.en} |`,
  );
  return `## ${name}

${summary.en}
*${summary.fr}*

| argument | form | meaning |
| --- | --- | --- |
${rows.join("\n")}

Gives ${returns.en}.
*Donne ${returns.fr}.*

${renderExample(name, example)}

Method: ${source}.
`;
}

function renderExample(name: string, { given, gives }: Card["example"]): string {
  const signs = given.length > 1 ? ([";", ","] as const) : ([","] as const);
  const formulas = signs.map((sign) => renderFormula(name, given, sign));
  const cells = given.map(renderCells).filter((line) => line !== "");
  return `\`\`\`\n${formulas.join("\n")}\n\`\`\`\n\n${cells.join("\n")}\n- gives${renderAnswer(gives)}`;
}

function renderCells(part: ExamplePart): string {
  if (typeof part !== "object") return "";
  const rows = "cells" in part ? part.cells : [[part.cell]];
  return `- \`${part.range}\` holds ${rows.map(renderRow).join(" · ")}`;
}

/** The cells of one row, apart by bars where there are several. */
function renderRow(row: readonly (string | number)[]): string {
  const cells = row.map((cell) => renderValue(cell, ","));
  return cells.map((cell) => (cell === "" ? "(blank)" : cell)).join(" | ");
}

function renderAnswer(gives: Card["example"]["gives"]): string {
  const rows: readonly (readonly Shown[])[] = isRows(gives) ? gives : [[gives]];
  const shown = rows.map((row) => row.map((cell) => (cell === null ? "" : rounded(cell))));
  if (shown.every((row) => row.length === 1)) {
    return ` ${shown.map(([cell = ""]) => `\`${cell}\``).join(" · ")}`;
  }
  return shown.map((row) => `\n  - \`${row.join(" | ")}\``).join("");
}

function isRows(gives: Card["example"]["gives"]): gives is readonly (readonly Shown[])[] {
  return Array.isArray(gives);
}

/** As a cell shows it. */
function rounded(value: string | number): string {
  return typeof value === "number" ? String(Math.round(value * 1e4) / 1e4) : value;
}
