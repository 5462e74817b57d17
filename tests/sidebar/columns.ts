import type { Column, FunctionTab } from "../../src/sidebar/state/state.ts";

/** Columns as the server describes them, in the order given. */
export function columnsOf(
  list: readonly (readonly [header: string, field: string | null, samples?: readonly string[]])[],
): Column[] {
  return list.map(([header, field, samples = []], index) => ({
    index,
    header,
    field,
    fieldLabel: field ?? "",
    confidence: field === null ? 0 : 1,
    state: field === null ? "unmapped" : "sure",
    likely: [],
    samples: [...samples],
  }));
}

/** A tab of clients to write formulas on. */
export function functionTab(name: string, headerRow: number): FunctionTab {
  const columns = columnsOf([
    ["Client", "client_name"],
    ["CA 2025", "revenue_year"],
    ["CA 2026", "revenue_year"],
    ["Dernière commande", "last_order_date"],
    ["Nb", "order_count"],
    ["Score RFM", null],
  ]);
  return { tabId: 1, name, headerRow, shape: "clients", columns };
}
