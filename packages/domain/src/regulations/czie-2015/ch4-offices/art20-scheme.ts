import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import { invariant } from '../../../kernel/invariant.js';
import { roundToFen } from '../../../kernel/money.js';
import type { OfficeResult } from '../../../outcome.js';
import {
  assess,
  rankedUnit,
  type Assessment,
  type AssessmentContext,
} from '../ch3-colleges/art14-assessment.js';
import { scoreOf } from '../ch3-colleges/art14-score.js';
import type { Office } from '../facts/department.js';
import type { OfficeStaff } from './art17-office-staff.js';

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

/** An office with its counts; one outside the scope has no assessment. */
export interface AssessedOffice {
  readonly office: Office;
  readonly headcount: Explained;
  readonly coefficients: Explained;
  readonly score: Explained | null;
  readonly assessment: Assessment | null;
}

export function assessOffices(
  offices: readonly Office[],
  staff: OfficeStaff,
  context: AssessmentContext,
): readonly AssessedOffice[] {
  const units = new Map(
    offices.flatMap((office) =>
      office.hasOwnAccounts
        ? []
        : [[office.code, rankedUnit(office, scoreOf(office, context.notices))] as const],
    ),
  );
  const ranking = {
    key: 'offices',
    article: '20',
    units: [...units.values()],
    readings: [],
  } as const;
  const assessments = assess(ranking, context);
  return offices.map((office) => {
    const headcount = staff.headsOf.get(office.code);
    const coefficients = staff.coefficientsOf.get(office.code);
    invariant(headcount !== undefined && coefficients !== undefined, 'every office was counted');
    return {
      office,
      headcount,
      coefficients,
      score: units.get(office.code)?.score ?? null,
      assessment: assessments.get(office.code) ?? null,
    };
  });
}

export function computeOffices(
  assessed: readonly AssessedOffice[],
  base: Explained | null,
): readonly OfficeResult[] {
  return assessed.map((one) => {
    const allocation = computeOffice(one, base);
    return {
      code: one.office.code,
      kind: one.office.kind,
      isInScope: !one.office.hasOwnAccounts,
      headcount: one.headcount,
      coefficients: one.coefficients,
      score: one.score,
      rank: one.assessment?.rank ?? null,
      assessmentCoefficient: one.assessment?.coefficient ?? null,
      allocation,
      perHead: allocation && perHeadOf(one, allocation),
    };
  });
}

function computeOffice(
  { office, coefficients, assessment }: AssessedOffice,
  base: Explained | null,
): Explained | null {
  if (base === null || assessment === null) return null;
  const { coefficient } = assessment;
  const value = roundToFen(coefficients.value.times(base.value).times(coefficient.value));
  const parts = { x: coefficients, M: base, Yd: coefficient };
  return computed(ALLOCATION, `departments.${office.code}.allocation`, value, parts, ['D35']);
}

function perHeadOf({ office, headcount }: AssessedOffice, allocation: Explained): Explained | null {
  if (!headcount.value.greaterThan(0)) return null;
  const value = allocation.value.dividedBy(headcount.value);
  const parts = { E: allocation, y: headcount };
  return computed(PER_HEAD, `departments.${office.code}.perHead`, value, parts);
}
