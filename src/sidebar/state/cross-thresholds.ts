import { type SliderScale, tidy } from "./slider-scale.ts";
import type { Threshold, Trial } from "./threshold.ts";

const WALLET: SliderScale = { least: 0, most: 100, step: 1, log: false };
const MONEY: SliderScale = { least: 10, most: 1e6, step: 10, log: true };

/** Where the columns of the crossed matrix part, by the reading in use. */
export function crossThresholds({ draft, facts, words }: Trial): Threshold[] {
  const reading = draft.cross ?? facts.cross;
  if (reading === null) return [];
  if (reading.kind === "bands") {
    const { high, medium } = reading;
    const most = Math.max(MONEY.most, high * 10);
    const shared = { scale: { ...MONEY, most }, isPercent: false };
    return [
      {
        ...shared,
        ...{ key: "cross.high", label: words.high, value: high, low: medium, high: most },
        set: (value) => ({ cross: { ...reading, high: value } }),
      },
      {
        ...shared,
        ...{ key: "cross.medium", label: words.medium, value: medium, low: MONEY.least, high },
        set: (value) => ({ cross: { ...reading, medium: value } }),
      },
    ];
  }
  const [most, some] = [tidy(reading.most * 100), tidy(reading.some * 100)];
  const shared = { scale: WALLET, isPercent: true };
  return [
    {
      ...shared,
      ...{ key: "cross.most", label: words.most, value: most, low: some, high: WALLET.most },
      set: (value) => ({ cross: { ...reading, most: tidy(value / 100) } }),
    },
    {
      ...shared,
      ...{ key: "cross.some", label: words.some, value: some, low: WALLET.least, high: most },
      set: (value) => ({ cross: { ...reading, some: tidy(value / 100) } }),
    },
  ];
}
