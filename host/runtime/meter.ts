/**
 * Milliseconds a call is believed to cost on Google's servers. These are ESTIMATES, reasoned from
 * what is known (batching turns 70 s into 1 s; a structural call takes 0.1 to 1 s), never measured:
 * good for telling a per-row loop from a batch, not for promising a duration.
 */
export const COSTS_MS: Readonly<Record<string, number>> = {
  "Spreadsheet.insertSheet": 400,
  "Spreadsheet.deleteSheet": 300,
  "Spreadsheet.moveActiveSheet": 100,
  "Spreadsheet.setActiveSheet": 20,
  "Sheet.insertChart": 600,
  "Sheet.updateChart": 600,
  "Sheet.removeChart": 200,
  "Sheet.protect": 300,
  "Range.protect": 300,
  "Sheet.setConditionalFormatRules": 150,
  "Sheet.clearConditionalFormatRules": 150,
  "Sheet.insertRowsAfter": 100,
  "Sheet.insertColumnsAfter": 100,
  "Sheet.deleteRows": 100,
  "Sheet.deleteColumns": 100,
  "Sheet.hideSheet": 50,
  "Range.createFilter": 100,
  "Range.copyTo": 50,
  "Sheet.addDeveloperMetadata": 50,
  "Spreadsheet.addDeveloperMetadata": 50,
};

/** Any other call on the spreadsheet. */
const PLAIN_CALL_MS = 5;
/** Builders and enums keep their state on the script's side. */
const LOCAL_CALL_MS = 0.1;
/** A read after a write first sends the pending writes. */
const FLUSH_MS = 100;
const CELL_READ_MS = 0.004;
const CELL_WRITTEN_MS = 0.012;

const LOCAL =
  /^(ConditionalFormat\w*|DataValidation\w*|EmbeddedChartBuilder|BooleanCondition|RichTextValue\w*)\.|^SpreadsheetApp\.new/;

/** Counts what an execution asks of the services and turns it into estimated seconds. */
export class Meter {
  serviceCalls = 0;
  cellsRead = 0;
  cellsWritten = 0;
  flushes = 0;
  readonly byName = new Map<string, number>();
  #milliseconds = 0;
  #pending = false;

  /** One service call, named "Range.setValues"; `costMs` overrides the table. */
  call(name: string, costMs?: number): void {
    this.serviceCalls++;
    this.byName.set(name, (this.byName.get(name) ?? 0) + 1);
    this.#milliseconds +=
      costMs ?? COSTS_MS[name] ?? (LOCAL.test(name) ? LOCAL_CALL_MS : PLAIN_CALL_MS);
  }

  /** Cells handed to the script. */
  read(cells: number): void {
    this.cellsRead += cells;
    this.#milliseconds += cells * CELL_READ_MS;
    this.flush();
  }

  /** Cells written by the script, values and formats alike. */
  wrote(cells: number): void {
    this.cellsWritten += cells;
    this.#milliseconds += cells * CELL_WRITTEN_MS;
    this.#pending = true;
  }

  /** Sends the pending writes, if any. */
  flush(): void {
    if (!this.#pending) return;
    this.#pending = false;
    this.flushes++;
    this.#milliseconds += FLUSH_MS;
  }

  get estimatedSeconds(): number {
    return this.#milliseconds / 1000;
  }
}
