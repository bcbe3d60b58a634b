/** Hashing is costly by design, so it could be used to stop the server: few at once, few waiting (S2). */
export class Gate {
  #inFlight = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(private readonly most: { inFlight: number; waiting: number }) {}

  /** Runs `work` when there is room; answers null at once when too many wait already. */
  async run<T>(work: () => Promise<T>): Promise<T | null> {
    if (this.#inFlight >= this.most.inFlight) {
      if (this.#waiting.length >= this.most.waiting) return null;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else {
      this.#inFlight += 1;
    }
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#inFlight -= 1;
      else next();
    }
  }
}
