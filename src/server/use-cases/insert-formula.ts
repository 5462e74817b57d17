import type { Input, Output } from "../../contract/api.ts";
import { catalogue } from "../../functions/catalogue.ts";
import { insertFormula as write } from "../../sheets/insert-formula.ts";

/**
 * Writes one of our functions into the selected cell, if it is empty.
 *
 * @throws Error when the formula is none of ours: the panel asks for no other
 */
export function insertFormula({ formula, tabId }: Input<"insertFormula">): Output<"insertFormula"> {
  if (!catalogue.some(({ name }) => formula.startsWith(`=${name}(`))) {
    throw new Error("this is no formula of the add-on");
  }
  return write(formula, tabId);
}
