import type { PersonInput, SpellInput } from '@hebo/domain';
import { spellingOf } from '../modules/employee/name-spelling.js';
import { idOf, type Ids } from './ids.js';
import type { Month, PostKind, TitleClass } from './records.js';

const heldIn = (spells: readonly SpellInput[] = [], month: Month): string | undefined =>
  spells.find(({ from, to }) => from <= month && (to == null || to > month))?.value;

/** Where nothing holds any more, or not yet, the nearest value stands. */
const heldLast = (spells: readonly SpellInput[] = [], month: Month): string | undefined =>
  heldIn(spells, month) ?? spells.at(-1)?.value;

/** The present state of a person beside the dated facts. */
export function employeeRow(
  { name = '', department, postKind, title, workStarted, retirementYear }: PersonInput,
  month: Month,
  departmentIds: Ids,
) {
  return {
    name,
    ...spellingOf(name),
    departmentId: idOf(departmentIds, heldLast(department, month) ?? ''),
    postKind: heldLast(postKind, month) as PostKind,
    titleClass: (heldIn(title, month) ?? 'UNTITLED') as TitleClass,
    workStarted: workStarted ?? null,
    retirementYear: retirementYear == null ? null : Number(retirementYear),
  };
}
