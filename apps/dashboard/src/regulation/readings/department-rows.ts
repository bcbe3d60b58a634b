import { compare } from '../../formats/decimal';
import type { ReadingCostView } from '../documents';

export interface DepartmentRow {
  readonly code: string;
  readonly name: string;
  /** By option; an option that leaves the department as it is has no entry. */
  readonly changes: Readonly<Record<string, string>>;
}

type Costs = readonly Pick<ReadingCostView, 'option' | 'departments'>[];

/** The departments that at least one option changes, with every option's change. */
export function departmentRows(costs: Costs): DepartmentRow[] {
  const rows = new Map<string, { code: string; name: string; changes: Record<string, string> }>();
  for (const { option, departments } of costs) {
    for (const { department, change } of departments) {
      if (compare(change, '0') === 0) continue;
      const row = rows.get(department.code) ?? { ...department, changes: {} };
      row.changes[option] = change;
      rows.set(department.code, row);
    }
  }
  return [...rows.values()].toSorted((left, right) => left.code.localeCompare(right.code, 'en'));
}
