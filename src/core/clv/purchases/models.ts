import { bgNbd, mbgNbd } from "./beta-geometric.ts";
import type { PurchaseModel, PurchaseModelKey } from "./model.ts";
import { paretoNbd } from "./pareto-nbd.ts";

/** The model of a key. */
export function modelOf(key: PurchaseModelKey): PurchaseModel {
  return { bg: bgNbd, mbg: mbgNbd, pareto: paretoNbd }[key];
}
