import type { TabSettings } from "./settings-shape.ts";

type Rule = (settings: TabSettings) => boolean;

const isMapReady: Rule = ({ rfm }) => rfm.map === null;
const byAccounts: Rule = ({ segmentBy, accounts }) =>
  segmentBy.kind === "accounts" || accounts.criteria.length > 0;
const byRules: Rule = ({ segmentBy, typology }) =>
  segmentBy.kind === "rules" || typology.rules.length > 0;

/** Lines that count for some choices only, by how their keys begin. */
const RULES: readonly (readonly [string, Rule])[] = [
  ["period.months", ({ period }) => period.kind === "months"],
  ["period.from", ({ period }) => period.kind === "range"],
  ["period.to", ({ period }) => period.kind === "range"],
  ["segmentBy.header", ({ segmentBy }) => segmentBy.kind === "column"],
  ["abc.shares", ({ abc }) => !abc.of.startsWith("discrimination")],
  ["abc.weights", ({ abc }) => abc.by === "composite"],
  ["rfm.bins", ({ rfm }) => rfm.scoring !== "fixed" && rfm.scoring !== "frozen"],
  ["rfm.table", ({ rfm }) => rfm.scoring === "fixed" && rfm.breaks === null],
  ["rfm.breaks", ({ rfm }) => rfm.scoring === "fixed"],
  ["rfm.frozen", ({ rfm }) => rfm.scoring === "frozen"],
  ["rfm.weights", ({ rfm }) => rfm.total.kind === "weighted"],
  ["rfm.ready", isMapReady],
  ["rfm.map", ({ rfm }) => rfm.map !== null],
  ["newClientDays", ({ rfm }) => rfm.map === null && rfm.ready === "default"],
  ["rule", byRules],
  ["cross.high", ({ cross }) => cross?.kind === "bands"],
  ["cross.medium", ({ cross }) => cross?.kind === "bands"],
  ["cross.most", ({ cross }) => cross?.kind === "wallet"],
  ["cross.some", ({ cross }) => cross?.kind === "wallet"],
  ["criterion", byAccounts],
  ["accounts", byAccounts],
];

/** Whether a line changes anything with the choices made: the others stay, but out of the way. */
export function matters(key: string, settings: TabSettings): boolean {
  return RULES.every(([start, counts]) => !key.startsWith(start) || counts(settings));
}
