import type { ICellData, IWorksheetData } from "@univerjs/core";

/** Cells by row and column, as the grid hands them over. */
export type Cells = Readonly<
  Record<string, Readonly<Record<string, ICellData | null | undefined>> | null>
>;

interface Written {
  readonly cellValue?: Cells;
  readonly sheet?: Pick<IWorksheetData, "cellData">;
}

/**
 * Whether a mutation may bring a formula. Asking the engine which formulas there are makes it read
 * every cell of the workbook, so that it is asked only once there may be some.
 */
export function bringsFormula(command: string, params: unknown): boolean {
  const { cellValue, sheet } = (params ?? {}) as Written;
  if (command === "sheet.mutation.set-range-values") return holdsFormula(cellValue ?? {});
  return (
    command === "sheet.mutation.insert-sheet" && holdsFormula((sheet?.cellData ?? {}) as Cells)
  );
}

/** Whether any of these cells is a formula. */
export function holdsFormula(cells: Cells): boolean {
  for (const row of Object.values(cells)) {
    for (const cell of Object.values(row ?? {})) {
      if (cell && (cell.f || cell.si)) return true;
    }
  }
  return false;
}
