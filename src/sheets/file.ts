import type { Memory } from "./keep/memory.ts";
import type { TableRead } from "./keep/table-read.ts";
import { loadMemory } from "./memory-sheet.ts";
import { platformZone, type Zone } from "./zone.ts";

/** The file the user has open, during one execution. */
export interface File {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly locale: string;
  readonly timeZone: string;
  readonly zone: Zone;
  readonly memory: Memory;
  /** Lines of the memory's tab that are in use. */
  memoryLines: number;
  memorySheet: GoogleAppsScript.Spreadsheet.Sheet | null;
  /** Names of all tabs in lower letters, once they were needed. */
  names: Set<string> | null;
  /** Tables read whole before anything was written, by key. */
  readonly tables: Map<string, TableRead>;
}

/** Opens the file and reads its memory: about ten service calls. */
export function openFile(): File {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const loaded = loadMemory(spreadsheet);
  const { memory } = loaded;
  if (memory.offsetsOf !== timeZone) {
    memory.offsets.clear();
    memory.offsetsOf = timeZone;
  }
  return {
    spreadsheet,
    locale: spreadsheet.getSpreadsheetLocale(),
    timeZone,
    zone: platformZone(timeZone, memory.offsets),
    names: null,
    tables: new Map(),
    ...loaded,
  };
}

/** Today in the spreadsheet's zone, as a day. */
export function todayIn(file: File, now: Date): number {
  return file.zone.momentOf(now).day;
}
