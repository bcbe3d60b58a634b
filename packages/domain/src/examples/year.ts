import { computeFrom } from '../compute-from.js';
import type { Computed, Outcome } from '../outcome.js';
import type { DecisionInput, DepartmentYearInput } from '../regulation.js';
import { EDITION_2015_01 } from '../regulations/czie-2015/edition-2015-01/index.js';
import { CZIE_2015 } from '../regulations/czie-2015/index.js';
import type { ExampleResult, Figures } from './example.js';

/** A year of departments alone, as the examples of Articles 14 and 17 give it. */
export function computeYear(
  departments: Record<string, DepartmentYearInput>,
  decision: DecisionInput,
  research?: Record<string, string>,
): Computed {
  const facts = { period: '2015', departments, ...(research ? { research } : {}) };
  return computeFrom(CZIE_2015, EDITION_2015_01, { facts, decision });
}

export function resultOf(
  computed: Computed,
  pathOf: (path: string) => string,
  figuresOf: (outcome: Outcome) => Figures,
): ExampleResult {
  if (computed.ok) return { ok: true, figures: figuresOf(computed.outcome) };
  const problems = computed.problems.map(({ code, path }) => ({ code, path: pathOf(path) }));
  return { ok: false, problems };
}
