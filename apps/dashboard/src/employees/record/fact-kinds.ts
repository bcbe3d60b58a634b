import type { EmployeeFactKind } from '../../generated/graphql';
import type { FactOption } from './documents';

/** Two grades are kept apart: the annex asks for the post grade, Tables 2 to 5 for the others. */
export const FACT_GROUPS: readonly {
  readonly key: 'annex' | 'tables' | 'post' | 'other';
  readonly kinds: readonly EmployeeFactKind[];
}[] = [
  { key: 'annex', kinds: ['POST_GRADE'] },
  { key: 'tables', kinds: ['TITLE', 'MANAGEMENT_GRADE', 'WORKER_GRADE'] },
  { key: 'post', kinds: ['EMPLOYMENT', 'DEPARTMENT', 'POST_KIND'] },
  { key: 'other', kinds: ['DEGREE', 'NON_LEADING', 'DEPUTY_IN_CHARGE'] },
];

/** What a fact of a kind may say. */
export function optionsOf(
  kind: EmployeeFactKind | '',
  options: readonly FactOption[],
): readonly FactOption[] {
  return options.filter((option) => option.kind === kind);
}
