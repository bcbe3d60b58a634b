import { isDecimal } from '../formats/decimal';
import type { InstitutionYearSetInput } from '../generated/graphql';

export const MONTH_FIELDS = ['countMonth', 'previousFrozenIn', 'settlementMonth'] as const;
export const AMOUNT_FIELDS = [
  'approvedTotal',
  'reserves',
  'previousOfficeBase',
  'provisionalOfficeBase',
  'lastFrozenOfficeBase',
] as const;
const SINGLE_FIELDS = [...MONTH_FIELDS, ...AMOUNT_FIELDS, 'academicYearFrom'] as const;
export type SingleField = (typeof SINGLE_FIELDS)[number];

interface Semester {
  readonly from: string;
  readonly to: string;
}
export type YearFacts = { readonly [Field in SingleField]?: string | null } & {
  readonly semesters?: readonly Semester[] | null;
};

/** What a person's year cannot do without: the cap, last year's M, and the semesters of sick leave. */
export function hasYearFacts({ approvedTotal, previousOfficeBase, semesters }: YearFacts): boolean {
  return approvedTotal != null && previousOfficeBase != null && (semesters?.length ?? 0) > 0;
}

/** Every entry as text, by its path in the input: "approvedTotal", "semesters.0.from". */
export type YearDraft = Readonly<Record<string, string>>;

/** An academic year has two semesters; a third is on record only where somebody entered one. */
export function semesterCount({ semesters }: YearFacts): number {
  return Math.max(2, semesters?.length ?? 0);
}

export function yearDraftOf(facts: YearFacts): YearDraft {
  const single = SINGLE_FIELDS.map((field) => [field, facts[field] ?? '']);
  const semesters = Array.from({ length: semesterCount(facts) }, (_, index) => [
    [`semesters.${index}.from`, facts.semesters?.[index]?.from ?? ''],
    [`semesters.${index}.to`, facts.semesters?.[index]?.to ?? ''],
  ]).flat();
  return Object.fromEntries([...single, ...semesters]);
}

export type Malformed = 'not_decimal' | 'not_month' | 'half_semester';

/** What would not reach the server as what it is meant to be, by path. */
export function malformedEntries(draft: YearDraft): Record<string, Malformed> {
  const wrong: Record<string, Malformed> = {};
  for (const field of AMOUNT_FIELDS) {
    if (draft[field] && !isDecimal(draft[field])) wrong[field] = 'not_decimal';
  }
  for (const field of MONTH_FIELDS) {
    if (draft[field] && !/^\d{4}-(0[1-9]|1[0-2])$/.test(draft[field])) wrong[field] = 'not_month';
  }
  for (const [path, text] of Object.entries(draft)) {
    const other = path.endsWith('.from')
      ? path.replace(/from$/, 'to')
      : path.replace(/to$/, 'from');
    if (path.startsWith('semesters.') && text === '' && draft[other]) wrong[path] = 'half_semester';
  }
  return wrong;
}

/** Only what was changed is sent; an emptied entry takes the fact away. */
export function yearInputOf(
  period: string,
  before: YearDraft,
  draft: YearDraft,
): InstitutionYearSetInput | null {
  const changed = Object.keys(draft).filter((path) => draft[path] !== before[path]);
  if (changed.length === 0) return null;
  const single = SINGLE_FIELDS.filter((field) => changed.includes(field)).map((field) => [
    field,
    draft[field] || null,
  ]);
  const hasSemesters = changed.some((path) => path.startsWith('semesters.'));
  return {
    period,
    ...Object.fromEntries(single),
    ...(hasSemesters && { semesters: semestersOf(draft) }),
  };
}

function semestersOf(draft: YearDraft): Semester[] {
  return Object.keys(draft)
    .filter((path) => path.endsWith('.from'))
    .map((path) => ({ from: draft[path] ?? '', to: draft[path.replace(/from$/, 'to')] ?? '' }))
    .filter(({ from }) => from !== '');
}
