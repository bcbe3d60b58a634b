import { HELD_RESOLUTIONS, PERSON_EVENT_TYPES, type PersonEventType } from '@hebo/domain';
import type { Wording } from '../../../common/locale.js';
import { toGlobalId } from '../../../graphql/global-id.js';
import type { EventFacts } from '../../employee/person-input.js';
import type { WorkingEvent, WorkingPerson } from '../people/working-person.js';
import type { Choice, Column, PersonKind, Values } from './kind.js';
import { EMPLOYEE_NUMBER, NAME_CHECK, VERSION } from './shared-columns.js';

const TYPE_WORDS: Readonly<Record<PersonEventType, Omit<Choice, 'value'>>> = {
  JOINED: { label: { zh: '来校', en: 'joined' }, names: ['新进', '入职', '调入'] },
  LEFT: { label: { zh: '离校', en: 'left' }, names: ['离职', '辞退', '解聘'] },
  RESIGNED: { label: { zh: '辞职', en: 'resigned' } },
  TRANSFERRED: { label: { zh: '调出', en: 'transferred' } },
  RETIRED: { label: { zh: '退休', en: 'retired' } },
  SUSPENDED: { label: { zh: '停职审查', en: 'suspended' }, names: ['停职', '立案审查'] },
  AWAITING_APPOINTMENT: { label: { zh: '待聘', en: 'awaiting appointment' }, names: ['待岗'] },
  STUDY_LEAVE: { label: { zh: '脱产进修', en: 'study leave' }, names: ['进修', '脱产学习'] },
  SECONDMENT: { label: { zh: '挂职借调', en: 'secondment' }, names: ['挂职', '借调'] },
  PRACTICE: { label: { zh: '企业实践', en: 'practice' }, names: ['下企业', '实践锻炼'] },
  LONG_TERM_SICK: { label: { zh: '长期病休', en: 'long-term sick' }, names: ['长病假'] },
  SERIOUS_ILLNESS: { label: { zh: '重大疾病', en: 'serious illness' }, names: ['大病', '重病'] },
  SICK_LEAVE: { label: { zh: '病假', en: 'sick leave' } },
  PERSONAL_LEAVE: { label: { zh: '事假', en: 'personal leave' } },
  ABSENT_WITHOUT_LEAVE: { label: { zh: '旷工', en: 'absent without leave' } },
  PROTECTED_LEAVE: {
    label: { zh: '法定假', en: 'protected leave' },
    names: ['产假', '婚假', '丧假', '探亲假', '护理假', '工伤假'],
  },
  DISCRETIONARY_CUT: { label: { zh: '酌情扣发', en: 'discretionary cut' }, names: ['扣发'] },
  AWARD: { label: { zh: '突出贡献奖励', en: 'award' }, names: ['奖励', '奖金'] },
};

const ON_MONEY: readonly PersonEventType[] = ['AWARD', 'DISCRETIONARY_CUT'];

const RESOLUTION_WORDS: Readonly<Record<(typeof HELD_RESOLUTIONS)[number], Wording>> = {
  REPAID: { zh: '补发', en: 'repaid' },
  FORFEITED: { zh: '不再发放', en: 'forfeited' },
};

const typeColumn = (types: readonly PersonEventType[]): Column => ({
  key: 'type',
  label: { zh: '类别', en: 'Kind' },
  names: ['类型', '假别', '请假类型', '事项', '变动类型', 'type'],
  type: 'choice',
  choices: types.map((value) => ({ value, ...TYPE_WORDS[value] })),
  isRequired: true,
  isKey: true,
});
const FROM: Column = {
  key: 'from',
  label: { zh: '起', en: 'From' },
  names: ['开始', '起始日期', '开始日期', '起始月份', '月份', '发生月份', 'starts'],
  type: 'monthOrDay',
  isRequired: true,
  isKey: true,
  note: {
    zh: '病假、事假、旷工、法定假填日期，其他填月份。',
    en: 'A day for leave by day, else a month.',
  },
  example: '2026-03-02',
};
const REASON: Column = {
  key: 'reason',
  label: { zh: '原因', en: 'Reason' },
  names: ['说明', '事由', '备注'],
  type: 'text',
};

type Own = Pick<PersonKind, 'kind' | 'label' | 'note' | 'isForDepartments'>;

/** Events of persons: one is known again by its kind and its first day or month. */
function eventKind(
  own: Own,
  types: readonly PersonEventType[],
  columns: readonly Column[],
): PersonKind {
  return {
    ...own,
    family: 'people',
    factGroup: null,
    isOfPeriod: false,
    addsPeople: false,
    columns: [EMPLOYEE_NUMBER, NAME_CHECK, typeColumn(types), FROM, ...columns, REASON, VERSION],
    present(person, values) {
      const event = eventOf(person, values);
      return event === null ? null : valuesOf(event);
    },
    apply(person, { number, values, changed }) {
      const event = eventOf(person, values);
      const next = nextEvent(event, values, changed);
      const replacesId = event?.id ?? event?.replacesId ?? null;
      const entry = { id: null, replacesId, row: number, column: null };
      const others = person.events.filter((each) => each !== event);
      person.events = [...others, { ...next, ...entry }];
      const { employeeNumber } = person;
      const { starts, ends, reason: _reason, ...facts } = next;
      const replaces = replacesId === null ? null : toGlobalId('EmployeeEvent', replacesId);
      const reason = values['reason'] ?? '';
      const asked = { employeeNumber, from: starts, to: ends, ...facts, reason };
      return [
        {
          kind: 'EMPLOYEE_EVENT',
          input: replaces === null ? asked : { ...asked, replaces },
        },
      ];
    },
    filled: ({ employeeNumber, name, events }) =>
      events
        .filter(({ type }) => types.includes(type))
        .map((event) => ({ employeeNumber, name, ...valuesOf(event) })),
  };
}

const eventOf = (person: WorkingPerson, values: Values): WorkingEvent | null =>
  person.events.find(({ type, starts }) => type === values['type'] && starts === values['from']) ??
  null;

const valuesOf = (event: EventFacts): Values => ({
  type: event.type,
  from: event.starts,
  to: event.ends,
  days: event.days,
  amount: event.amount,
  isWorkRelated: event.isWorkRelated?.toString() ?? null,
  sickPayShare: event.sickPayShare,
  resolution: event.resolution,
  resolvedIn: event.resolvedIn,
  reason: event.reason,
});

/** What the row names; the rest stays as it stands. */
function nextEvent(
  event: WorkingEvent | null,
  values: Values,
  changed: readonly string[],
): EventFacts {
  const present: Values = event === null ? {} : valuesOf(event);
  const of = (key: string): string | null =>
    (changed.includes(key) ? values[key] : present[key]) ?? null;
  return {
    type: values['type'] as PersonEventType,
    starts: values['from'] ?? '',
    ends: of('to'),
    days: of('days'),
    amount: of('amount'),
    isWorkRelated: of('isWorkRelated') === null ? null : of('isWorkRelated') === 'true',
    sickPayShare: of('sickPayShare'),
    resolution: of('resolution') as EventFacts['resolution'],
    resolvedIn: of('resolvedIn'),
    reason: of('reason'),
  };
}

export const LEAVE = eventKind(
  {
    kind: 'LEAVE',
    label: { zh: '请假与变动', en: 'Leave and events' },
    note: {
      zh: '病事假等假条，来校、离校、退休、进修、停职等变动，由各单位和人事处提供。',
      en: 'Leave, and joining, leaving, retirement, study and suspension, from departments and the personnel office.',
    },
    isForDepartments: true,
  },
  PERSON_EVENT_TYPES.filter((type) => !ON_MONEY.includes(type)),
  [
    {
      key: 'to',
      label: { zh: '止', en: 'To' },
      names: ['结束', '结束日期', '终止日期', '止日期', 'ends'],
      type: 'monthOrDay',
      note: { zh: '含当日或当月；未止为空。', en: 'Inclusive; empty while it lasts.' },
      example: '2026-03-06',
    },
    {
      key: 'days',
      label: { zh: '天数', en: 'Days' },
      names: ['请假天数', '实际天数'],
      type: 'number',
      note: { zh: '以半天计，限一个月内的假条。', en: 'In halves, within one month.' },
      example: '4.5',
    },
    {
      key: 'isWorkRelated',
      label: { zh: '是否因公', en: 'Work-related' },
      names: ['因公', '是否工伤'],
      type: 'yesNo',
    },
    {
      key: 'sickPayShare',
      label: { zh: '病假工资比例', en: 'Share of sick pay' },
      names: ['病假待遇比例'],
      type: 'share',
      example: '80%',
    },
    {
      key: 'resolution',
      label: { zh: '暂扣处理', en: 'Money withheld' },
      names: ['处理结果', '暂扣款处理'],
      type: 'choice',
      choices: HELD_RESOLUTIONS.map((value) => ({ value, label: RESOLUTION_WORDS[value] })),
    },
    {
      key: 'resolvedIn',
      label: { zh: '处理月份', en: 'Month of that' },
      names: ['暂扣处理月份'],
      type: 'month',
    },
  ],
);

export const AWARDS_AND_CUTS = eventKind(
  {
    kind: 'AWARDS_AND_CUTS',
    label: { zh: '奖励与酌情扣发', en: 'Awards and cuts' },
    note: {
      zh: '突出贡献奖励（第十三条）与酌情扣发（第二十九条），由人事处登记。',
      en: 'Awards (Art. 13) and discretionary cuts (Art. 29), recorded by the personnel office.',
    },
    isForDepartments: false,
  },
  ON_MONEY,
  [
    {
      key: 'amount',
      label: { zh: '金额（元）', en: 'Amount (yuan)' },
      names: ['金额', '奖励金额', '扣发金额', 'amount'],
      type: 'money',
      isRequired: true,
      example: '2000.00',
    },
  ],
);
