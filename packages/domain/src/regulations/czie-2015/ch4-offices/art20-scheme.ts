import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import { invariant } from '../../../kernel/invariant.js';
import { roundToFen } from '../../../kernel/money.js';
import type { OfficeResult } from '../../../outcome.js';
import type { Assessment } from '../ch3-colleges/art14-assessment.js';
import type { Office } from '../facts/department.js';
import type { OfficeStaff } from './art17-office-base.js';

/**
 * Arts. 16 and 20: an office is paid by its post coefficients, the base and its own assessment.
 *
 *     office = Σxy·M·Yd
 *
 * Yd comes from a ranking of the offices among themselves (D6, D7, D9). A unit with its own accounts
 * (Art. 3) stands outside: it is not counted, not ranked and not paid from the pool.
 */
const ALLOCATION: Rule = {
  label: { zh: '管理服务津贴', en: 'administrative allowance' },
  unit: 'yuan/year',
  formula: 'roundToFen({x} * {M} * {Yd})',
  citation: {
    article: '20',
    summary: {
      zh: '岗位系数乘分配基数乘考核系数',
      en: 'post coefficients times the base times the assessment coefficient',
    },
  },
};

const PER_HEAD: Rule = {
  label: { zh: '人均管理服务津贴', en: 'allowance a head' },
  unit: 'yuan/head',
  formula: '{E} / {y}',
};

export function computeOffice(
  office: Office,
  staff: OfficeStaff,
  {
    assessment,
    score,
    base,
  }: {
    readonly assessment: Assessment | null;
    readonly score: Explained | null;
    readonly base: Explained | null;
  },
): OfficeResult {
  const headcount = staff.headsOf.get(office.code);
  const coefficients = staff.coefficientsOf.get(office.code);
  invariant(headcount !== undefined && coefficients !== undefined, 'every office was counted');
  const key = `departments.${office.code}`;
  const yd = assessment?.coefficient ?? null;
  const allocation =
    base === null || yd === null
      ? null
      : computed(
          ALLOCATION,
          `${key}.allocation`,
          roundToFen(coefficients.value.times(base.value).times(yd.value)),
          { x: coefficients, M: base, Yd: yd },
          ['D35'],
        );
  const hasHeads = headcount.value.greaterThan(0);
  return {
    code: office.code,
    kind: office.kind,
    isInScope: !office.hasOwnAccounts,
    headcount,
    coefficients,
    score,
    rank: assessment?.rank ?? null,
    assessmentCoefficient: yd,
    allocation,
    perHead:
      allocation && hasHeads
        ? computed(PER_HEAD, `${key}.perHead`, allocation.value.dividedBy(headcount.value), {
            E: allocation,
            y: headcount,
          })
        : null,
  };
}
