import { splitAtRows } from "../state/finding-text.ts";
import type { Detected } from "../state/state.ts";
import { RowLinks } from "./row-links.tsx";

/** Something worth a look; each row number takes the reader to its row. */
export function FindingLine({
  finding,
}: {
  readonly finding: Detected["quality"]["findings"][number];
}) {
  const { before, rows, after } = splitAtRows(finding);
  return (
    <li>
      {before}
      <RowLinks rows={rows} most={rows.length} />
      {finding.count > rows.length && "…"}
      {after}
    </li>
  );
}
