import { unknownMember } from "../refuse.ts";
import { makeEnum } from "./enums.ts";

const ENUMS: Readonly<Record<string, object>> = {
  ChartType: makeEnum("ChartType"),
  ChartHiddenDimensionStrategy: makeEnum("ChartHiddenDimensionStrategy"),
  ChartMergeStrategy: makeEnum("ChartMergeStrategy"),
};

/** The `Charts` global: its enums only, for charts in sheets need nothing more. */
export function makeCharts(): object {
  return new Proxy(Object.freeze({}), {
    get(_, key) {
      if (typeof key === "symbol") return undefined;
      return Object.hasOwn(ENUMS, key) ? ENUMS[key] : unknownMember(`Charts.${key}`);
    },
  });
}
