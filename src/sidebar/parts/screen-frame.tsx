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
  // Later, the reader may be anywhere on the screen: only its coming takes the focus.
  const arriving = useRef(arrive);
  useEffect(() => {
    if (!arriving.current) return;
    heading.current?.focus();
    globalThis.scrollTo?.(0, 0);
  }, []);
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
