import { type ApiName, api, type Input, type Output, type Reply, type ReplyCode } from "./api.ts";
import { settingFault } from "./setting-fault.ts";

/** One answer for each question of the contract. */
export type Handlers = { readonly [Name in ApiName]: (input: Input<Name>) => Output<Name> };

/** What an exception means to the caller. */
export type Explain = (error: unknown) => { readonly code: ReplyCode; readonly message: string };

interface Request {
  readonly name: string;
  readonly input: unknown;
}

/**
 * Answers one question: `{"name":"listTabs","input":{…}}` in, a `Reply` out, both as JSON.
 *
 * Only the names of the contract can be reached; what comes in and what goes out is parsed, so a
 * caller never sees a shape it does not know. Never throws.
 * @param explain turns what a handler throws into a sentence
 */
export function dispatch(json: string, handlers: Handlers, explain: Explain): string {
  try {
    const { name, input } = requestOf(json);
    if (!Object.keys(api()).includes(name)) throw new Error(`unknown call ${name}`);
    return JSON.stringify({ ok: true, value: answer(name as ApiName, input, handlers) });
  } catch (error) {
    const reply: Reply<never> = { ok: false, ...explain(error) };
    return JSON.stringify(reply);
  }
}

function answer<Name extends ApiName>(name: Name, input: unknown, handlers: Handlers): unknown {
  const { input: takes, output: gives } = api()[name];
  const read = takes.safeParse(input);
  if (!read.success) throw settingFault(read.error.issues, input) ?? read.error;
  return gives.parse(computable(handlers[name](read.data as Input<Name>)));
}

function requestOf(json: string): Request {
  const request: unknown = JSON.parse(json);
  if (typeof request !== "object" || request === null) throw new Error("the call is no object");
  const { name, input } = request as Partial<Request>;
  if (typeof name !== "string") throw new Error("the call has no name");
  return { name, input };
}

/** JSON has no NaN and no infinity: what is not computable is null. */
function computable(value: unknown): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map(computable);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, computable(item)]));
}
