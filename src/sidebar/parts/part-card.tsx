import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { OrderButtons } from "./order-buttons.tsx";

interface PartCardProps {
  /** "Rule 2", said of the buttons that move it. */
  readonly name: string;
  /** What is seen while it is closed. */
  readonly summary: ComponentChildren;
  readonly open: boolean;
  /** Just added: its first field takes the focus. */
  readonly fresh: boolean;
  readonly first: boolean;
  readonly last: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly children: ComponentChildren;
}

/** One part of a list whose order counts; open, it can be changed, moved and taken away. */
export function PartCard(props: PartCardProps) {
  const { name, summary, open, fresh, first, last, onOpen, onMove, onRemove, children } = props;
  const card = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (fresh) card.current?.querySelector<HTMLElement>("select, input")?.focus();
  }, [fresh]);
  return (
    <li class="card part">
      <details
        ref={card}
        open={open}
        onToggle={(event) => {
          if (event.currentTarget.open !== open) onOpen(event.currentTarget.open);
        }}
      >
        <summary>{summary}</summary>
        <div class="part-body">
          {children}
          <OrderButtons name={name} first={first} last={last} onMove={onMove} onRemove={onRemove} />
        </div>
      </details>
    </li>
  );
}
