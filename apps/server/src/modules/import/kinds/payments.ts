import { sum, Decimal } from '@hebo/domain';
import type { PAID_COMPONENTS } from '../../../database/entities/index.js';
import type { WorkingPayment, WorkingPerson } from '../people/working-person.js';
import type { Choice, PersonKind, Values } from './kind.js';
import { EMPLOYEE_NUMBER, NAME_CHECK, VERSION } from './shared-columns.js';

type Component = (typeof PAID_COMPONENTS)[number];

const COMPONENTS: readonly (Choice & { value: Component })[] = [
  { value: 'LIVING_ALLOWANCE', label: { zh: '生活补贴', en: 'living allowance' } },
  { value: 'POST_ALLOWANCE', label: { zh: '岗位津贴', en: 'post allowance' } },
  {
    value: 'INSTALMENT',
    label: { zh: '奖励性绩效预发', en: 'monthly part of the reward' },
    names: ['预发', '奖励预发', '月预发', '奖励性绩效'],
  },
];

/** What was already paid; an amount recorded otherwise before ends and the new one stands. */
export const PAYMENTS: PersonKind = {
  kind: 'PAYMENTS',
  family: 'people',
  label: { zh: '已发金额', en: 'Amounts already paid' },
  note: {
    zh: '本系统启用前各月已发的金额，按人、月、项目，由财务处提供。',
    en: 'What was paid before this system, by person, month and component, from the finance office.',
  },
  factGroup: null,
  isOfPeriod: false,
  isForDepartments: false,
  addsPeople: false,
  columns: [
    EMPLOYEE_NUMBER,
    NAME_CHECK,
    {
      key: 'month',
      label: { zh: '月份', en: 'Month' },
      names: ['发放月份', '工资月份', '所属月份'],
      type: 'month',
      isRequired: true,
      isKey: true,
      example: '2026-01',
    },
    {
      key: 'component',
      label: { zh: '项目', en: 'Component' },
      names: ['发放项目', '工资项目', '类别'],
      type: 'choice',
      choices: COMPONENTS,
      isRequired: true,
      isKey: true,
    },
    {
      key: 'amount',
      label: { zh: '金额（元）', en: 'Amount (yuan)' },
      names: ['金额', '已发金额', '实发金额', 'amount'],
      type: 'money',
      isRequired: true,
      example: '1250.00',
    },
    VERSION,
  ],
  present(person, values) {
    const paid = paidFor(person, values);
    return paid.length === 0 ? null : { amount: amountOf(paid) };
  },
  apply(person, { number, values }) {
    const paid = paidFor(person, values);
    const added = {
      month: values['month'] ?? '',
      component: values['component'] as Component,
      amount: values['amount'] ?? '',
      id: null,
      replacesId: paid[0]?.id ?? null,
      row: number,
      column: null,
    };
    person.payments = [...person.payments.filter((each) => !paid.includes(each)), added];
    return [];
  },
  filled({ employeeNumber, name, payments }) {
    const keys = new Set(payments.map(({ month, component }) => `${month} ${component}`));
    return [...keys].map((each) => {
      const [month = '', component = ''] = each.split(' ');
      const paid = payments.filter((one) => `${one.month} ${one.component}` === each);
      return { employeeNumber, name, month, component, amount: amountOf(paid) };
    });
  },
};

const paidFor = ({ payments }: WorkingPerson, values: Values): readonly WorkingPayment[] =>
  payments.filter(
    ({ month, component }) => month === values['month'] && component === values['component'],
  );

const amountOf = (paid: readonly WorkingPayment[]): string =>
  sum(paid.map(({ amount }) => new Decimal(amount))).toFixed(2);
