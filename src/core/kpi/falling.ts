/** What the volume alarm looks at; entry i is client i. */
export interface VolumeInput {
  /** Net revenue of the last three months, and of the same months a year before. */
  readonly recent: Float64Array;
  readonly before: Float64Array;
  /** Typical days between two purchases; NaN when unknown. */
  readonly gapDays: Float64Array;
  /** End of the client's contract, NaN where unknown; null when the source has none. */
  readonly contractEnd: Float64Array | null;
}

/** Below this part of the same months a year before, the volume falls. */
const FALLING = 0.7;
/** Who orders at least this often should have ordered twice in three months. */
const FREQUENT_DAYS = 45;

/**
 * 1 for a client under contract, or one who orders at least every 45 days, whose last three months are
 * below 70 % of the same months a year before: it may still order in time, but less.
 * @see method D11, volume alarm
 */
export function fallingOf({ recent, before, gapDays, contractEnd }: VolumeInput): Uint8Array {
  return Uint8Array.from(recent, (now, i) => {
    const then = before[i] as number;
    const bound = !Number.isNaN(contractEnd?.[i] ?? Number.NaN);
    const watched = bound || (gapDays[i] as number) <= FREQUENT_DAYS;
    return watched && then > 0 && now < FALLING * then - 1e-9 * then ? 1 : 0;
  });
}
