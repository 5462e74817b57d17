import { fill } from "../../i18n/words.ts";
import type { Preview } from "../state/state.ts";
import { usePanel } from "./panel-context.ts";

/** Clients and revenue of each segment; the bars repeat what the figures say. */
export function Bars({ segments }: { readonly segments: Preview["segments"] }) {
  const { words, format } = usePanel();
  const mostClients = Math.max(1, ...segments.map(({ clients }) => clients));
  const mostRevenue = Math.max(1, ...segments.map(({ revenue }) => revenue));
  return (
    <ul class="bars">
      {segments.map(({ key, name, color, clients, revenue, share }) => (
        <li key={key}>
          <span class="bar-name">{name}</span>
          <Bar
            label={words.method.clients}
            part={clients / mostClients}
            color="#5f6368"
            text={format.whole(clients)}
          />
          <Bar
            label={words.method.revenue}
            part={revenue / mostRevenue}
            color={color}
            text={fill(words.method.share, {
              value: format.whole(revenue),
              share: format.percent(share),
            })}
          />
        </li>
      ))}
    </ul>
  );
}

interface BarProps {
  readonly label: string;
  /** Of the longest bar, 0 to 1. */
  readonly part: number;
  readonly color: string;
  readonly text: string;
}

function Bar({ label, part, color, text }: BarProps) {
  const width = `${Math.round(Math.min(1, Math.max(0, part)) * 100)}%`;
  return (
    <span class="bar-row">
      <span class="bar-label">{label}</span>
      <span class="bar-track" aria-hidden="true">
        <span class="bar-fill" style={{ width, background: color || "#1a73e8" }} />
      </span>
      <span class="bar-text">{text}</span>
    </span>
  );
}
