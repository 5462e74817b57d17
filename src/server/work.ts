import { Problem } from "../core/problem.ts";
import type { TabSpec } from "../report/tab-spec.ts";
import type { File } from "../sheets/file.ts";
import type { Keeping, Refreshed } from "../sheets/keeping.ts";
import { isProtected } from "../sheets/protection.ts";
import { refreshForm } from "../sheets/refresh-form.ts";
import { refreshPage } from "../sheets/refresh-page.ts";
import { refreshTable } from "../sheets/refresh-table.ts";
import { findTab } from "../sheets/tabs.ts";
import { archiveColumns, ENTRY } from "./archive-spec.ts";
import type { Figures } from "./figures.ts";
import type { Run } from "./run.ts";

/** What a step works with. */
export interface Work {
  readonly file: File;
  readonly run: Run;
  readonly figures: Figures;
  readonly keeping: Keeping;
}

/** Writes one tab. @throws Problem tab.protected: when the user may not write there */
export function refresh(
  { file, keeping }: Pick<Work, "file" | "keeping">,
  spec: TabSpec,
): Refreshed {
  try {
    if (spec.body.kind === "form") return refreshForm(file, spec, spec.body, keeping);
    if (spec.body.kind === "page") return refreshPage(file, spec, spec.body, keeping);
    return refreshTable(file, spec, spec.body, keeping);
  } catch (error) {
    const sheet = error instanceof Problem ? null : findTab(file, spec.key);
    if (sheet === null || !isProtected(sheet)) throw error;
    throw new Problem("fit", "tab.protected", { tab: sheet.getName() });
  }
}

/** The archive is a table like the others; its rows are entries, not clients. */
export function archiveKeeping(keeping: Keeping, { context }: Figures): Keeping {
  return {
    ...keeping,
    columns: archiveColumns(context),
    keyColumn: ENTRY,
    isClient: () => false,
    nameOf: () => "",
    homes: () => ["archive"],
    about: () => undefined,
  };
}
