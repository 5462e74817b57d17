import type { Detected } from "../detect/detect.ts";
import type { Column } from "../detect/table.ts";
import type { IntakeContext } from "../intake.ts";
import { readDates } from "../values/date-column.ts";
import type { DateOrder } from "../values/date-types.ts";
import type { Distinct } from "../values/distinct.ts";
import type { DecimalMark } from "../values/reading.ts";

/** What the file as a whole tells of how its columns are written. */
export interface FileFacts {
  /** Decimal mark that most number columns prove. */
  readonly decimal: DecimalMark | null;
  /** What is known of the program that made the file. */
  readonly source: {
    readonly decimal?: DecimalMark;
    readonly dateOrder?: DateOrder;
    readonly utc?: boolean;
    readonly tax?: "net" | "gross";
  };
  /** The order of day and month another date column proves by itself. */
  readonly orderProvenBeside: (column: Column) => DateOrder | null;
}

/** Gathers what the columns of a file say of each other, and what its program is known for. */
export function fileFacts(
  detected: Detected,
  context: IntakeContext,
  distinct: (column: Column) => Distinct,
): FileFacts {
  const { catalogue, locale, today } = context;
  const source = detected.source === null ? {} : (catalogue.sources[detected.source] ?? {});
  const proofs = new Map<Column, DateOrder | null>();
  const proofOf = (column: Column): DateOrder | null => {
    let proof = proofs.get(column);
    if (proof === undefined) {
      const { language } = detected.table.context;
      const { order, decidedBy } = readDates(distinct(column), { language, locale, today });
      proof = decidedBy === "cells" || decidedBy === "majority" ? order : null;
      proofs.set(column, proof);
    }
    return proof;
  };
  return {
    decimal: decimalOf(detected),
    source,
    orderProvenBeside: (column) => {
      for (const [field, columns] of detected.fields) {
        if (catalogue.fields[field].type !== "date") continue;
        for (const other of columns) {
          const proof = other === column ? null : proofOf(other);
          if (proof) return proof;
        }
      }
      return null;
    },
  };
}

function decimalOf(detected: Detected): DecimalMark | null {
  let dots = 0;
  let commas = 0;
  for (const found of detected.fields.values()) {
    for (const { profile } of found) {
      if (profile.numberShare() < 0.5) continue;
      const { decimal, decidedBy } = profile.numbers();
      if (decidedBy === "cells" && decimal === ".") dots++;
      if (decidedBy === "cells" && decimal === ",") commas++;
    }
  }
  return dots === commas ? null : dots > commas ? "." : ",";
}
