import { Decimal, roundToFen, type PersonYearInput } from '@hebo/domain';
import { coefficientOf } from './coefficients.js';
import { EARLIER_YEARS } from './earlier-years.js';
import type { Random } from './random.js';
import type { DemoMember } from './records.js';
import type { UnitPlan } from './unit-plans.js';

/** Fen are written out, as in any list of amounts. */
export function yuan(amount: Decimal): string {
  const [whole = '0', fen = ''] = roundToFen(amount).toString().split('.');
  return `${whole}.${fen.padEnd(2, '0')}`;
}

type Amounts = ReadonlyMap<string, Decimal> | undefined;

const amountOf = (amounts: Amounts, { employeeNumber }: DemoMember) => {
  const amount = amounts?.get(employeeNumber);
  return amount === undefined ? null : yuan(amount);
};

/** The reward of an office post in the year before, where reading D25 asks for the person's own. */
function ownPrevious({ post }: DemoMember, period: string): string | null {
  const base = EARLIER_YEARS[period]?.officeBase;
  return post === null || base === undefined ? null : yuan(coefficientOf(post).times(base));
}

/** A person's years: last year's assessment is issued in January, this year's is still to come. */
export function yearsOf(
  random: Random,
  member: DemoMember,
  plans: ReadonlyMap<string, UnitPlan>,
): Record<string, PersonYearInput> {
  const { joinedIn, leftIn } = member;
  const assessment = random.oneIn(7) ? 'EXCELLENT' : 'QUALIFIED';
  const money = (period: string): PersonYearInput => ({
    distribution: amountOf(plans.get(period)?.distributions, member),
    distributionInstalment: amountOf(plans.get(period)?.instalments, member),
    previousReward: ownPrevious(member, period),
  });
  return {
    ...(joinedIn < '2026' && {
      '2025': { assessment, assessmentIssued: '2026-01', ...money('2025') },
    }),
    ...((leftIn === null || leftIn > '2026-01') && { '2026': money('2026') }),
  };
}
