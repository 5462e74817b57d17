import { describe, expect, it } from "vitest";
import { compute } from "../../src/functions/compute.ts";
import { call, column, french } from "./call.ts";

describe("KAM_SCORE, method D13.1", () => {
  const weights = [[50, 30, 20]];

  it("weighs what is answered, from 60 % of the weight on", () => {
    const scores = [
      [8, 6, 10],
      [5, "", 7],
      ["", 9, ""],
      ["", "", ""],
      [0, 0, 0],
    ];
    expect(call("KAM_SCORE", scores, weights)).toEqual([
      [expect.closeTo(7.8, 12)],
      [expect.closeTo((250 + 140) / 70, 12)],
      [null],
      [null],
      [0],
    ]);
  });

  it("takes weights as shares, in a row or in a column, and headings above the scores", () => {
    const scores = [
      ["Size", "Margin"],
      [4, 8],
    ];
    expect(call("KAM_SCORE", scores, column("50 %", "50 %"))).toEqual([["Account score"], [6]]);
  });

  it("refuses weights that do not fit", () => {
    expect(() => call("KAM_SCORE", [[1, 2]], [[50, 30, 20]])).toThrow(
      "KAM_SCORE: there are 3 weights for 2 columns of scores",
    );
    expect(() => call("KAM_SCORE", [[1, 2]], [[50, 30]])).toThrow(
      "KAM_SCORE: the weights must add up to 100; they add up to 80",
    );
    expect(() => call("KAM_SCORE", [[1, 2]], [[120, -20]])).toThrow(
      "KAM_SCORE: no weight may be below 0, and one is -20",
    );
    expect(() => call("KAM_SCORE", [[1, 2]])).toThrow("KAM_SCORE: weights is missing");
    expect(() =>
      call(
        "KAM_SCORE",
        [
          [1, 2],
          [3, 12],
        ],
        [[50, 50]],
      ),
    ).toThrow('KAM_SCORE: scores needs numbers from 0 to 10; row 2 holds "12"');
  });
});

describe("KAM_CLASS, method D13.1", () => {
  it("names the class in the reader's language, blank when too little is known", () => {
    const given = [column(8, "", 5), column(4, 9, "")];
    expect(compute("KAM_CLASS", given, french)).toEqual([
      ["Fidèles"],
      [null],
      ["Petits sans potentiel"],
    ]);
    expect(call("KAM_CLASS", column(6, 7), column(8, 8))).toEqual([["High potential"], ["Loyal"]]);
  });

  it("takes one without a history but with a portrait for a prospect", () =>
    expect(call("KAM_CLASS", column("", ""), column("", ""), column("", ""), column(8, 3))).toEqual(
      [["High potential"], ["Small without potential"]],
    ));
});

describe("ABC_CROSS, method D13.3", () => {
  const revenue = column("CA", 800, 150, 50, 0, "");

  it("reads potential as money or as the share held, never both", () => {
    const money = column("Potentiel", 60_000, 20_000, 5000, 60_000, 60_000);
    expect(call("ABC_CROSS", revenue, money)).toEqual([
      ["ABC × potential"],
      ["A1"],
      ["B2"],
      ["C3"],
      ["P1"],
      [null],
    ]);
    const held = column("Part", 0.8, 0.5, 0.1, "", 0.5);
    expect(call("ABC_CROSS", revenue, held, "wallet")).toEqual([
      ["ABC × potential"],
      ["A1"],
      ["B2"],
      ["C3"],
      ["P3"],
      [null],
    ]);
  });

  it("follows limits of the reader's own, which must not cross", () => {
    expect(call("ABC_CROSS", column(800), column(600), "bands", 500, 100)).toEqual([["A1"]]);
    expect(() => call("ABC_CROSS", column(800), column(600), "bands", 100, 500)).toThrow(
      "ABC_CROSS: lower must be from 0 to 100; found 500",
    );
  });

  it("refuses percents typed as whole numbers, as KAM_CLASS and WHITE_SPACE do", () => {
    const asked = 'needs shares from 0 to 1 (0.8 or 80 %); row 2 holds "20"';
    const percents = column(0.8, 20);
    expect(() => call("ABC_CROSS", column(1, 2), percents, "wallet")).toThrow(
      `ABC_CROSS: potential ${asked}`,
    );
    expect(() => call("KAM_CLASS", column(1, 2), column(1, 2), percents)).toThrow(
      `KAM_CLASS: wallet_share ${asked}`,
    );
    expect(call("ABC_CROSS", column(800), column("80 %"), "wallet")).toEqual([["A1"]]);
    expect(() => call("ABC_CROSS", column(800), column(0.8), "wallet", 70)).toThrow(
      "ABC_CROSS: upper must be a share from 0 to 1 (0.8 or 80 %); found 70",
    );
    expect(() => call("ABC_CROSS", column(800), column(0.8), "wallet", "", 25)).toThrow(
      "ABC_CROSS: lower must be a share",
    );
  });

  it("refuses a potential below 0 under either reading", () => {
    expect(() => call("ABC_CROSS", column("CA", 1, 2), column("€", 5, -1))).toThrow(
      "ABC_CROSS: potential must not be below 0; row 3 holds -1",
    );
    expect(() => call("ABC_CROSS", column(1), column(-1), "wallet")).toThrow('row 1 holds "-1"');
  });
});
