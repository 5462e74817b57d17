import { usePanel } from "./panel-context.ts";

interface MeterProps {
  readonly label: string;
  /** 0 to 1; null when there is nothing to measure. */
  readonly share: number | null;
}

/** A share as a bar with its figure; the bar repeats what the figure says. */
export function Meter({ label, share }: MeterProps) {
  const { format } = usePanel();
  const width = `${Math.round((share ?? 0) * 100)}%`;
  return (
    <div class="meter">
      <span class="meter-label">{label}</span>
      <span class="bar-track" aria-hidden="true">
        <span class="bar-fill" style={{ width, background: "#1a73e8" }} />
      </span>
      <span class="bar-text">{share === null ? "–" : format.percent(share)}</span>
    </div>
  );
}
