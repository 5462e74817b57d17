import { refuseUnknown } from "../refuse.ts";

/** `true` takes any plain value; "*" stands for the number of a series, an axis or a slice. */
type Tree = true | { readonly [name: string]: Tree };

const TEXT_STYLE: Tree = { color: true, fontName: true, fontSize: true, bold: true, italic: true };
const GRIDLINES: Tree = { color: true, count: true };

const AXIS: Tree = {
  title: true,
  titleTextStyle: TEXT_STYLE,
  textStyle: TEXT_STYLE,
  textPosition: true,
  format: true,
  gridlines: GRIDLINES,
  minorGridlines: GRIDLINES,
  baseline: true,
  baselineColor: true,
  direction: true,
  logScale: true,
  maxValue: true,
  minValue: true,
  slantedText: true,
  slantedTextAngle: true,
  viewWindow: { min: true, max: true },
  viewWindowMode: true,
};

const SERIES: Tree = {
  type: true,
  color: true,
  targetAxisIndex: true,
  lineWidth: true,
  pointSize: true,
  pointShape: true,
  curveType: true,
  areaOpacity: true,
  visibleInLegend: true,
  labelInLegend: true,
  dataLabel: true,
};

/** Options that Google documents for the charts of a sheet; any other is silently lost there. */
const OPTIONS: Tree = {
  title: true,
  titleTextStyle: TEXT_STYLE,
  titlePosition: true,
  subtitle: true,
  width: true,
  height: true,
  colors: true,
  backgroundColor: true,
  legend: { position: true, textStyle: TEXT_STYLE, alignment: true, maxLines: true },
  hAxis: AXIS,
  vAxis: AXIS,
  vAxes: { "*": AXIS },
  series: { "*": SERIES },
  seriesType: true,
  slices: { "*": { color: true, offset: true, textStyle: TEXT_STYLE } },
  trendlines: {
    "*": {
      type: true,
      color: true,
      degree: true,
      lineWidth: true,
      showR2: true,
      visibleInLegend: true,
    },
  },
  chartArea: { left: true, top: true, width: true, height: true, backgroundColor: true },
  bar: { groupWidth: true },
  isStacked: true,
  is3D: true,
  pieHole: true,
  pieSliceText: true,
  pieSliceTextStyle: TEXT_STYLE,
  sliceVisibilityThreshold: true,
  reverseCategories: true,
  curveType: true,
  lineWidth: true,
  pointSize: true,
  areaOpacity: true,
  interpolateNulls: true,
  fontName: true,
  fontSize: true,
  histogram: { bucketSize: true, hideBucketItems: true, lastBucketPercentile: true },
  bubble: { opacity: true, stroke: true, textStyle: TEXT_STYLE },
  tooltip: { trigger: true, textStyle: TEXT_STYLE, showColorCode: true },
  useFirstColumnAsDomain: true,
};

/** Refuses an option that is not documented, or a value that is not plain (fact 124). */
export function checkOption(path: string, value: unknown): void {
  let tree: Tree | undefined = OPTIONS;
  for (const name of path.split(".")) tree = branch(tree, name);
  checkValue(tree, value, path);
}

function branch(tree: Tree | undefined, name: string): Tree | undefined {
  if (tree === undefined || tree === true) return undefined;
  const key = /^\d+$/.test(name) ? "*" : name;
  return Object.hasOwn(tree, key) ? tree[key] : undefined;
}

function checkValue(tree: Tree | undefined, value: unknown, path: string): void {
  if (tree === undefined) {
    refuseUnknown(124, `The chart option ${path} is not documented and would be lost`);
  }
  if (Array.isArray(value)) {
    if (tree !== true || !value.every(isPlain)) refuseUnknown(124, `${path} takes no such list`);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      checkValue(branch(tree, name), item, `${path}.${name}`);
    }
  } else if (!isPlain(value) || tree !== true) {
    refuseUnknown(124, `The chart option ${path} cannot be ${String(value)}`);
  }
}

function isPlain(value: unknown): boolean {
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}
