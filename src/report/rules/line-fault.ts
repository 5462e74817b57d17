import { fill, type Words } from "../../i18n/words.ts";

/** What is wrong with a line; the words have the sentence. */
export interface LineFault {
  readonly fault: keyof Words["rules"]["faults"];
  /** The part of the line it is about. */
  readonly text: string;
}

/** Whether reading failed. */
export function isFault(read: object): read is LineFault {
  return "fault" in read;
}

/** The sentence of a fault, without a final stop. */
export function sayFault({ fault, text }: LineFault, { rules }: Words): string {
  return fill(rules.faults[fault], { text });
}
