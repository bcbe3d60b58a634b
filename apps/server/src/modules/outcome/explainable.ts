import type { YearInputs } from './year.service.js';

/** Where the facts of a figure are stored, and which steps of its explanation this reader may see. */
export interface Explainable {
  readonly inputs: Pick<YearInputs, 'edition' | 'holders' | 'decision' | 'chosen'>;
  maySee(key: string): boolean;
}
