import { fill, type Words } from "../i18n/words.ts";
import { Refusal } from "./explain.ts";

/** Who runs, and how far they are: what the second one is told. */
interface Lease {
  readonly runId: string;
  readonly startedAt: number;
  readonly heartbeat: number;
  readonly step: number;
  readonly total: number;
  readonly user: string;
}

const KEY = "clientPortfolio.lease";
/** A run that has not shown itself for this long was left behind. */
const FRESH_MS = 10 * 60_000;
/** A step of somebody else may take a while; a short wait avoids a needless refusal. */
const WAIT_MS = 3_000;

/**
 * Carries out one step alone: two people cannot write at once.
 * @param words or what gives them, where only a refusal needs them
 */
export function alone<Value>(words: Words | (() => Words), step: () => Value): Value {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(WAIT_MS)) {
    const { server } = typeof words === "function" ? words() : words;
    throw new Refusal("locked", server.busy);
  }
  try {
    return step();
  } finally {
    SpreadsheetApp.flush();
    lock?.releaseLock();
  }
}

/** @throws Refusal locked: while another run than this one is under way */
export function checkLease(runId: string, zone: string, words: Words): void {
  leaseOrRefuse(runId, zone, words);
}

/** Who holds the lease, when it does not keep this run out. */
function leaseOrRefuse(runId: string, zone: string, words: Words): Lease | null {
  const held = heldLease();
  const isFree = !held || held.runId === runId || Date.now() - held.heartbeat >= FRESH_MS;
  if (isFree) return held;
  const mine = held.user === Session.getTemporaryActiveUserKey();
  const sentence = mine ? words.server.lockedSelf : words.server.lockedOther;
  const time = Utilities.formatDate(new Date(held.startedAt), zone, "HH:mm");
  const message = fill(sentence, { time, step: held.step + 1, total: held.total });
  throw new Refusal("locked", message);
}

/** Takes the lease for a run that is remembered already, so that nobody is kept out by a run nobody knows. */
export function takeLease(run: { runId: string; total: number }): void {
  putLease(newLease(run));
}

function newLease(run: { runId: string; total: number }): Lease {
  const now = Date.now();
  const user = Session.getTemporaryActiveUserKey();
  return { ...run, startedAt: now, heartbeat: now, step: 0, user };
}

/** Says that the run is alive. @throws Refusal locked: when somebody else has taken over */
export function keepLease(runId: string, step: number, { zone, words, total }: Beat): void {
  const held = leaseOrRefuse(runId, zone, words);
  const lease = held?.runId === runId ? held : newLease({ runId, total });
  putLease({ ...lease, heartbeat: Date.now(), step });
}

interface Beat {
  readonly zone: string;
  readonly words: Words;
  readonly total: number;
}

/** Gives the lease back, if this run holds it. */
export function dropLease(runId: string): boolean {
  if (heldLease()?.runId !== runId) return false;
  PropertiesService.getDocumentProperties()?.deleteProperty(KEY);
  return true;
}

function heldLease(): Lease | null {
  const text = PropertiesService.getDocumentProperties()?.getProperty(KEY);
  return text ? (JSON.parse(text) as Lease) : null;
}

function putLease(lease: Lease): void {
  PropertiesService.getDocumentProperties()?.setProperty(KEY, JSON.stringify(lease));
}
