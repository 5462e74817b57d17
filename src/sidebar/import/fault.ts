/** What keeps a file from being imported; the words of the panel hold a sentence for each. */
export type FaultKey =
  | "empty"
  | "workbook"
  | "pdf"
  | "packed"
  | "markup"
  | "binary"
  | "gone"
  | "openQuote"
  | "wideRow"
  | "longLine"
  | "longCell"
  | "oneColumn"
  | "manyColumns"
  | "manyCells";

/** A fault as the panel keeps it. */
export interface Fault {
  readonly key: FaultKey;
  /** Lines are those of the file, from 1. */
  readonly values: Readonly<Record<string, number>>;
}

/** Thrown where a file is read; nothing has been written by then. */
export class FileFault extends Error {
  override readonly name = "FileFault";
  readonly fault: Fault;

  constructor(key: FaultKey, values: Fault["values"] = {}) {
    super(`${key} ${JSON.stringify(values)}`);
    this.fault = { key, values };
  }
}
