import type { Warning } from "../core/portfolio/portfolio.ts";
import type { CurrencyFound } from "../intake/quality.ts";
import type { Formatter } from "../report/format.ts";

/** The money of one of the lists. */
export interface ListMoney {
  /** Name of its tab. */
  readonly list: string;
  readonly currency: CurrencyFound;
  /** In another currency than a list its money is added to. */
  readonly unlike: boolean;
}

/** What a reader of the sums should know of currencies: which are added as they are, which are left out. */
export function currencyWarnings(lists: readonly ListMoney[], { whole }: Formatter): Warning[] {
  const counted = (rows: Readonly<Record<string, number>>): string =>
    Object.entries(rows)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([code, count]) => `${code}\u00a0${whole(count)}`)
      .join(", ");
  return lists.flatMap(({ list, currency: { code, others, mixed = {} }, unlike }): Warning[] => {
    const found: Warning[] = [];
    const [added, apart] = [counted(mixed), counted(others)];
    if (added !== "") found.push({ key: "currency.mixed", values: { list, currencies: added } });
    if (apart !== "") {
      found.push({ key: "currency.apart", values: { list, code, currencies: apart } });
    }
    if (unlike) found.push({ key: "currency.tabs", values: { list, code } });
    return found;
  });
}
