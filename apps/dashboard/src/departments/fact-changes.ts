import type { FactsView } from './documents';
import { GROUPS, TITLES } from './fact-fields';
import type { HeadcountGroup, Title } from './fact-fields';

export interface FactChange {
  readonly version: number;
  readonly recordedAt: string;
  readonly recordedBy: string | null;
  readonly reason: string | null;
  readonly field: string;
  readonly title?: Title;
  readonly before: string | null;
  readonly after: string | null;
}

const PLAIN = [
  'establishment',
  'varianceYear',
  'students',
  'commonCourseShare',
  'score',
  'isQualified',
  'tieOrder',
  'officeHeadcount',
  'coefficients',
  'cadreCoefficients',
  'hasOwnAccounts',
  'unitIncome',
  'previousAllocation',
  'isRewardStopped',
] as const;

type Facts = Pick<FactsView, (typeof PLAIN)[number] | HeadcountGroup | 'indicators'> &
  Pick<FactsView, 'version' | 'recordedAt'> & {
    readonly recordedBy?: string | null;
    readonly reason?: string | null;
  };

const text = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value);

/** Versions newest first, as lines of what changed between each and the one before. */
export function factChanges(history: readonly Facts[]): FactChange[] {
  const versions = history.toSorted((left, right) => right.version - left.version);
  return versions.flatMap((present, index) => {
    const older = versions[index + 1];
    return older ? changesBetween(older, present) : [];
  });
}

function changesBetween(older: Facts, present: Facts): FactChange[] {
  const { version, recordedAt } = present;
  const { recordedBy = null, reason = null } = present;
  const stamp = { version, recordedAt, recordedBy, reason };
  const plain = PLAIN.map((field) => ({
    ...stamp,
    field,
    before: text(older[field]),
    after: text(present[field]),
  }));
  const heads = GROUPS.flatMap((field) =>
    TITLES.map((title) => ({
      ...stamp,
      field,
      title,
      before: text(older[field]?.[title]),
      after: text(present[field]?.[title]),
    })),
  );
  const indicators = {
    ...stamp,
    field: 'indicators',
    before: indicatorText(older.indicators),
    after: indicatorText(present.indicators),
  };
  return [...plain, ...heads, indicators].filter(({ before, after }) => before !== after);
}

function indicatorText(indicators: Facts['indicators']): string | null {
  if (!indicators || indicators.length === 0) return null;
  return indicators.map(({ name, weight, result }) => `${name} ${result} × ${weight}`).join('；');
}
