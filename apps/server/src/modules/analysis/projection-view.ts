import {
  PROJECTION_EVENTS,
  type ProjectionDepartment as DomainDepartment,
  type ProjectionEvent as DomainEvent,
  type ProjectionYear as DomainYear,
} from '@hebo/domain';
import type { Locale, Wording } from '../../common/locale.js';
import type { Problem } from '../../graphql/problem.type.js';
import type { YearInputs } from '../outcome/year.service.js';
import { isSmallGroup } from '../pay/small-group.js';
import type { ProjectionDepartment, ProjectionEvent, ProjectionYear } from './projection.type.js';
import { yuanOrNull, yuanText } from './shown.js';

interface View {
  readonly units: YearInputs['units'];
  readonly locale: Locale;
}

/** How many people something happens to, from five on. */
const shownCount = (people: number): number | null => (isSmallGroup(people) ? null : people);

export function toYear(year: DomainYear, view: View): ProjectionYear {
  const { period, headcount, staffRate, studentRate, averageTeachingAllowance, officeBase } = year;
  return {
    period,
    headcount,
    retirements: shownCount(year.retirements),
    stepsUp: shownCount(year.stepsUp),
    promotions: shownCount(year.promotions),
    generalPool: yuanText(year.generalPool),
    teachingPool: yuanText(year.teachingPool),
    staffRate,
    studentRate,
    averageTeachingAllowance,
    officeBase,
    basePayTotal: yuanText(year.basePayTotal),
    grandTotal: yuanText(year.grandTotal),
    headroom: yuanOrNull(year.headroom),
    departments: year.departments.flatMap((one) => toDepartment(one, view) ?? []),
    events: year.events.map((event) => toEvent(event, view)),
    problems: [],
  };
}

/** The first year that could not be computed; those after it are not told. */
export function stoppedYear(period: string, problems: Problem[]): ProjectionYear {
  return {
    period,
    headcount: null,
    retirements: null,
    stepsUp: null,
    promotions: null,
    generalPool: null,
    teachingPool: null,
    staffRate: null,
    studentRate: null,
    averageTeachingAllowance: null,
    officeBase: null,
    basePayTotal: null,
    grandTotal: null,
    headroom: null,
    departments: [],
    events: [],
    problems,
  };
}

function toDepartment(one: DomainDepartment, { units }: View): ProjectionDepartment | null {
  const department = units.get(one.code);
  if (department === undefined) return null;
  const { headcount, establishment, varianceYear, staffingAdjustment } = one;
  return {
    department,
    headcount,
    establishment,
    varianceYear,
    staffingAdjustment,
    amount: yuanOrNull(one.allocation),
    perHead: yuanOrNull(one.perHead),
  };
}

function toEvent({ kind, department, count, amount }: DomainEvent, view: View): ProjectionEvent {
  return {
    kind,
    department: department === null ? null : (view.units.get(department) ?? null),
    label: EVENT_WORDS[kind][view.locale],
    count: count === null ? null : shownCount(count),
    amount: yuanOrNull(amount),
  };
}

const EVENT_WORDS: Readonly<Record<(typeof PROJECTION_EVENTS)[number], Wording>> = {
  THIRD_YEAR_OVER: {
    zh: '连续第三年超编，扣减最重',
    en: 'third year over establishment, which costs most',
  },
  THIRD_YEAR_SHORT: {
    zh: '连续第三年缺编，扣减最重',
    en: 'third year short of establishment, which costs most',
  },
  RETIREMENT_WAVE: { zh: '集中退休', en: 'wave of retirements' },
  STEP_II: { zh: '升入二档', en: 'people reach step II' },
  STEP_I: { zh: '升入一档', en: 'people reach step I' },
  POOL_SHORT: {
    zh: '定基数所需超出核定总量',
    en: 'the given rates need more than the approved pool',
  },
  CAP_EXCEEDED: { zh: '全年合计超出核定总量', en: 'the year exceeds the approved total' },
};
