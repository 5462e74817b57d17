import type { File } from "./file.ts";
import { emptyMemory, type Memory, tabMemory } from "./keep/memory.ts";
import { memoryLines, memoryOf } from "./keep/memory-text.ts";
import { ownedKey } from "./ownership.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const POINTER = "clientPortfolio.memory";
const NAME = "Client Portfolio – memory";

/** The memory of a file; when its tab is gone, what the marks on our tabs still tell. */
export function loadMemory(spreadsheet: Spreadsheet): {
  memory: Memory;
  memorySheet: Sheet | null;
  memoryLines: number;
} {
  const sheet = pointedSheet(spreadsheet);
  if (!sheet) return { memory: recovered(spreadsheet), memorySheet: null, memoryLines: 0 };
  const values = sheet.getDataRange().getValues();
  const lines = values.map(([line]) => String(line));
  const memory = memoryOf(lines) ?? recovered(spreadsheet);
  return { memory, memorySheet: sheet, memoryLines: lines.length };
}

function pointedSheet(spreadsheet: Spreadsheet): Sheet | null {
  const pointer = spreadsheet.getDeveloperMetadata().find((each) => each.getKey() === POINTER);
  return pointer ? spreadsheet.getSheetById(Number(pointer.getValue())) : null;
}

/** The tabs that carry our mark: their keys are on them, and what the user typed stands in them. */
function recovered(spreadsheet: Spreadsheet): Memory {
  const memory = emptyMemory();
  for (const sheet of spreadsheet.getSheets()) {
    const key = ownedKey(sheet);
    if (key === null) continue;
    const tab = tabMemory(memory, key);
    tab.sheetId = sheet.getSheetId();
    tab.title = sheet.getName();
  }
  return memory;
}

/**
 * Writes the memory whole, in one write: a run cut short leaves the old one or the new one. Every
 * line is text, whatever it looks like.
 */
export function saveMemory(file: File): void {
  const lines = memoryLines(file.memory);
  const sheet = file.memorySheet ?? madeSheet(file);
  file.memorySheet = sheet;
  const height = Math.max(lines.length, file.memoryLines);
  if (height > file.memoryLines) {
    const rows = sheet.getMaxRows();
    if (height > rows) sheet.insertRowsAfter(rows, height - rows);
  }
  const block = Array.from({ length: height }, (_, at) => [
    lines[at] === undefined ? "" : `'${lines[at]}`,
  ]);
  sheet.getRange(1, 1, height, 1).setValues(block);
  file.memoryLines = lines.length;
}

/** A tab made by a run that was cut short before it was marked is empty, and taken up again. */
function madeSheet(file: File): Sheet {
  const { spreadsheet } = file;
  const found = spreadsheet.getSheetByName(NAME);
  const abandoned = found && found.getLastRow() === 0 ? found : null;
  const active = spreadsheet.getActiveSheet();
  const sheet = abandoned ?? spreadsheet.insertSheet(found ? `${NAME} (${Date.now()})` : NAME);
  if (!abandoned) spreadsheet.setActiveSheet(active);
  const pointer = spreadsheet.getDeveloperMetadata().find((each) => each.getKey() === POINTER);
  const id = String(sheet.getSheetId());
  if (pointer) pointer.setValue(id);
  else {
    const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
    spreadsheet.addDeveloperMetadata(POINTER, id, visibility);
  }
  if (!sheet.isSheetHidden()) sheet.hideSheet();
  const columns = sheet.getMaxColumns();
  if (columns > 1) sheet.deleteColumns(2, columns - 1);
  file.names?.add(sheet.getName().toLowerCase());
  return sheet;
}
