/** Segments by the user's own rules; none while there is no rule. */
export interface TypologySetting {
  rules: RuleSetting[];
  /** The segment of clients no rule matches; "" leaves them unclassified. */
  otherwise: string;
  /** Lines that could not be read as a rule, kept as they are until they are mended. */
  unread: UnreadSetting[];
}

export interface RuleSetting {
  when: ConditionSetting[];
  segment: string;
}

export type ConditionSetting =
  | { column: string; is: "equal" | "containing" | "beginning"; text: string }
  | {
      column: string;
      is: "oneOf" | "noneOf";
      texts: string[];
      either?: EitherSetting[] | undefined;
    }
  | {
      column: string;
      is: "below" | "atMost" | "above" | "atLeast";
      value: number;
      unit?: UnitSetting;
    }
  | { column: string; is: "between"; from: number; to: number; unit?: UnitSetting }
  | { column: string; is: "blank" | "filled" };

/** "A or B": one value where the column holds it, else its parts. */
export interface EitherSetting {
  whole: string;
  parts: string[];
}

/** How a number was written for a column only the list knows. */
export type UnitSetting = "day" | "share" | undefined;

/** A line as it was typed. */
export interface UnreadSetting {
  /** Its place among the lines, from 0. */
  place: number;
  text: string;
}
