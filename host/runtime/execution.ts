import type { ScriptRealm } from "./realm.ts";
import type { Screen } from "./screen.ts";
import type { Environment } from "./spreadsheet/environment.ts";
import type { Owner, Stores } from "./stores.ts";

/** The person at the sheet. */
export interface User {
  /** Language of the account, "fr" or "en". */
  readonly locale: string;
  /** What Session.getTemporaryActiveUserKey gives: the same for 30 days, different for everyone. */
  readonly temporaryKey: string;
}

/** One line the script wrote for its author. */
export interface LogLine {
  readonly level: string;
  readonly text: string;
}

/** One execution, as every service sees it. */
export interface Execution extends Environment {
  readonly realm: ScriptRealm;
  readonly html: Readonly<Record<string, string>>;
  readonly scriptTimeZone: string;
  readonly user: User;
  readonly stores: Stores;
  readonly screen: Screen;
  /** False when a timer started it: nobody is there to answer (fact 51). */
  readonly attended: boolean;
  /** False for a script that no document holds: it has no document stores (fact 62). */
  readonly inDocument: boolean;
  readonly log: LogLine[];
  /** Locks this execution holds; they fall when it ends. */
  readonly locks: Set<Owner>;
  /** Lets virtual time pass. */
  sleep(ms: number): void;
  /** Throws once the execution has run too long. */
  checkTime(): void;
}

/** Long names of the scopes begin so. */
export const SCOPE_PREFIX = "https://www.googleapis.com/auth/";
