import { TITLES, type PostKind } from '@hebo/domain';
import { monthOf } from '../../common/campus-time.js';
import type { Context } from '../../context.js';
import type { EntityManager } from '../../database/database.js';
import { Employee as EmployeeRow, EmployeeFact as FactRow } from '../../database/entities/index.js';
import type { Department } from '../department/department.type.js';
import type { TitleClass } from './employee.type.js';

export const presentMonth = ({ now }: Context): string => monthOf(now);

/** Lists, filters and row-level security read the present state, so it follows every change of facts. */
export async function refreshPresentState(
  context: Context,
  em: EntityManager,
  row: EmployeeRow,
  departments: readonly Department[],
): Promise<void> {
  const facts = await em.find(FactRow, { employeeId: row.id, recordedTo: null });
  Object.assign(row, presentState(facts, presentMonth(context), departments));
  await em.flush();
}

type Present = Partial<Pick<EmployeeRow, 'departmentId' | 'postKind'>> & {
  readonly titleClass: TitleClass;
};

/** What no fact tells any more stays as it was, the title apart: who has none is without one. */
export function presentState(
  facts: readonly Pick<FactRow, 'kind' | 'value' | 'validFrom' | 'validTo'>[],
  month: string,
  departments: readonly Department[],
): Present {
  const valueOf = (kind: FactRow['kind']) =>
    nearest(
      facts.filter((fact) => fact.kind === kind),
      month,
    );
  const code = valueOf('DEPARTMENT')?.value;
  const unit = departments.find((department) => department.code === code);
  const postKind = valueOf('POST_KIND')?.value as PostKind | undefined;
  const title = facts.find((fact) => fact.kind === 'TITLE' && holds(fact, month));
  const titleClass = TITLES.find((known) => known === title?.value);
  return {
    ...(unit === undefined ? {} : { departmentId: unit.key }),
    ...(postKind === undefined ? {} : { postKind }),
    titleClass: titleClass ?? 'UNTITLED',
  };
}

type Spell = Pick<FactRow, 'value' | 'validFrom' | 'validTo'>;

const holds = ({ validFrom, validTo }: Spell, month: string): boolean =>
  validFrom <= month && (validTo === null || validTo > month);

/** What holds; else the last that held; else the first that will. */
function nearest(spells: readonly Spell[], month: string): Spell | undefined {
  const inOrder = spells.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return inOrder.filter(({ validFrom }) => validFrom <= month).at(-1) ?? inOrder[0];
}
