/**
 * One question at a time for each key. Callers that come while an answer is on its way share the next
 * one: it is asked for after they came, so nobody is told what was true before.
 */
export class NextAnswer<T> {
  readonly #lanes = new Map<string, Lane<T>>();

  to(key: string, ask: () => Promise<T>): Promise<T> {
    const lane = this.#lanes.get(key);
    if (lane === undefined) return this.#start(key, ask);
    lane.next ??= lane.running.then(
      () => this.#start(key, ask),
      () => this.#start(key, ask),
    );
    return lane.next;
  }

  #start(key: string, ask: () => Promise<T>): Promise<T> {
    const lane: Lane<T> = { running: ask(), next: null };
    this.#lanes.set(key, lane);
    const leave = (): void => {
      if (lane.next === null) this.#lanes.delete(key);
    };
    lane.running.then(leave, leave);
    return lane.running;
  }
}

interface Lane<T> {
  readonly running: Promise<T>;
  next: Promise<T> | null;
}
