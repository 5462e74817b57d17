import type { Input, Output } from "../../contract/api.ts";
import { selectRow } from "../../sheets/selected-row.ts";

/** Shows a tab, at a row when one is named. */
export function activateTab({ tabId, row }: Input<"activateTab">): Output<"activateTab"> {
  return { activated: selectRow({ tabId, row: row ?? 0 }) };
}
