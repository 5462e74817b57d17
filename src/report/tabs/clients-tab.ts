import type { Portfolio } from "../../core/portfolio/portfolio.ts";
import { clientOrder, clientTable } from "../client-table.ts";
import { clientsHeadline } from "../headline.ts";
import type { ReportContext } from "../report-context.ts";
import { reportKit } from "../report-kit.ts";
import type { TabSpec } from "../tab-spec.ts";

/** Every client with all that is known and computed, the largest first; one row a client. */
export function clientsTab(portfolio: Portfolio, context: ReportContext): TabSpec {
  const kit = reportKit(portfolio, context);
  return {
    key: "clients",
    title: kit.words.report.tabs.clients,
    color: "#0072B2",
    body: clientTable(kit, "all", {
      members: clientOrder(kit),
      headline: clientsHeadline(kit),
    }),
  };
}
