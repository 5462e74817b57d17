import { type ApiName, api, type Input, type Output, type ReplyCode } from "../../contract/api.ts";
import type { Transport } from "./script-run.ts";

/** Why there is no value. "noAnswer": the way is cut; "unreadable": the answer is not what was agreed. */
export type RefusalCode = ReplyCode | "noAnswer" | "unreadable";

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  /** The message is in the reader's language; empty when the panel itself must find the words. */
  | { readonly ok: false; readonly code: RefusalCode; readonly message: string };

/** Asks the server one thing. Never rejects. */
export type Ask = <Name extends ApiName>(
  name: Name,
  input: Input<Name>,
) => Promise<Answer<Output<Name>>>;

/** A gate to the server that lets one question through at a time, in the order they were asked. */
export function makeAsk(transport: Transport): Ask {
  let last: Promise<unknown> = Promise.resolve();
  return (name, input) => {
    const next = last.then(() => askOnce(transport, name, input));
    last = next;
    return next;
  };
}

async function askOnce<Name extends ApiName>(
  transport: Transport,
  name: Name,
  input: Input<Name>,
): Promise<Answer<Output<Name>>> {
  let text: string;
  try {
    text = await transport(JSON.stringify({ name, input }));
  } catch {
    // What Google says of it is not for the reader.
    return { ok: false, code: "noAnswer", message: "" };
  }
  try {
    return readReply(name, JSON.parse(text));
  } catch {
    return { ok: false, code: "unreadable", message: "" };
  }
}

const CODES: readonly string[] = ["problem", "locked", "stale", "fault"] satisfies ReplyCode[];

/** @throws when the reply is not of the agreed shape */
function readReply<Name extends ApiName>(name: Name, reply: unknown): Answer<Output<Name>> {
  const { ok, value, code, message } = reply as Record<string, unknown>;
  if (ok === true) return { ok, value: api()[name].output.parse(value) as Output<Name> };
  if (typeof code !== "string" || !CODES.includes(code) || typeof message !== "string") {
    throw new Error("No reply");
  }
  return { ok: false, code: code as ReplyCode, message };
}
