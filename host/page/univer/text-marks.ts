import { SheetInterceptorService } from "@univerjs/preset-sheets-core";

type Intercept = SheetInterceptorService["intercept"];

/** Named by the one interceptor that marks texts made of digits. */
const MARK = "disableForceStringMark";

let patched = false;

/**
 * Takes away the mark on texts that look like numbers. It is switched off already, but the grid would
 * still try to read every text on the screen as a date each time it draws, which takes most of that time.
 */
export function withoutTextMarks(): void {
  if (patched) return;
  patched = true;
  const service = SheetInterceptorService.prototype as { intercept: Intercept };
  const { intercept } = service;
  service.intercept = function (this: SheetInterceptorService, ...given: Parameters<Intercept>) {
    const [, interceptor] = given;
    if (String(interceptor.handler).includes(MARK)) return { dispose: () => undefined };
    return intercept.apply(this, given);
  } as Intercept;
}
