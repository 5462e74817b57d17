import {
  CommandType,
  ICommandService,
  type Injector,
  IUndoRedoService,
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import { Calculations } from "./calculations.ts";
import { createUniver, type UniverOptions } from "./create.ts";

export type GridWorkbook = NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>;

/** A mutation of the workbook, whoever asked for it. */
export interface GridChange {
  readonly command: string;
  readonly params: unknown;
}

type NumberLocale = Parameters<GridWorkbook["setNumfmtLocal"]>[0];

/** Its own names for the locales the workbook knows. */
const NUMBER_LOCALES: Readonly<Record<string, NumberLocale>> = {
  fr_FR: "fr",
  de_DE: "de",
  en_GB: "en",
  en_US: "en",
};

const LONGEST_CALCULATION_MS = 30_000;
const POLL_MS = 20;

/** The grid on the page: one workbook at a time, changed by mutations. */
export class Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly #listeners: ((change: GridChange) => void)[] = [];
  readonly #calculations = new Calculations();

  constructor(options: UniverOptions) {
    const { univer, api } = createUniver(options);
    this.univer = univer;
    this.api = api;
    this.injector = univer.__getInjector();
    this.commands.onCommandExecuted(({ id, type, params }) => {
      if (type !== CommandType.MUTATION) return;
      this.#observe(id, params);
    });
  }

  get commands(): ICommandService {
    return this.injector.get(ICommandService);
  }

  get workbook(): GridWorkbook {
    const workbook = this.api.getActiveWorkbook();
    if (!workbook) throw new Error("The grid has no workbook");
    return workbook;
  }

  get core(): Workbook {
    return this.workbook.getWorkbook();
  }

  /** Names of the sheets that hold formulas. */
  get sheetsWithFormulas(): string[] {
    if (!this.#calculations.hasFormulas) return [];
    const sheets = this.formulas.getFormulaData()[this.core.getUnitId()] ?? {};
    return Object.keys(sheets).filter((id) => Object.keys(sheets[id] ?? {}).length > 0);
  }

  get formulas(): FormulaDataModel {
    return this.injector.get(FormulaDataModel);
  }

  /** Shows another workbook in place of the one there is. */
  open(data: Partial<IWorkbookData>): void {
    const before = this.api.getActiveWorkbook();
    if (before) this.api.disposeUnit(before.getId());
    this.#calculations.open(data);
    this.api.createWorkbook(data);
  }

  /** Shows numbers as that locale ("fr_FR") writes them. */
  showIn(locale: string): void {
    this.workbook.setNumfmtLocal(NUMBER_LOCALES[locale] ?? "en");
  }

  /** What is being typed counts as typed. */
  async endEditing(): Promise<void> {
    await this.workbook.endEditingAsync(true);
  }

  /** Gives the keyboard back to the cells. */
  focus(): void {
    this.workbook.getActiveSheet().getActiveRange()?.activate();
  }

  /** One change of the workbook, without an entry in the undo list. */
  mutate(id: string, params: Readonly<Record<string, unknown>>): void {
    const unitId = this.core.getUnitId();
    this.commands.syncExecuteCommand(id, { unitId, ...params });
  }

  /** What a run wrote cannot be taken back step by step. */
  forgetUndo(): void {
    this.injector.get(IUndoRedoService).clearUndoRedo(this.core.getUnitId());
  }

  onChange(listener: (change: GridChange) => void): void {
    this.#listeners.push(listener);
  }

  /** Waits until the grid is drawn: until then it does not take what the user does. */
  async drawn(): Promise<void> {
    await this.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  }

  /** Waits until formulas show what the cells say; without formulas there is nothing to wait for. */
  async settled(): Promise<void> {
    const deadline = performance.now() + LONGEST_CALCULATION_MS;
    while (this.#calculations.busy && performance.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }

  #observe(command: string, params: unknown): void {
    this.#calculations.observe(command, params);
    for (const listener of this.#listeners) listener({ command, params });
  }
}
