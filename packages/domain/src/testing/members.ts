import type { PersonEventInput, PersonInput, PersonYearInput, SpellInput } from '../person.js';

/** People of tests: each is a plain member of an office, and names what is different about it. */
export const held = (value: string, from = '2005-01', to: string | null = null): SpellInput[] => [
  { value, from, to },
];

export const inYear = (year: PersonYearInput): PersonInput => ({
  years: { '2015': { previousReward: '24000', ...year } },
});

export const happened = (...events: PersonEventInput[]): PersonInput => ({ events });

/** Section chief, grade 7 since 2010, ten years and more of work. */
export function person(...changes: readonly PersonInput[]): PersonInput {
  const plain: PersonInput = {
    workStarted: '2000-07',
    employment: held('ESTABLISHED', '2000-07'),
    department: held('O1', '2000-07'),
    postKind: held('MANAGEMENT', '2000-07'),
    postGrade: held('management7', '2010-01'),
    managementGrade: held('grade7', '2010-01'),
    ...inYear({}),
  };
  return Object.assign(plain, ...changes) as PersonInput;
}

/** Lecturer of a college whose plan gives her 30,000 a year. */
export const teacher = (...changes: readonly PersonInput[]): PersonInput => ({
  workStarted: '2000-07',
  employment: held('ESTABLISHED', '2000-07'),
  department: held('A', '2000-07'),
  postKind: held('TEACHING', '2000-07'),
  postGrade: held('professional10', '2006-01'),
  title: held('INTERMEDIATE', '2006-01'),
  degree: held('MASTER', '2000-07'),
  ...inYear({ distribution: '30000', distributionInstalment: '1600' }),
  ...Object.assign({}, ...changes),
});

/** Research post in a college. */
export const researcher = (
  title: string,
  postGrade: string,
  year: PersonYearInput,
  ...changes: readonly PersonInput[]
): PersonInput =>
  person(
    {
      department: held('B', '2000-07'),
      postKind: held('RESEARCH', '2000-07'),
      postGrade: held(postGrade),
      title: held(title),
      ...inYear({ corePapers: '1', ...indicators(1), ...year }),
    },
    ...changes,
  );

/** So many of the five core indicators met. */
export function indicators(count: number): PersonYearInput {
  const names = ['hasProject', 'hasImpact', 'hasTransfer', 'hasPrize', 'hasPatent'] as const;
  return Object.fromEntries(names.map((name, index) => [name, index < count]));
}
