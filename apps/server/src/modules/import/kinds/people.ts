import { brokenRule } from '../../../graphql/problems.js';
import { refuseForm } from '../../employee/employee-upsert.service.js';
import { timelineOf } from '../../employee/person-input.js';
import { presentState } from '../../employee/present-state.js';
import type { WorkingPerson } from '../people/working-person.js';
import type { Column, PersonKind, RowChange, Surroundings, Values } from './kind.js';
import { FACT_COLUMNS, kindOfColumn, valueAt } from './fact-columns.js';
import { EMPLOYEE_NUMBER, NAME_CHECK, VERSION } from './shared-columns.js';

const BEGINNINGS = FACT_COLUMNS.filter(({ key }) =>
  ['department', 'employment', 'postKind', 'postGrade', 'title', 'degree'].includes(key),
).map(({ mayBeNone: _none, ...column }): Column => ({
  ...column,
  note: { zh: '新增人员填写。', en: 'For a new person.' },
}));
const FACTS = new Set(BEGINNINGS.map(({ key }) => key));

const { isChecked: _checked, note: _note, ...NAME } = NAME_CHECK;

export const PEOPLE: PersonKind = {
  kind: 'PEOPLE',
  family: 'people',
  label: { zh: '人员', en: 'People' },
  note: {
    zh: '新增教职工，或更正姓名、参加工作月份、退休年份。',
    en: 'New members of staff; corrected names, months of starting work, years of retirement.',
  },
  factGroup: null,
  isOfPeriod: false,
  isForDepartments: true,
  addsPeople: true,
  columns: [
    EMPLOYEE_NUMBER,
    { ...NAME, isRequired: true },
    {
      key: 'workStarted',
      label: { zh: '参加工作月份', en: 'Month of starting work' },
      names: ['参加工作时间', '参加工作日期', '参工时间', 'work started'],
      type: 'month',
      example: '2008-07',
    },
    {
      key: 'retirementYear',
      label: { zh: '退休年份', en: 'Year of retirement' },
      names: ['退休年度', '预计退休年份', 'retirement year'],
      type: 'year',
      example: '2044',
    },
    ...BEGINNINGS,
    {
      key: 'from',
      label: { zh: '起始月份', en: 'First month' },
      names: ['到岗月份', '来校月份', '入职月份', '到校时间', '入职时间', 'from'],
      type: 'month',
      isChecked: true,
      note: { zh: '新增人员各项事实的起始月份。', en: 'From when a new person’s facts hold.' },
      example: '2026-09',
    },
    VERSION,
  ],
  present(person, _values, { departments, month }) {
    if (person.isNew && person.rows.length === 0) return null;
    const facts = BEGINNINGS.map(({ key }) => [key, valueAt(person, kindOfColumn(key), month)]);
    return {
      ...plainOf(person),
      ...Object.fromEntries(facts),
      department: codeOf(person, { departments, month }),
    };
  },
  refuse(person, { values, changed }) {
    const { employeeNumber } = person;
    const form = refuseForm({ employeeNumber, name: values['name'] ?? '' });
    if (!person.isNew) {
      const facts = changed.filter((key) => FACTS.has(key));
      return [...form, ...facts.map((key) => brokenRule('recorded_with_posts', key))];
    }
    const lacking = ['department', 'postKind'].filter((key) => values[key] == null);
    return [
      ...form,
      ...lacking.map((key) => brokenRule('department_and_post_needed', key)),
      ...(values['from'] == null ? [brokenRule('missing', 'from')] : []),
    ];
  },
  apply(person, change) {
    const { values, changed } = change;
    if (changed.includes('name')) person.name = values['name'] ?? person.name;
    if (changed.includes('workStarted')) person.workStarted = values['workStarted'] ?? null;
    if (changed.includes('retirementYear')) {
      person.retirementYear = Number(values['retirementYear']);
    }
    if (person.isNew) person.facts = beginningsOf(change);
    const { employeeNumber, name, workStarted, retirementYear } = person;
    const life = { workStarted, retirementYear: retirementYear?.toString() ?? null };
    return [{ kind: 'EMPLOYEE', input: { employeeNumber, name, ...life } }];
  },
  filled: (person) => [{ employeeNumber: person.employeeNumber, ...plainOf(person) }],
};

const plainOf = ({ name, workStarted, retirementYear }: WorkingPerson): Values => ({
  name,
  workStarted,
  retirementYear: retirementYear?.toString() ?? null,
});

function codeOf(
  person: WorkingPerson,
  { departments, month }: Pick<Surroundings, 'departments' | 'month'>,
): string | null {
  const { departmentId = person.departmentId } = presentState(person.facts, month, departments);
  return departments.find(({ key }) => key === departmentId)?.code ?? null;
}

function beginningsOf({ number, values }: RowChange): WorkingPerson['facts'] {
  return BEGINNINGS.flatMap(({ key }) => {
    const value = values[key] ?? null;
    if (value === null) return [];
    const kind = kindOfColumn(key);
    const entry = { id: null, replacesId: null, row: number, column: timelineOf(kind) };
    return [{ kind, value, validFrom: values['from'] ?? '', validTo: null, ...entry }];
  });
}
