import { batchesOf } from "./batches.ts";
import { declaredDelimiter, delimiterOf, firstRecords, withoutDeclaration } from "./delimiter.ts";
import { type Encoding, findEncoding } from "./encoding.ts";
import { type Fault, FileFault } from "./fault.ts";
import { type FileBytes, sliceOf } from "./file-bytes.ts";
import { refuseOtherKinds, TELLING_BYTES } from "./file-kind.ts";
import { headingsOf } from "./headings.ts";
import { piecesOf } from "./pieces.ts";
import { survey, type TableFacts } from "./survey.ts";

/** What the reader says of a file; null for what is to be found. */
export interface AskedOfFile {
  readonly encoding: Encoding | null;
  readonly delimiter: string | null;
}

/** What a file is; what was not found, because the file was refused before, is null. */
export interface Inspected extends AskedOfFile {
  readonly facts: FileFacts | null;
  /** Why the file is refused; null when it can be imported. */
  readonly fault: Fault | null;
}

/** A table, and the letters its encoding could not give. */
export interface FileFacts extends TableFacts {
  readonly lost: number;
}

/** Told how far the reading is, 0 to 1; it may throw to stop it. */
export type OnShare = (share: number) => void;

/** Share of the work that finding the encoding takes. */
const FINDING = 0.2;

/**
 * Reads a file from end to end, slice by slice, and tells what is in it or why it is refused. Nothing
 * is kept of it but the first rows.
 *
 * @throws what `onShare` throws
 */
export async function inspect(
  file: FileBytes,
  asked: AskedOfFile,
  onShare: OnShare,
): Promise<Inspected> {
  let { encoding, delimiter } = asked;
  try {
    if (file.size === 0) throw new FileFault("empty");
    refuseOtherKinds(await sliceOf(file, 0, Math.min(TELLING_BYTES, file.size)), file.name);
    const from = encoding === null ? FINDING : 0;
    encoding ??= await findEncoding(file, (bytes) => onShare((FINDING * bytes) / file.size));
    const beginning = await beginningOf(file, encoding);
    delimiter ??= declaredDelimiter(beginning) ?? delimiterOf(withoutDeclaration(beginning));
    const records = firstRecords(withoutDeclaration(beginning), delimiter);
    const pieces = piecesOf(file, encoding, (bytes) =>
      onShare(from + ((1 - from) * bytes) / file.size),
    );
    const lost = { count: 0 };
    const batches = batchesOf(countingLost(pieces, lost), delimiter);
    const facts = await survey(batches, headingsOf(records));
    return { encoding, delimiter, facts: { ...facts, lost: lost.count }, fault: null };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return { encoding, delimiter, facts: null, fault: error.fault };
  }
}

/** The first piece of text that is not blank. */
async function beginningOf(file: FileBytes, encoding: Encoding): Promise<string> {
  for await (const piece of piecesOf(file, encoding, () => {})) if (/\S/.test(piece)) return piece;
  throw new FileFault("empty");
}

async function* countingLost(
  pieces: AsyncIterable<string>,
  lost: { count: number },
): AsyncGenerator<string> {
  for await (const piece of pieces) {
    if (piece.includes("\ufffd")) lost.count += piece.split("\ufffd").length - 1;
    yield piece;
  }
}
