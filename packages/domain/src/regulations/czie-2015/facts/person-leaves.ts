import type { Month } from '../../../kernel/calendar.js';
import {
  leaf,
  type Explained,
  type FigureValue,
  type LeafRule,
} from '../../../kernel/explained.js';
import { monthNumber } from '../../../kernel/month-number.js';
import type { PersonTimeline, PersonYearInput } from '../../../person.js';
import type { Person, Spell } from './person.js';

/**
 * Facts of people as leaves, under the paths by which they are stored. A timeline's leaf is the month
 * from which a value holds: `facts.people.1001.title.0`, `facts.people.1001.years.2015.corePapers`.
 */
const since = (zh: string, en: string): LeafRule => ({
  label: { zh: `${zh}起始月份`, en: `${en} since` },
  unit: 'month',
});

const TIMELINES: Readonly<Record<PersonTimeline, LeafRule>> = {
  employment: since('用工性质', 'employment'),
  department: since('部门', 'department'),
  postKind: since('岗位类别', 'kind of post'),
  postGrade: since('岗位等级', 'post grade'),
  title: since('职称', 'title'),
  managementGrade: since('职务', 'management grade'),
  workerGrade: since('技术等级', 'worker grade'),
  degree: since('学位', 'degree'),
  nonLeading: since('非领导职务', 'non-leading cadre'),
  deputyInCharge: since('主持工作', 'in charge'),
};

const WORK_STARTED: LeafRule = {
  label: { zh: '参加工作月份', en: 'start of work' },
  unit: 'month',
};

const PAY_MONTH: LeafRule = { label: { zh: '发放月份', en: 'month of pay' }, unit: 'month' };

type Beginning = Pick<Spell<string>, 'index' | 'from'>;

/** A spell belongs to one person and one timeline, and twelve months rest on it. */
const beginnings = new WeakMap<Beginning, Explained>();

/** From when a value of a timeline holds. */
export function sinceFact(
  { employeeNumber }: Pick<Person, 'employeeNumber'>,
  timeline: PersonTimeline,
  spell: Beginning,
): Explained {
  const known = beginnings.get(spell);
  if (known !== undefined) return known;
  const key = `facts.people.${employeeNumber}.${timeline}.${spell.index}`;
  const made = leaf(TIMELINES[timeline], 'fact', key, monthNumber(spell.from));
  beginnings.set(spell, made);
  return made;
}

export type Worker = Pick<Person, 'employeeNumber' | 'workStarted'>;
const starts = new WeakMap<Worker, Explained>();

/** Null where it was not recorded. */
export function workStartedFact(worker: Worker): Explained | null {
  const known = starts.get(worker);
  if (known !== undefined || worker.workStarted === null) return known ?? null;
  const key = `facts.people.${worker.employeeNumber}.workStarted`;
  const made = leaf(WORK_STARTED, 'fact', key, monthNumber(worker.workStarted));
  starts.set(worker, made);
  return made;
}

/** A fact of a person's year. */
export function yearFact<T extends FigureValue>(
  rule: LeafRule,
  { employeeNumber }: Pick<Person, 'employeeNumber'>,
  field: { readonly period: string; readonly name: keyof PersonYearInput | 'indicators' },
  value: T,
): Explained<T> {
  const key = `facts.people.${employeeNumber}.years.${field.period}.${field.name}`;
  return leaf(rule, 'fact', key, value);
}

const payMonths = new Map<Month, Explained>();
const KNOWN_LIMIT = 5_000;

/** The month that is paid; everybody shares it. */
export function payMonth(month: Month): Explained {
  const known = payMonths.get(month);
  if (known !== undefined) return known;
  const made = leaf(PAY_MONTH, 'count', `calendar.${month}`, monthNumber(month));
  if (payMonths.size < KNOWN_LIMIT) payMonths.set(month, made);
  return made;
}
