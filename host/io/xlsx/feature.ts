import type { Feature } from "write-excel-file/universal";

/** An extension of the writer, which has access to every part of the file. */
export type XlsxFeature = Feature<Blob>;
