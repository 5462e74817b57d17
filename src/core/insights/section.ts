/** What a section needs and the list lacks; `insights.ts` in `i18n` says which column would light it up. */
export type NeedKey =
  | "orderList"
  /** Two periods of revenue. */
  | "periods"
  /** Orders that go on to the as-of date. */
  | "recentOrders"
  /** Orders of a whole year. */
  | "year"
  | "dates"
  | "costs"
  /** Costs are told, none of them of the period that movements end with. */
  | "costsInPeriod"
  | "nps"
  | "deals"
  | "quotes"
  | "prospects"
  | "families"
  | "contracts"
  | "effort"
  /** Revenue above 0 in the period, for classes. */
  | "revenue"
  | "owner"
  | "sector";

/** Figures, or what is needed for them. */
export type Section<Value> =
  | { readonly known: true; readonly value: Value }
  | { readonly known: false; readonly needs: NeedKey };

/** A section with its figures. */
export function some<Value>(value: Value): Section<Value> {
  return { known: true, value };
}

/** A section without. */
export function lacking<Value>(needs: NeedKey): Section<Value> {
  return { known: false, needs };
}

/** The figures, or null where the data lack. */
export function valueOrNull<Value>(section: Section<Value>): Value | null {
  return section.known ? section.value : null;
}
