import { KINDS } from "../core/quality/elements.ts";
import { type ClientColumn, column, figure } from "./client-column.ts";
import type { ReportKit } from "./report-kit.ts";

/** Whether the client may be written to: yes, no, or blank where nobody knows. */
export function consentColumn({ portfolio, words }: ReportKit): ClientColumn {
  const { consentEmail, consentPhone } = portfolio.clients.texts;
  const said: Readonly<Record<string, string>> = words.report.consent;
  const values = consentEmail ?? consentPhone ?? [];
  const told = values.some((value) => value !== "");
  return column("consent", "text", 110, told, (i) => said[values[i] ?? ""] ?? "");
}

/** How much is known of each client: all in all, then by kind of information. */
export function knownColumns({ portfolio }: ReportKit): readonly ClientColumn[] {
  const { perClient, perClientKind } = portfolio.completeness;
  const keys = {
    identity: "knownIdentity",
    profile: "knownProfile",
    purchases: "knownPurchases",
    actions: "knownActions",
  } as const;
  return [
    figure("known", "percent", 100, perClient),
    ...KINDS.map((kind, at) => figure(keys[kind], "percent", 90, perClientKind[at] ?? [])),
  ];
}
