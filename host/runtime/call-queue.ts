/** The browser side of google.script.run: so many calls at once, the others wait their turn (fact 153). */
export class CallQueue {
  readonly #width: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(width = 10) {
    this.#width = width;
  }

  /** Calls under way and calls that wait. */
  get size(): { running: number; waiting: number } {
    return { running: this.#running, waiting: this.#waiting.length };
  }

  /** Starts the task as soon as there is room, and settles as it does. */
  async add<T>(task: () => Promise<T> | T): Promise<T> {
    if (this.#running >= this.#width) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else {
      this.#running++;
    }
    try {
      return await task();
    } finally {
      const next = this.#waiting.shift();
      // The place passes straight to the next in line, so that nobody slips in between.
      if (next === undefined) this.#running--;
      else next();
    }
  }
}
