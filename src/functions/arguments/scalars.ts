import { Problem } from "../../core/problem.ts";
import { numberOfText } from "../../core/text/number-text.ts";
import type { Bilingual, Place, ScalarArgument } from "./argument.ts";
import { isBlank, onlyCell, showCell } from "./cells.ts";

/** Bounds of a number, both inclusive, and what it is when left out. */
interface Bounds<Fallback> {
  readonly least: number;
  readonly most: number;
  /** undefined when the argument must be given. */
  readonly fallback?: Fallback;
}

/** A share from 0 to 1; `80 %` is 0.8. */
export function share(fallback?: number): ScalarArgument<number> {
  const form = { en: "a share from 0 to 1", fr: "une part de 0 à 1" };
  return numeric(form, {
    fallback,
    refusal: (found, { argument }) =>
      found >= 0 && found <= 1 ? null : new Problem("range", "share.range", { argument, found }),
  });
}

/** A number between two bounds. */
export function number<Fallback extends number | null = number>(
  bounds: Bounds<Fallback>,
): ScalarArgument<number | Fallback> {
  return numeric({ en: "a number", fr: "un nombre" }, { ...bounds, refusal: outside(bounds) });
}

/** A whole number between two bounds. */
export function count<Fallback extends number | null = number>(
  bounds: Bounds<Fallback>,
): ScalarArgument<number | Fallback> {
  const form = { en: "a whole number", fr: "un nombre entier" };
  const within = outside(bounds);
  return numeric(form, {
    ...bounds,
    refusal: (found, place) =>
      Number.isInteger(found)
        ? within(found, place)
        : new Problem("type", "cell.whole", {
            argument: place.argument,
            cell: showCell(found, place),
          }),
  });
}

/** One of a few words, capitals or not. @param words the first is taken when it is left out */
export function choice<const Word extends string>(
  words: readonly [Word, ...Word[]],
): ScalarArgument<Word> {
  const list = words.map((word) => `"${word}"`).join(", ");
  return {
    kind: "scalar",
    form: { en: `one of ${list}`, fr: `l’un de ${list}` },
    type: "text",
    optional: true,
    read(given, place) {
      const cell = onlyCell(given)?.cell;
      if (isBlank(cell)) return words[0];
      const found = words.find((word) => word === String(cell).trim().toLowerCase());
      if (found !== undefined) return found;
      throw new Problem("range", "choice.unknown", {
        argument: place.argument,
        choices: list,
        found: showCell(cell, place),
      });
    },
  };
}

type Refusal = (found: number, place: Place) => Problem | null;

function outside({ least, most }: { least: number; most: number }): Refusal {
  return (found, { argument }) =>
    found >= least && found <= most
      ? null
      : new Problem("range", "number.range", { argument, least, most, found });
}

function numeric<Fallback extends number | null>(
  form: Bilingual,
  rule: { readonly fallback?: Fallback | undefined; readonly refusal: Refusal },
): ScalarArgument<number | Fallback> {
  return {
    kind: "scalar",
    form,
    type: "number",
    optional: rule.fallback !== undefined,
    read(given, place) {
      const only = onlyCell(given);
      if (only && isBlank(only.cell)) {
        if (rule.fallback !== undefined) return rule.fallback;
        throw new Problem("shape", "arguments.missing", { argument: place.argument });
      }
      const cell = only ? only.cell : "…";
      const found = typeof cell === "string" ? numberOfText(cell, null) : cell;
      if (typeof found !== "number" || !Number.isFinite(found)) {
        throw new Problem("type", "cell.number", {
          argument: place.argument,
          cell: showCell(cell, place),
        });
      }
      const refused = rule.refusal(found, place);
      if (refused) throw refused;
      return found;
    },
  };
}
