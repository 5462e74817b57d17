import type { AppsScript } from "../runtime/apps-script.ts";

/** The add-on said no, and the reader can do something about it. */
export class Refusal extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Costs of every call since the start, added up. */
export interface Costs {
  serviceCalls: number;
  cellsRead: number;
  cellsWritten: number;
  estimatedSeconds: number;
}

type Reply = { ok: true; value: unknown } | { ok: false; code: string; message: string };

/** The add-on as the sidebar sees it: one gate, JSON both ways. */
export class Gate {
  readonly costs: Costs = { serviceCalls: 0, cellsRead: 0, cellsWritten: 0, estimatedSeconds: 0 };
  readonly #addOn: AppsScript;

  constructor(addOn: AppsScript) {
    this.#addOn = addOn;
  }

  /**
   * @throws Refusal when the answer is no
   */
  async ask<Answer>(name: string, input: unknown): Promise<Answer> {
    const sent = await this.#addOn.scriptRun("apiCall", [JSON.stringify({ name, input })]);
    this.#addCosts();
    const reply = JSON.parse(String(sent)) as Reply;
    if (!reply.ok) throw new Refusal(reply.code, reply.message);
    return reply.value as Answer;
  }

  #addCosts(): void {
    const { serviceCalls, cellsRead, cellsWritten, estimatedSeconds } = this.#addOn.lastMeter;
    this.costs.serviceCalls += serviceCalls;
    this.costs.cellsRead += cellsRead;
    this.costs.cellsWritten += cellsWritten;
    this.costs.estimatedSeconds += estimatedSeconds;
  }
}
