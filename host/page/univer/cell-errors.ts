interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What went wrong in which cell, for the tip that appears on hover. */
export class CellErrors {
  readonly #messages = new Map<string, string>();

  /** Remembers a message, or forgets it with null. */
  set(place: Place, message: string | null): void {
    const key = keyOf(place);
    if (message === null) this.#messages.delete(key);
    else this.#messages.set(key, message);
  }

  get(place: Place): string | null {
    return this.#messages.get(keyOf(place)) ?? null;
  }

  clear(): void {
    this.#messages.clear();
  }
}

function keyOf({ sheetId, row, column }: Place): string {
  return `${sheetId}:${row}:${column}`;
}
