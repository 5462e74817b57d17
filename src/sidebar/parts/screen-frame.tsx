import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface ScreenFrameProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** The buttons, always in sight at the bottom. */
  readonly actions?: ComponentChildren;
  /** The screen replaces another one the reader was on: the heading takes the focus. */
  readonly arrive: boolean;
}

/** A screen: heading, content, and its buttons at the bottom. */
export function ScreenFrame({ title, children, actions, arrive }: ScreenFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!arrive) return;
    heading.current?.focus();
    globalThis.scrollTo?.(0, 0);
  }, [arrive]);
  return (
    <>
      <div class="screen">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
      {actions && <div class="actions">{actions}</div>}
    </>
  );
}
