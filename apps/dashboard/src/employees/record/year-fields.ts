import { formatMoney } from '../../formats/format';
import type { AssessmentResult } from '../../generated/graphql';
import type { EntryField } from '../entry/entry-draft';
import type { Year } from './documents';

const ASSESSMENTS: readonly AssessmentResult[] = [
  'EXCELLENT',
  'QUALIFIED',
  'BASICALLY_QUALIFIED',
  'UNQUALIFIED',
  'ABSENT',
  'EXEMPT',
];

type Type = EntryField['type'];
type YearFact = Exclude<
  keyof Year,
  | '__typename'
  | 'id'
  | 'period'
  | 'version'
  | 'recordedFrom'
  | 'recordedTo'
  | 'recordedBy'
  | 'reason'
>;

interface YearGroup {
  readonly key: 'assessment' | 'teaching' | 'research' | 'reward';
  readonly facts: readonly (readonly [YearFact, Type])[];
}

/** What is recorded of a person once a year, by what it is needed for. */
export const YEAR_GROUPS: readonly YearGroup[] = [
  {
    key: 'assessment',
    facts: [
      ['assessment', 'choice'],
      ['assessmentIssued', 'month'],
    ],
  },
  {
    key: 'teaching',
    facts: [
      ['isTeachingQualified', 'boolean'],
      ['isTeachingWorkloadMet', 'boolean'],
      ['teachingHours', 'decimal'],
      ['basicTeachingHours', 'decimal'],
    ],
  },
  {
    key: 'research',
    facts: [
      ['researchWorkload', 'decimal'],
      ['requiredWorkload', 'decimal'],
      ['corePapers', 'decimal'],
      ['hasProject', 'boolean'],
      ['hasImpact', 'boolean'],
      ['hasTransfer', 'boolean'],
      ['hasPrize', 'boolean'],
      ['hasPatent', 'boolean'],
      ['failingYears', 'integer'],
    ],
  },
  {
    key: 'reward',
    facts: [
      ['distribution', 'decimal'],
      ['distributionInstalment', 'decimal'],
      ['previousReward', 'decimal'],
    ],
  },
];

type Word = (key: string) => string;

/** A department asks for facts; rewards are amounts, which the personnel office keeps. */
export function yearFields(word: Word, isWithoutPay = false): EntryField[] {
  const assessments = ASSESSMENTS.map((value) => ({
    value,
    label: word(`year_fact.result.${value}`),
  }));
  const groups = isWithoutPay ? YEAR_GROUPS.filter(({ key }) => key !== 'reward') : YEAR_GROUPS;
  return groups.flatMap(({ key, facts }) =>
    facts.map(([name, type]) => ({
      name,
      type,
      label: word(`year_fact.${name}`),
      group: word(`year_fact.group.${key}`),
      ...(name === 'assessment' && { options: assessments }),
    })),
  );
}

/** What a year's record says, in words; what is not known is left out. */
export function yearLines(year: Year, word: Word, yesNo: (isYes: boolean) => string) {
  return YEAR_GROUPS.flatMap(({ key, facts }) =>
    facts.flatMap(([name, type]) => {
      const value = year[name];
      if (value == null) return [];
      return [{ group: key, name, text: shown(key, type, value) }];
    }),
  );

  function shown(group: string, type: Type, value: string | number | boolean): string {
    if (typeof value === 'boolean') return yesNo(value);
    if (type === 'choice') return word(`year_fact.result.${value}`);
    return group === 'reward' ? formatMoney(String(value)) : String(value);
  }
}
