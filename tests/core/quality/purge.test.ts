import { expect, it } from "vitest";
import { dayOf } from "../../../src/core/maths/day.ts";
import { purgeDays } from "../../../src/core/quality/purge.ts";

const bought = Float64Array.of(dayOf(2024, 2, 29), dayOf(2024, 1, 1), Number.NaN, Number.NaN);
const contact = Float64Array.of(
  dayOf(2023, 1, 1),
  dayOf(2025, 6, 15),
  dayOf(2025, 1, 1),
  Number.NaN,
);

it("is 36 months after the later of last purchase and last contact (method D16)", () => {
  expect([...purgeDays(bought, contact)]).toEqual([
    dayOf(2027, 2, 28),
    dayOf(2028, 6, 15),
    dayOf(2028, 1, 1),
    Number.NaN,
  ]);
});

it("needs no contact column", () => {
  expect([...purgeDays(bought, null)]).toEqual([
    dayOf(2027, 2, 28),
    dayOf(2027, 1, 1),
    Number.NaN,
    Number.NaN,
  ]);
});
