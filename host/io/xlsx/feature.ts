import type { Stream } from "node:stream";
import type { Feature } from "write-excel-file/node";

/** An extension of the writer, which has access to every part of the file. */
export type XlsxFeature = Feature<Stream | Buffer | Blob>;
