import {
  Decimal,
  maskConditional,
  type CashColumns,
  type CashFlow as DomainFlow,
  type CashRemark,
  type ConditionalSum as DomainSum,
} from '@hebo/domain';
import type { Locale } from '../../common/locale.js';
import type { Context } from '../../context.js';
import { brokenRule, toProblem, type BrokenRule } from '../../graphql/problems.js';
import type { Notice } from '../outcome/outcome.type.js';
import type { YearInputs } from '../outcome/year.service.js';
import { isSmallGroup } from '../pay/small-group.js';
import { scenarioPeopleInputs } from '../scenario/scenario-inputs.service.js';
import { visibleScenario } from '../scenario/scenario.service.js';
import { answerTo, plainOf } from './analysis.service.js';
import {
  CONDITIONAL_KINDS,
  CONDITIONAL_STATES,
  JOINED_MONTHS,
  REMARK_OF_FEW,
  REMARK_WORDS,
} from './cash-flow-wording.js';
import type { CashFlow, CashMonth, ConditionalSum } from './cash-flow.type.js';
import { yuanText } from './shown.js';
import { joinSmallMonths } from './small-months.js';

/** Null where the scenario may not be seen; a year that cannot be computed tells its problems. */
export async function cashFlow(context: Context, scenario: string): Promise<CashFlow | null> {
  const row = await visibleScenario(context, scenario);
  const laid = row === null ? null : await scenarioPeopleInputs(context, row, null);
  if (laid === null) return null;
  const { inputs } = laid;
  if (!laid.ok) return refused(context, inputs, laid.problems);
  const variant = plainOf(inputs);
  if (variant === null) {
    return refused(context, inputs, [brokenRule('no_base_scenario', 'decision')]);
  }
  const answer = await answerTo(context, { kind: 'cash', variant });
  return answer.ok
    ? toCashFlow(context, inputs, answer.value)
    : refused(context, inputs, answer.problems);
}

function toCashFlow(context: Context, inputs: YearInputs, cash: DomainFlow): CashFlow {
  const { year, remarks, period } = cash;
  const months = joinSmallMonths(cash.months, inputs.facts);
  const isJoined = months.some((month, at) => month !== cash.months[at]);
  const { locale } = context;
  const total = (...columns: (keyof CashColumns)[]): string =>
    yuanText(Decimal.sum(...columns.map((column) => year[column])).toString());
  return {
    period,
    months: months.map(({ month, ...columns }) => ({ month, ...textsOf(columns) })),
    basePay: total('livingAllowance', 'postAllowance'),
    instalments: total('instalment'),
    settlement: total('settlement'),
    total: total('total'),
    conditional: maskConditional(cash.conditional).map((sum) => toSum(sum, locale)),
    notes: [
      ...remarks.flatMap((remark) => noticeOf(remark, inputs, locale) ?? []),
      ...(isJoined ? [joinedNotice(locale)] : []),
    ],
    problems: remarks.flatMap((remark) => {
      const broken = overpaidRule(remark);
      return broken === null ? [] : [toProblem(broken, readerOf(context, inputs))];
    }),
  };
}

function refused(context: Context, inputs: YearInputs, problems: readonly BrokenRule[]): CashFlow {
  const none = yuanText('0');
  return {
    period: inputs.period,
    months: [],
    basePay: none,
    instalments: none,
    settlement: none,
    total: none,
    conditional: [],
    notes: [],
    problems: problems.map((broken) => toProblem(broken, readerOf(context, inputs))),
  };
}

const readerOf = ({ locale }: Context, { edition }: YearInputs) => ({
  locale,
  edition: edition.id,
});

const textsOf = (columns: CashColumns): Omit<CashMonth, 'month'> => ({
  livingAllowance: yuanText(columns.livingAllowance),
  postAllowance: yuanText(columns.postAllowance),
  instalment: yuanText(columns.instalment),
  outstanding: yuanText(columns.outstanding),
  settlement: yuanText(columns.settlement),
  released: yuanText(columns.released),
  total: yuanText(columns.total),
});

function toSum(sum: DomainSum, locale: Locale): ConditionalSum {
  const { kind, status, article, amount, people, dueOn, condition } = sum;
  const words = [CONDITIONAL_KINDS[kind], CONDITIONAL_STATES[status]];
  return {
    kind,
    label: words.flatMap((one) => one?.[locale] ?? []).join(' · '),
    article: locale === 'zh' ? article : article.replaceAll('、', ', '),
    amount: yuanText(amount),
    count: people === 0 || isSmallGroup(people) ? null : people,
    dueIn: dueOn,
    condition: condition[locale],
  };
}

function noticeOf(remark: CashRemark, { units }: YearInputs, locale: Locale): Notice | null {
  if (remark.code === 'settlement_negative') return null;
  const words = isSmallGroup(remark.people ?? 0) ? REMARK_OF_FEW : REMARK_WORDS[remark.code];
  const values = valuesOf(remark);
  const department = units.get(remark.department);
  return {
    code: remark.code,
    message: words[locale].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '…'),
    month: null,
    departments: department === undefined ? [] : [department],
  };
}

/** Paid as nought and told, never claimed back here; who it is of a few people is not told. */
function overpaidRule(remark: CashRemark): BrokenRule | null {
  if (remark.code !== 'settlement_negative') return null;
  const path = `departments.${remark.department}`;
  return isSmallGroup(remark.people ?? 0)
    ? brokenRule('settlement_negative_of_few', path)
    : brokenRule('settlement_negative', path, valuesOf(remark));
}

function valuesOf({ scheduled, entitlement, excess }: CashRemark): Record<string, string> {
  const told = Object.entries({ scheduled, entitlement, excess });
  return Object.fromEntries(
    told.flatMap(([name, yuan]) => (yuan === null ? [] : [[name, yuanText(yuan)]])),
  );
}

const joinedNotice = (locale: Locale): Notice => ({
  code: 'small_months_joined',
  message: JOINED_MONTHS[locale],
  month: null,
  departments: [],
});
