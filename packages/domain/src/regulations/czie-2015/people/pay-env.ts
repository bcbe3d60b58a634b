import type { Explained } from '../../../kernel/explained.js';
import type { Outcome } from '../../../outcome.js';
import type { FilledFacts, TeachingDepartment } from '../facts/department.js';
import type { PersonContext } from './context.js';

/** What the year of a person takes from the departments' year. */
export interface PayEnv {
  readonly context: PersonContext;
  /** M; null where no office has a coefficient. */
  readonly officeBase: Explained | null;
  /** Yd or Y2 of a unit. */
  readonly assessmentOf: (unit: string) => Explained | null;
  readonly departments: ReadonlyMap<string, TeachingDepartment>;
}

/** Where the departments cannot be computed, nothing is known of them. */
export function payEnvOf(
  { departments }: FilledFacts,
  figures: Pick<Outcome, 'departments' | 'offices' | 'officeBase'> | undefined,
  context: PersonContext,
): PayEnv {
  const assessments = new Map(
    [...(figures?.departments ?? []), ...(figures?.offices ?? [])].map(
      ({ code, assessmentCoefficient }) => [code, assessmentCoefficient] as const,
    ),
  );
  return {
    context,
    officeBase: figures?.officeBase ?? null,
    assessmentOf: (unit) => assessments.get(unit) ?? null,
    departments: new Map(departments.map((one) => [one.code, one])),
  };
}
