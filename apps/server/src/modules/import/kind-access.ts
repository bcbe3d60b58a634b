import type { Principal } from '../access/principal.js';
import {
  DEPARTMENT_YEAR_FIELDS,
  EMPLOYEE_YEAR_FIELDS,
  POST_FACTS,
} from '../access/fact-group-fields.js';
import type { FactGroup } from '../access/role.js';
import { timelineOf } from '../employee/person-input.js';
import { KINDS } from './kinds/index.js';
import type { Column, Kind } from './kinds/kind.js';

const ALWAYS = (column: Column): boolean =>
  column.isKey === true || column.isChecked === true || column.isHidden === true;

/** Whether its imports become change requests: departments never write facts. */
export const isAsking = (principal: Principal): boolean =>
  principal.kind === 'account' &&
  (principal.actingAs === 'DEPARTMENT_SECRETARY' || principal.actingAs === 'DEPARTMENT_HEAD');

/** The kinds that somebody may import, each with the columns that are theirs. */
export function kindsFor(principal: Principal): Kind[] {
  if (principal.kind !== 'account') return [];
  const kinds = Object.values(KINDS);
  if (principal.actingAs === 'PERSONNEL') return kinds;
  if (isAsking(principal)) {
    return kinds.filter(({ isForDepartments }) => isForDepartments).map(forDepartment);
  }
  if (principal.actingAs !== 'DATA_OWNER') return [];
  return kinds.flatMap((kind) => {
    const { factGroup } = kind;
    return factGroup !== null && principal.factGroups.includes(factGroup)
      ? [forOwner(kind, factGroup)]
      : [];
  });
}

export const kindFor = (principal: Principal, kind: Kind['kind']): Kind | null =>
  kindsFor(principal).find((each) => each.kind === kind) ?? null;

/** A department corrects what is plain of its people; whom it gains, the personnel office records. */
function forDepartment(kind: Kind): Kind {
  if (kind.kind !== 'PEOPLE' || kind.family !== 'people') return kind;
  const plain = ['employeeNumber', 'name', 'workStarted', 'retirementYear', 'version'];
  const columns = kind.columns.filter(({ key }) => plain.includes(key));
  return { ...kind, addsPeople: false, columns };
}

function forOwner(kind: Kind, group: FactGroup): Kind {
  const own = new Set<string>([
    ...DEPARTMENT_YEAR_FIELDS[group],
    ...EMPLOYEE_YEAR_FIELDS[group],
    ...(group === 'POSTS' ? POST_FACTS.map(timelineOf) : []),
  ]);
  return { ...kind, columns: kind.columns.filter((each) => ALWAYS(each) || own.has(each.key)) };
}
