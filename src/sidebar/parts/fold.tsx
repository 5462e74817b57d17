import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface FoldProps {
  readonly title: string;
  readonly open?: boolean;
  /** Made when it is first opened: there may be thousands of parts. */
  readonly children: ComponentChildren | (() => ComponentChildren);
}

/** A part that opens at its title. */
export function Fold({ title, open = false, children }: FoldProps) {
  const [met, meet] = useState(open);
  const made = typeof children === "function" ? met && children() : children;
  return (
    <details class="fold" open={open} onToggle={(event) => event.currentTarget.open && meet(true)}>
      <summary>{title}</summary>
      <div class="fold-body">{made}</div>
    </details>
  );
}
