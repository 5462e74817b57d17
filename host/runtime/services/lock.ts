import type { Execution } from "../execution.ts";
import { refuse } from "../refuse.ts";
import { serve } from "../serve.ts";
import type { Owner } from "../stores.ts";

/** `LockService`: one holder at a time, waiting costs virtual time (fact 64). */
export function makeLockService(execution: Execution): object {
  const lock = (owner: Owner) => () =>
    owner === "document" && !execution.inDocument ? null : makeLock(execution, owner);
  return serve(execution, "LockService", {
    getDocumentLock: lock("document"),
    getScriptLock: lock("script"),
    getUserLock: lock("user"),
  });
}

function makeLock(execution: Execution, owner: Owner): object {
  const { stores, locks } = execution;
  const take = (waitMs: number): boolean => {
    if (locks.has(owner)) return true;
    const other = stores.otherHolders.get(owner);
    const left = other === undefined ? 0 : Math.max(0, other.untilMs - execution.now());
    execution.sleep(Math.min(left, waitMs));
    if (left > waitMs) return false;
    stores.otherHolders.delete(owner);
    locks.add(owner);
    return true;
  };
  return serve(execution, "Lock", {
    hasLock: () => locks.has(owner),
    releaseLock: () => {
      locks.delete(owner);
    },
    tryLock: take,
    waitLock: (waitMs: number) => {
      if (take(waitMs)) return;
      refuse(64, "Lock timeout: another process was holding the lock for too long.");
    },
  });
}
