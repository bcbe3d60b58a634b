import { post } from './client.ts';

/** Somebody who asks one question, and again as soon as it is answered. */
export class Caller {
  readonly #milliseconds: number[] = [];
  readonly #asking: Promise<void>;
  #isOver = false;

  constructor(url: string, headers: Record<string, string>, body: string) {
    this.#asking = this.#ask(url, headers, body);
    // Said by `stop`, so that whoever runs the bench can close what it opened.
    this.#asking.catch(() => undefined);
  }

  async #ask(url: string, headers: Record<string, string>, body: string): Promise<void> {
    while (!this.#isOver) {
      const began = performance.now();
      await post(url, headers, body);
      this.#milliseconds.push(performance.now() - began);
    }
  }

  /** What 95 of 100 answers took at most, in milliseconds. */
  async stop(): Promise<number> {
    this.#isOver = true;
    await this.#asking;
    const inOrder = this.#milliseconds.toSorted((a, b) => a - b);
    return inOrder[Math.floor(inOrder.length * 0.95)] ?? NaN;
  }
}
