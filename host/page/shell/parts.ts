import { type AddOnFiles, fetchAddOn } from "../session/add-on-files.ts";

/** What the page needs before it can show anything. */
export interface Parts {
  readonly files: AddOnFiles;
  /** Text of the script that makes `google.script` in the panel. */
  readonly shim: string;
  /** The file named on the command line. */
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null;
}

/** Loads everything at once from the server beside the page. */
export async function loadParts(): Promise<Parts> {
  const [files, shim, file] = await Promise.all([
    fetchAddOn(),
    fetch("page/script-shim.js").then((answer) => answer.text()),
    namedFile(),
  ]);
  return { files, shim, file };
}

async function namedFile(): Promise<Parts["file"]> {
  const start: { file: string | null } = await fetch("start.json").then((answer) => answer.json());
  if (start.file === null) return null;
  const bytes = await fetch("file").then((answer) => answer.arrayBuffer());
  return { name: start.file, bytes: new Uint8Array(bytes) };
}
