import { Problem } from "../core/problem.ts";
import type { TabSpec } from "../report/tab-spec.ts";
import type { File } from "../sheets/file.ts";
import type { Keeping, Refreshed } from "../sheets/keeping.ts";
import { isProtected } from "../sheets/protection.ts";
import { refreshTabs } from "../sheets/refresh-tabs.ts";
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

/** Writes tabs together. @throws Problem tab.protected: when the user may not write in one of them */
export function refreshAll(
  { file, keeping }: Pick<Work, "file" | "keeping">,
  specs: readonly TabSpec[],
  keepingOf: (spec: TabSpec) => Keeping = () => keeping,
): Refreshed[] {
  try {
    return refreshTabs(file, specs, keepingOf);
  } catch (error) {
    if (error instanceof Problem) throw error;
    // A pending write may be refused at the next call, so that the place of the error tells nothing.
    const sheets = specs.flatMap(({ key }) => findTab(file, key) ?? []);
    const locked = sheets.find(isProtected);
    if (!locked) throw error;
    throw new Problem("fit", "tab.protected", { tab: locked.getName() });
  }
}

/** Writes one tab. @throws Problem tab.protected: when the user may not write there */
export function refresh(work: Pick<Work, "file" | "keeping">, spec: TabSpec): Refreshed {
  const [made] = refreshAll(work, [spec]);
  return made as Refreshed;
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
