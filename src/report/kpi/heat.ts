/** From nearly white to dark blue: one colour, so that light alone tells, to any eyes. */
const STEPS = [
  "#F7FBFF",
  "#DEEBF7",
  "#C6DBEF",
  "#9ECAE1",
  "#6BAED6",
  "#4292C6",
  "#2171B5",
  "#084594",
];

/** The colour of a share, in eight steps. @param share 0 to 1 */
export function heatOf(share: number): string {
  const at = Math.floor(Math.max(0, Math.min(1, share)) * STEPS.length);
  return STEPS[Math.min(at, STEPS.length - 1)] as string;
}
