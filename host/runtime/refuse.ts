/** What the platform itself throws, in its own words where they are known. */
export class GoogleException extends Error {
  override readonly name = "Exception";
  readonly fact: number;

  constructor(fact: number, googleWords: string) {
    super(googleWords);
    this.fact = fact;
  }
}

/** Nobody has proved what the platform does here, so nothing built on it may pass a test. */
export class StrictRuntimeUnknown extends Error {
  override readonly name = "StrictRuntimeUnknown";
  readonly fact: number;

  constructor(fact: number, message: string) {
    super(message);
    this.fact = fact;
  }
}

/**
 * Refuses as the platform would.
 *
 * @param fact number of the platform fact that says so
 * @param googleWords the message a script would read
 */
export function refuse(fact: number, googleWords: string): never {
  throw new GoogleException(fact, googleWords);
}

/** Refuses something whose behaviour is not proved. */
export function refuseUnknown(fact: number, message: string): never {
  throw new StrictRuntimeUnknown(fact, `${message} (fact ${fact})`);
}

/** Refuses a member that is outside the strict surface; `path` is "Range.setRichTextValue". */
export function unknownMember(path: string, fact = 82): never {
  throw new StrictRuntimeUnknown(fact, `${path} is not part of the strict runtime`);
}
