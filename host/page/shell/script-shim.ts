import type { ScriptRealm } from "../../runtime/realm.ts";
import { toServer } from "../../runtime/run-values.ts";
import type { FromPage, FromPanel } from "./panel-messages.ts";

/**
 * `google.script` inside the panel's frame, as Google puts it there: calls go to the page around it by
 * messages, for the frame shares nothing else with that page.
 */
interface Handlers {
  readonly success?: ((value: unknown, user: unknown) => void) | undefined;
  readonly failure?: ((error: Error, user: unknown) => void) | undefined;
  readonly user?: unknown;
}

const calls = new Map<number, Handlers>();
let made = 0;

/** The frame's own objects will do: values are copied on their way anyway. */
const here = {
  array: (items: unknown[]) => items,
  object: (entries: Readonly<Record<string, unknown>>) => ({ ...entries }),
} as unknown as ScriptRealm;

function send(message: FromPanel): void {
  // The frame has no origin of its own to name.
  parent.postMessage(message, "*");
}

function runner(handlers: Handlers): object {
  const own: Readonly<Record<string, unknown>> = {
    withSuccessHandler: (success: Handlers["success"]) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handlers["failure"]) => runner({ ...handlers, failure }),
    withUserObject: (user: unknown) => runner({ ...handlers, user }),
  };
  return new Proxy(own, {
    get(_, name) {
      if (typeof name !== "string" || name in own) return own[String(name)];
      return (...args: unknown[]) => {
        const id = ++made;
        const plain = toServer(args, here);
        calls.set(id, handlers);
        send({ kind: "call", id, name, args: plain });
      };
    },
  });
}

addEventListener("message", ({ source, data }: MessageEvent<FromPage>) => {
  if (source !== parent) return;
  const handlers = calls.get(data.id);
  if (!handlers) return;
  calls.delete(data.id);
  if (data.kind === "value") handlers.success?.(data.value, handlers.user);
  else if (handlers.failure) handlers.failure(new Error(data.message), handlers.user);
  else setTimeout(() => reportError(new Error(data.message)));
});

const host = {
  close: () => send({ kind: "close" }),
  setHeight: () => undefined,
  setWidth: () => undefined,
  origin: location.origin,
  editor: { focus: () => send({ kind: "focus" }) },
};

Object.defineProperty(globalThis, "google", {
  value: { script: { run: runner({}), host } },
});
