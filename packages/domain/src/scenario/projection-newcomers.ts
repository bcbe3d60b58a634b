import type { Month } from '../kernel/calendar.js';
import { ZERO } from '../kernel/money.js';
import type { PostKind, Title } from '../person.js';
import type { Person, PersonFactsOfYear, Spell } from '../regulations/czie-2015/facts/person.js';
import type { PostMonth } from '../regulations/czie-2015/people/posts-of-year.js';

interface Entry {
  readonly postKind: PostKind;
  readonly postGrade: string;
  readonly title?: Title;
  readonly managementGrade?: string;
  readonly workerGrade?: string;
}

const TEACHER: Entry = { postKind: 'TEACHING', postGrade: 'professional12', title: 'ASSISTANT' };
const PROFESSIONAL: Entry = { ...TEACHER, postKind: 'OTHER_PROFESSIONAL' };

/** Where somebody new begins, by the kind of post that became free. */
const ENTRIES: Readonly<Record<PostKind, Entry>> = {
  TEACHING: TEACHER,
  OTHER_PROFESSIONAL: PROFESSIONAL,
  DUAL_ROLE: PROFESSIONAL,
  COUNSELLOR: { ...TEACHER, postKind: 'COUNSELLOR' },
  RESEARCH: { postKind: 'RESEARCH', postGrade: 'professional10', title: 'INTERMEDIATE' },
  MANAGEMENT: {
    postKind: 'MANAGEMENT',
    postGrade: 'management10',
    managementGrade: 'grade10',
  },
  WORKER: { postKind: 'WORKER', postGrade: 'general', workerGrade: 'general' },
};

const FIRST_YEAR: PersonFactsOfYear = {
  assessment: 'QUALIFIED',
  assessmentIssued: null,
  isTeachingQualified: true,
  isTeachingWorkloadMet: true,
  teachingHours: null,
  basicTeachingHours: null,
  researchWorkload: ZERO,
  requiredWorkload: null,
  corePapers: ZERO,
  indicators: 0,
  failingYears: null,
  distribution: null,
  distributionInstalment: null,
  previousReward: ZERO,
};

/** Somebody who was there, the post of the last December and what is on record of that year. */
export interface Gone {
  readonly post: PostMonth;
  readonly year: PersonFactsOfYear | undefined;
}

/** Art. 22: a research post asks for results; a newcomer is taken to reach those of the one before. */
const resultsOf = (year: PersonFactsOfYear | undefined) =>
  year && {
    researchWorkload: year.researchWorkload ?? ZERO,
    requiredWorkload: year.requiredWorkload,
    corePapers: year.corePapers ?? ZERO,
    indicators: year.indicators ?? 0,
  };

/** Somebody who begins in January where somebody else has gone. */
export function newcomer({ post, year }: Gone, from: Month, place: number): Person {
  const { department, postKind, role } = post;
  const kind = postKind ?? (role === 'UNIT' ? 'TEACHING' : 'OTHER_PROFESSIONAL');
  const entry = ENTRIES[kind];
  const since = <Value>(value: Value): readonly Spell<Value>[] => [
    { index: 0, value, from, to: null },
  ];
  return {
    employeeNumber: `+${from}-${String(place + 1).padStart(4, '0')}`,
    name: '',
    workStarted: from,
    retirementYear: null,
    employment: since('ESTABLISHED'),
    department: since(department),
    postKind: since(entry.postKind),
    postGrade: since(entry.postGrade),
    title: entry.title ? since(entry.title) : [],
    managementGrade: entry.managementGrade ? since(entry.managementGrade) : [],
    workerGrade: entry.workerGrade ? since(entry.workerGrade) : [],
    degree: since('MASTER'),
    nonLeading: [],
    deputyInCharge: [],
    years: new Map([[from.slice(0, 4), { ...FIRST_YEAR, ...resultsOf(year) }]]),
    events: [{ ...JOINED, from }],
    payments: [],
  };
}

/** Art. 28(6): in the first year workloads do not bind. */
const JOINED = {
  by: 'month',
  index: 0,
  type: 'JOINED',
  to: null,
  amount: null,
  isWorkRelated: false,
  sickPayShare: null,
  resolution: null,
  resolvedIn: null,
} as const;
