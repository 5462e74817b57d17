interface ShareBarProps {
  /** What is going on, for the ear. */
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
  readonly text: string;
}

/** How far something is, as a bar and in words. */
export function ShareBar({ label, share, text }: ShareBarProps) {
  return (
    <div class="progress">
      <progress max={1} value={share} aria-label={label} />
      <span>{text}</span>
    </div>
  );
}
