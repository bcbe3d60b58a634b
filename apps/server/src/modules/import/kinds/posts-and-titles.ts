import type { FactKind } from '../../../database/entities/index.js';
import { toGlobalId } from '../../../graphql/global-id.js';
import type { ChangePayload } from '../../desk/change-payload.js';
import type { WorkingFact, WorkingPerson } from '../people/working-person.js';
import { FACT_COLUMNS, holdingAt, kindOfColumn, NONE, valueAt } from './fact-columns.js';
import type { PersonKind, Values } from './kind.js';
import { EMPLOYEE_NUMBER, NAME_CHECK, VERSION } from './shared-columns.js';

/** From its month on each value follows what held before, or corrects what begins in that very month. */
export const POSTS_AND_TITLES: PersonKind = {
  kind: 'POSTS_AND_TITLES',
  family: 'people',
  label: { zh: '岗位与职称', en: 'Posts and titles' },
  note: {
    zh: '单位、岗位、等级、职称等自某月起的变动，由组织或人事部门提供。',
    en: 'Departments, posts, grades and titles from a month on, from the organisation or personnel office.',
  },
  factGroup: 'POSTS',
  isOfPeriod: false,
  isForDepartments: true,
  addsPeople: false,
  columns: [
    EMPLOYEE_NUMBER,
    NAME_CHECK,
    {
      key: 'from',
      label: { zh: '起始月份', en: 'First month' },
      names: ['起始时间', '聘任月份', '聘任时间', '生效月份', '任职时间', 'from', 'since'],
      type: 'month',
      isRequired: true,
      isKey: true,
      example: '2026-03',
    },
    ...FACT_COLUMNS,
    VERSION,
  ],
  present: (person, values) => presentAt(person, values['from'] ?? ''),
  apply(person, { number, values, changed }) {
    const month = values['from'] ?? '';
    return changed.flatMap((column) => {
      const value = valueOf(column, values);
      return setFact(person, { kind: kindOfColumn(column), value, month, row: number, column });
    });
  },
  filled: (person, { month }) => {
    const present = Object.entries(presentAt(person, month)).map(([key, value]) => [
      key,
      value === NONE || (key === 'nonLeading' && value === 'false') ? null : value,
    ]);
    const { employeeNumber, name } = person;
    return [{ employeeNumber, name, from: month, ...Object.fromEntries(present) }];
  },
};

function presentAt(person: WorkingPerson, month: string): Values {
  const values = FACT_COLUMNS.map(({ key, mayBeNone }) => {
    const value = valueAt(person, kindOfColumn(key), month);
    if (key === 'nonLeading') return [key, value ?? 'false'] as const;
    return [key, value ?? (mayBeNone === true ? NONE : null)] as const;
  });
  return Object.fromEntries(values);
}

/** Null ends what holds. */
function valueOf(column: string, values: Values): string | null {
  const value = values[column] ?? null;
  return value === NONE || (column === 'nonLeading' && value === 'false') ? null : value;
}

interface NewFact {
  readonly kind: FactKind;
  readonly value: string | null;
  readonly month: string;
  readonly row: number;
  readonly column: string;
}

/** What held ends where the new value begins; what was known to come after it stays. */
function setFact(person: WorkingPerson, { kind, value, month, row, column }: NewFact) {
  const { employeeNumber } = person;
  const holding = holdingAt(person, kind, month);
  const next = person.facts.find((fact) => fact.kind === kind && fact.validFrom > month);
  const validTo = holding === null ? (next?.validFrom ?? null) : holding.validTo;
  const isReplaced = holding?.validFrom === month;
  const replaces = holding === null ? null : (holding.id ?? holding.replacesId);
  const kept = person.facts.filter((fact) => fact !== holding);
  const ended: WorkingFact[] =
    holding === null || isReplaced
      ? []
      : [{ ...holding, validTo: month, id: null, replacesId: replaces, row, column }];
  const entry = { id: null, replacesId: isReplaced ? replaces : null, row, column };
  const added: WorkingFact[] =
    value === null ? [] : [{ kind, value, validFrom: month, validTo, ...entry }];
  person.facts = [...kept, ...ended, ...added].toSorted((a, b) =>
    a.validFrom < b.validFrom ? -1 : 1,
  );
  const replacesId = replaces === null ? null : toGlobalId('EmployeeFact', replaces);
  const asked = askedOf({ kind, value, month }, { holding, isReplaced, validTo, replacesId });
  return [
    { kind: 'EMPLOYEE_FACT', input: { employeeNumber, reason: '', ...asked } },
  ] satisfies ChangePayload[];
}

interface Standing {
  readonly holding: WorkingFact | null;
  readonly isReplaced: boolean;
  readonly validTo: string | null;
  readonly replacesId: string | null;
}

/** The same as the input of the mutation. */
function askedOf(
  { kind, value, month }: Pick<NewFact, 'kind' | 'value' | 'month'>,
  { holding, isReplaced, validTo, replacesId }: Standing,
) {
  if (value !== null) {
    return isReplaced
      ? { kind, value, from: month, to: validTo, replaces: replacesId }
      : { kind, value, from: month, to: validTo, isSuccessor: holding !== null };
  }
  const from = holding?.validFrom ?? month;
  return isReplaced
    ? { kind, from, replaces: replacesId }
    : { kind, value: holding?.value ?? null, from, to: month, replaces: replacesId };
}
