import { LANGUAGE } from "./language-names.ts";

type Evaluate = (text: string) => (...args: readonly unknown[]) => never;
type FrameWindow = Window & {
  eval: Evaluate;
  Proxy: ProxyConstructor;
  ReferenceError: ErrorConstructor;
};

export interface RealmWindow {
  /** Evaluates an expression that gives a function, in the frame's own realm. */
  eval(text: string): (...args: readonly unknown[]) => never;
  /** What stands between a script and the frame: the language and the services, nothing else. */
  scope(services: () => Readonly<Record<string, unknown>>): Scope;
  close(): void;
}

export interface Scope {
  /** Answers every free name of a script, and refuses those of the browser. */
  readonly names: object;
  /** `globalThis` for the script. */
  readonly globals: object;
  /** A name of the language, as the frame has it. */
  read(name: string): unknown;
}

/** A fresh hidden frame without the browser's own names. */
export function bareWindow(): RealmWindow {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.title = "script";
  document.body.append(frame);
  const inner = frame.contentWindow as FrameWindow | null;
  if (!inner) throw new Error("The browser gives no frame to run the script in");
  const evaluate = inner.eval.bind(inner) as Evaluate;
  for (const name of Object.getOwnPropertyNames(inner)) {
    // Four names (window, document, location, top) cannot be deleted: the scope hides them.
    if (!LANGUAGE.has(name)) Reflect.deleteProperty(inner, name);
  }
  return {
    eval: evaluate,
    scope: (services) => scopeOf(inner, services),
    close: () => frame.remove(),
  };
}

type Values = Readonly<Record<string, unknown>>;

function scopeOf(inner: FrameWindow, services: () => Values): Scope {
  const all = inner as unknown as Record<string, unknown>;
  const written: Record<string, unknown> = Object.create(null);
  const knows = (name: string) => name in written || name in services() || LANGUAGE.has(name);
  const read = (name: string): unknown => {
    if (name === "globalThis") return globals;
    if (name in written) return written[name];
    return name in services() ? services()[name] : all[name];
  };
  /** `globalThis` for the script: what it puts there it finds again, and nothing of the browser. */
  const globals: object = new Proxy(written, {
    has: (_, name) => typeof name === "string" && knows(name),
    get: (_, name) => (typeof name === "string" && knows(name) ? read(name) : undefined),
  });
  const names: object = new Proxy(Object.create(null), {
    // A name nobody has must stay unknown to "typeof", so only the browser's leftovers are claimed.
    has: (_, name) => typeof name === "string" && (knows(name) || name in inner),
    get: (_, name) => {
      if (typeof name !== "string") return undefined;
      if (knows(name)) return read(name);
      throw new inner.ReferenceError(`${name} is not defined`);
    },
    set: (_, name) => {
      throw new inner.ReferenceError(`${String(name)} is not defined`);
    },
  });
  return { names, globals, read };
}
