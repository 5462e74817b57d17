/** How the numbers of a column are written. */
export type NumberKind = "money" | "whole" | "share" | "day" | "number";

const KINDS: Readonly<Record<Exclude<NumberKind, "number">, readonly string[]>> = {
  money: [
    "revenue",
    "previousRevenue",
    "margin",
    "wallet",
    "whiteSpace",
    "potentialAmount",
    "costToServe",
    "retentionCost",
    "acquisitionCost",
    "recurringRevenue",
    "outstanding",
    "clientOwnRevenue",
  ],
  whole: [
    "orders",
    "recencyDays",
    "rank",
    "r",
    "f",
    "m",
    "employees",
    "contractDays",
    "contactDays",
  ],
  share: ["share", "evolution", "walletShare", "shareOfWallet"],
  day: [
    "firstDay",
    "lastDay",
    "lastContact",
    "nextAction",
    "contractStart",
    "contractEnd",
    "becameCustomer",
    "lostDay",
    "recordCreated",
    "consentDay",
  ],
};

/** The kind of a column by its name; plain numbers unless known to be something else. */
export function kindOfColumn(name: string): NumberKind {
  const kinds = ["money", "whole", "share", "day"] as const;
  return kinds.find((kind) => KINDS[kind].includes(name)) ?? "number";
}
