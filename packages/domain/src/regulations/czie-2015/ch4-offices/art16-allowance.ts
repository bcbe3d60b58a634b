import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import { roundToFen, sum, type Decimal } from '../../../kernel/money.js';
import type { Numbers } from '../edition-2015-01/numbers.js';
import { yearFact } from '../facts/person-leaves.js';

/**
 * Arts. 16, 20 and 22(7): a person's reward of the year, month by month as the post was held.
 *
 *     E = Σ c·M/12·Yd in offices      c·M/12·months in research posts      c·M/12 of cadres in colleges
 *
 * An office's own plan may divide its total anew (D18); colleges tell the amounts of their people
 * (Art. 15(1)). Inside nothing is rounded; the year is, once.
 */
const CITATION = {
  article: '16',
  summary: {
    zh: '岗位系数乘分配基数和考核系数，按月计',
    en: 'coefficient times base and assessment, by months',
  },
};

const OFFICE_SHARE: Rule = {
  label: { zh: '管理服务津贴', en: 'administrative allowance' },
  unit: 'yuan/year',
  formula: '{x} * {M} / {twelve} * {Yd}',
  citation: CITATION,
};
const CADRE_SHARE: Rule = {
  label: { zh: '非领导职务干部津贴', en: 'allowance of a non-leading cadre' },
  unit: 'yuan/year',
  formula: '{x} * {M} / {twelve}',
  citation: {
    article: '28',
    item: '11',
    summary: {
      zh: '参照机关同类人员标准全额核拨',
      en: "in full, by the offices' standard",
    },
  },
};
const RESEARCH = {
  label: { zh: '科研工作津贴', en: 'research allowance' },
  unit: 'yuan/year',
  citation: {
    article: '22',
    item: '7',
    summary: {
      zh: '分配系数乘分配基数，按在岗月数',
      en: 'coefficient times base, by the months in the post',
    },
  },
} as const;
const RESEARCH_SHARE: Rule = { ...RESEARCH, formula: '{c} * {M} * {months} / {twelve}' };
const ASSESSED_RESEARCH_SHARE: Rule = {
  ...RESEARCH,
  formula: '{c} * {M} * {months} / {twelve} * {Yd}',
};
const ENTITLEMENT: Rule = {
  label: { zh: '全年应发奖励性绩效', en: 'reward of the year' },
  unit: 'yuan/year',
  formula: 'roundToFen(sum({shares}))',
  citation: CITATION,
  terms: { shares: { zh: '各单位、各岗位部分', en: 'parts by unit and post' } },
};

/** What is the same for every part of a reward. */
export interface RewardBase {
  readonly officeBase: Explained;
  readonly numbers: Numbers;
}

const perMonth = (value: Decimal, { officeBase, numbers }: RewardBase): Decimal =>
  value.times(officeBase.value).dividedBy(numbers.rate('instalments').value);

/** `x` is the sum of the months' coefficients in one office. */
export function officeShare(
  key: string,
  x: Explained,
  assessment: Explained,
  base: RewardBase,
): Explained {
  const value = perMonth(x.value, base).times(assessment.value);
  const parts = { ...partsOf(base), x, Yd: assessment };
  return computed(OFFICE_SHARE, key, value, parts, ['D18']);
}

export function cadreShare(key: string, x: Explained, base: RewardBase): Explained {
  return computed(CADRE_SHARE, key, perMonth(x.value, base), { ...partsOf(base), x }, ['D37']);
}

/** D24: `assessment` is the unit's coefficient where the reading applies it, else null. */
export function researchShare(
  key: string,
  c: Explained,
  months: Explained,
  assessment: Explained | null,
  base: RewardBase,
): Explained {
  const whole = c.value.times(base.officeBase.value).times(months.value);
  const value = whole.dividedBy(base.numbers.rate('instalments').value);
  const parts = { ...partsOf(base), c, months };
  if (assessment === null) return computed(RESEARCH_SHARE, key, value, parts, ['D24']);
  return computed(
    ASSESSED_RESEARCH_SHARE,
    key,
    value.times(assessment.value),
    { ...parts, Yd: assessment },
    ['D24'],
  );
}

function partsOf({ officeBase, numbers }: RewardBase): Record<string, Explained> {
  return { M: officeBase, twelve: numbers.rate('instalments') };
}

const TOLD = {
  label: { zh: '单位方案分配额', en: "amount by the unit's own plan" },
  unit: 'yuan/year',
  citation: {
    article: '15',
    item: '1',
    summary: { zh: '由单位按自定方案分配', en: 'divided by the unit itself' },
  },
} as const;

/** Arts. 15(1) and 20: what the unit's own plan gives. */
export function plannedShare(employeeNumber: string, period: string, amount: Decimal): Explained {
  return yearFact(TOLD, { employeeNumber }, { period, name: 'distribution' }, amount);
}

export function computeEntitlement(key: string, shares: readonly Explained[]): Explained {
  const value = roundToFen(sum(shares.map((one) => one.value)));
  return computed(ENTITLEMENT, `${key}.entitlement`, value, { shares });
}
