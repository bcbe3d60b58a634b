export interface BucketSize {
  readonly most: number;
  /** Points given back each second. */
  readonly restored: number;
}

/** A leaking bucket for each caller, in this process alone: several processes give several buckets. */
export class CostBuckets {
  readonly #buckets = new Map<string, { available: number; at: number }>();

  constructor(private readonly clock: () => Date) {}

  available(key: string, { most, restored }: BucketSize): number {
    const bucket = this.#buckets.get(key);
    if (bucket === undefined) return most;
    const seconds = Math.max(0, this.clock().getTime() - bucket.at) / 1_000;
    return Math.min(most, bucket.available + seconds * restored);
  }

  /** Takes points, or tells how long to wait for them. */
  take(key: string, points: number, size: BucketSize): { readonly retryAfterMs: number } {
    const available = this.available(key, size);
    if (points > available) {
      return { retryAfterMs: Math.ceil(((points - available) / size.restored) * 1_000) };
    }
    this.#set(key, available - points);
    return { retryAfterMs: 0 };
  }

  /** What was asked for and not used. */
  giveBack(key: string, points: number, size: BucketSize): void {
    this.#set(key, Math.min(size.most, this.available(key, size) + points));
  }

  #set(key: string, available: number): void {
    if (this.#buckets.size >= MOST_CALLERS) this.#buckets.clear();
    this.#buckets.set(key, { available, at: this.clock().getTime() });
  }
}

const MOST_CALLERS = 10_000;
