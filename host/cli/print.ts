import type { Costs } from "./gate.ts";
import type { Done } from "./job.ts";

/** The object `--json` prints; the README says what each part means. */
export function asJson(
  { language, detected, tabs, warnings, summary }: Done,
  costs: Costs,
): string {
  const { shape, grain, system, headerRow, columns, questions, quality } = detected;
  const { sources, join } = detected;
  return JSON.stringify(
    {
      asOf: summary.asOf,
      language,
      source: {
        shape,
        grain,
        system: system?.key ?? null,
        headerRow,
        columns: columns.map(({ header, field, confidence }) => ({ header, field, confidence })),
      },
      sources: sources.map(({ tabName, ...rest }) => ({
        tab: tabName,
        shape: rest.shape,
        rows: rest.rows,
        problem: rest.problem,
      })),
      join,
      quality: {
        rowsRead: quality.rowsRead,
        rowsKept: quality.rowsKept,
        removed: quality.removed,
        questions,
        findings: quality.findings,
        understood: quality.understood,
        ...quality.facts,
      },
      clients: summary.clients,
      kpis: summary.kpis,
      thresholds: summary.thresholds,
      warnings: [...new Set([...warnings, ...summary.warnings].map(({ text }) => text))],
      tabs: tabs.map(({ name, rows, columns, charts }) => ({ name, rows, columns, charts })),
      meter: { ...costs, estimatedSeconds: Math.round(costs.estimatedSeconds * 10) / 10 },
    },
    null,
    1,
  );
}

/** A few lines for a reader at the terminal. */
export function asText(
  { language, detected, tabs, warnings, summary }: Done,
  costs: Costs,
): string {
  const french = language === "fr";
  const { rowsRead, rowsKept, findings } = detected.quality;
  const { join } = detected;
  const lines = [
    french
      ? `${rowsRead} lignes lues, ${rowsKept} gardées ; ${summary.totalClients} clients au ${summary.asOf}.`
      : `${rowsRead} rows read, ${rowsKept} kept; ${summary.totalClients} clients as of ${summary.asOf}.`,
    ...(join?.parts ?? []).flatMap(({ text, lines: more }) => [
      text,
      ...more.map((line) => `  ${line}`),
    ]),
    ...findings.map(({ text }) => `  ${text}`),
    ...warnings.map(({ text }) => `  ${text}`),
    ...[...(join?.questions ?? []), ...detected.questions].map(
      ({ text, samples }) => `  ? ${text} (${samples.join(" · ")})`,
    ),
    french ? "Onglets :" : "Tabs:",
    ...tabs.map(({ name, rows, charts }) => {
      const drawn = charts > 0 ? `, ${charts} ${french ? "graphiques" : "charts"}` : "";
      return `  ${name}: ${rows} ${french ? "lignes" : "rows"}${drawn}`;
    }),
    french
      ? `Sur Google, environ ${Math.ceil(costs.estimatedSeconds)} s (${costs.serviceCalls} appels).`
      : `On Google, about ${Math.ceil(costs.estimatedSeconds)} s (${costs.serviceCalls} calls).`,
  ];
  return lines.join("\n");
}
