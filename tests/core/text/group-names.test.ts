import { describe, expect, it } from "vitest";
import { groupNames } from "../../../src/core/text/group-names.ts";

describe("names in a column", () => {
  it("are one whatever their capitals, accents and spaces, as first written; blanks are none", () => {
    const names = ["Inès Martin", "", "MAX", "ines  martin", " ", "Max ", "Inès Martin"];
    expect(groupNames(names)).toEqual([
      { name: "Inès Martin", members: [0, 3, 6] },
      { name: "MAX", members: [2, 5] },
    ]);
    expect(groupNames([])).toEqual([]);
  });

  it("keep names of other scripts and of signs apart", () => {
    expect(groupNames(["北", "★", "北", "☆"]).map(({ members }) => members)).toEqual([
      [0, 2],
      [1],
      [3],
    ]);
  });
});
