import type { Realm } from "./spreadsheet/environment.ts";

/** A script compiled once; every execution evaluates it afresh. */
export interface Program {
  readonly code: string;
}

/** What one execution brings along. */
export interface RealmSetup {
  readonly program: Program;
  /** Zone of the script's local date getters, "Etc/UTC". */
  readonly zone: string;
  now(): number;
  /** Throws for what the language has here and nobody has proved over there. */
  unknown(fact: number, what: string): never;
  /** Real milliseconds a single evaluation or call may take. */
  readonly limitMs: number;
}

/** One execution's own world: V8's built-ins, the services, and the script. */
export interface ScriptRealm extends Realm {
  error(source: Error & { fact?: number }): Error;
  /** A plain object of the script's world holding these entries. */
  object(entries: Readonly<Record<string, unknown>>): Record<string, unknown>;
  /**
   * Runs the top level of the script and gives the names of its global functions.
   * @param globals Google's services by name; nothing else is added to the language
   */
  evaluate(globals: Readonly<Record<string, unknown>>): readonly string[];
  /** Calls a global function; a promise gives its resolved value, as the platform does (fact 149). */
  call(name: string, args: readonly unknown[]): unknown;
}

/** How a place (Node, later a page) makes realms. */
export interface RealmMaker {
  compile(code: string): Program;
  open(setup: RealmSetup): ScriptRealm;
}
