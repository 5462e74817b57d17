import type { Field } from "../fields/field.ts";
import { KEY_RULES } from "./rules-keys.ts";
import { MONEY_RULES } from "./rules-money.ts";
import { STATUS_RULES } from "./rules-status.ts";
import type { Shape } from "./shape.ts";
import type { SheetScores } from "./sheet-scores.ts";

/** What a list of one shape has no use for. */
const USELESS: Readonly<Record<Shape, readonly Field[]>> = {
  orders: ["revenue_total", "revenue_year", "order_count", "first_order_date", "last_order_date"],
  clients: ["order_id", "order_date", "quantity", "unit_price", "line_amount", "product"],
};

/**
 * Settles headings that several fields share, by shape, by values and by what stands beside them.
 * Each rule goes over all columns before the next begins, so that the order of the columns is nothing.
 *
 * @param sheet its scores are changed
 */
export function applyRules(sheet: SheetScores, shape: Shape): void {
  for (const rule of [...KEY_RULES, ...MONEY_RULES, ...STATUS_RULES]) {
    for (const candidate of sheet.all) {
      if (candidate.scores.size > 0) rule(candidate, { sheet, shape });
    }
  }
  for (const { scores } of sheet.all) {
    for (const field of USELESS[shape]) scores.delete(field);
  }
}
