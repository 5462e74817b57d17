/** One fact about a client, in words. */
export interface CardLine {
  readonly label: string;
  readonly value: string;
  /** What it rests on, or how far it can be trusted; "" for nothing. */
  readonly note: string;
}

/** Facts of one kind. */
export interface CardPart {
  readonly key: "who" | "rank" | "rhythm" | "money" | "potential" | "data";
  readonly title: string;
  readonly lines: readonly CardLine[];
}

/** A line, or none where the value is not known. */
export function line(label: string, value: string, note = ""): readonly CardLine[] {
  return value === "" ? [] : [{ label, value, note }];
}
