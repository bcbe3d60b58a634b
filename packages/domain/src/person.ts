/**
 * Facts of people as stored and sent: plain JSON, decimals as strings, months `YYYY-MM`, days
 * `YYYY-MM-DD`. What is known since when is the store's affair: the domain is handed one slice.
 */

/** 用工性质 (Art. 3): 在编, 人事代理, and those outside the scope (劳务派遣, 外聘, 返聘). */
export const EMPLOYMENT_KINDS = ['ESTABLISHED', 'AGENCY', 'OTHER'] as const;

/** 岗位类别 (Art. 4). */
export const POST_KINDS = [
  'MANAGEMENT',
  'TEACHING',
  'RESEARCH',
  'DUAL_ROLE',
  'COUNSELLOR',
  'OTHER_PROFESSIONAL',
  'WORKER',
] as const;

/** 职称层次; nobody without a title has an entry. */
export const TITLES = ['SENIOR', 'ASSOCIATE', 'INTERMEDIATE', 'ASSISTANT', 'TECHNICIAN'] as const;

/** 学历（位）. */
export const DEGREES = ['DOCTOR', 'MASTER', 'OTHER'] as const;

/** 年度考核结果; ABSENT is a no-show without reason (Art. 29(1)), EXEMPT a year without assessment. */
export const ASSESSMENT_RESULTS = [
  'EXCELLENT',
  'QUALIFIED',
  'BASICALLY_QUALIFIED',
  'UNQUALIFIED',
  'ABSENT',
  'EXEMPT',
] as const;

/**
 * Dated facts of a person, one timeline each, with a start month of their own. Values: a kind, title or
 * degree of the lists above; a department's code; the row key of the annex (`management7`,
 * `professional9`, `worker3`, `general`, `managementTrial`), of Table 4 (`grade7`) or of Table 5
 * (`worker3`, `general`); `true` for a non-leading cadre (非领导职务); for a deputy in charge
 * (主持工作的副职) the chief's row of Table 4.
 */
export const PERSON_TIMELINES = [
  'employment',
  'department',
  'postKind',
  'postGrade',
  'title',
  'managementGrade',
  'workerGrade',
  'degree',
  'nonLeading',
  'deputyInCharge',
] as const;

export type EmploymentKind = (typeof EMPLOYMENT_KINDS)[number];
export type PostKind = (typeof POST_KINDS)[number];
export type Title = (typeof TITLES)[number];
export type Degree = (typeof DEGREES)[number];
export type AssessmentResult = (typeof ASSESSMENT_RESULTS)[number];
export type PersonTimeline = (typeof PERSON_TIMELINES)[number];

/** A value for the months `[from, to)`; without `to` it still holds. */
export interface SpellInput {
  value: string;
  from: string;
  to?: string | null;
}

/**
 * What happens to a person. By month (`from` the month the article names, `to` the last month):
 * JOINED, LEFT (dismissed or left), RESIGNED, TRANSFERRED, RETIRED; SUSPENDED, AWAITING_APPOINTMENT,
 * STUDY_LEAVE (`from` is the month of the decision or departure); SECONDMENT, PRACTICE;
 * LONG_TERM_SICK, SERIOUS_ILLNESS (`from` is the first month of the leave); DISCRETIONARY_CUT and
 * AWARD with an `amount`. By day, both ends included: SICK_LEAVE, PERSONAL_LEAVE,
 * ABSENT_WITHOUT_LEAVE, PROTECTED_LEAVE (Art. 29(3)).
 */
export const PERSON_EVENT_TYPES = [
  'JOINED',
  'LEFT',
  'RESIGNED',
  'TRANSFERRED',
  'RETIRED',
  'SUSPENDED',
  'AWAITING_APPOINTMENT',
  'STUDY_LEAVE',
  'SECONDMENT',
  'PRACTICE',
  'LONG_TERM_SICK',
  'SERIOUS_ILLNESS',
  'SICK_LEAVE',
  'PERSONAL_LEAVE',
  'ABSENT_WITHOUT_LEAVE',
  'PROTECTED_LEAVE',
  'DISCRETIONARY_CUT',
  'AWARD',
] as const;

export type PersonEventType = (typeof PERSON_EVENT_TYPES)[number];

/** Withheld money after a suspension or study leave: repaid, forfeited, or still open (null). */
export const HELD_RESOLUTIONS = ['REPAID', 'FORFEITED'] as const;
export type HeldResolution = (typeof HELD_RESOLUTIONS)[number];

export interface PersonEventInput {
  type: PersonEventType;
  from: string;
  to?: string | null;
  /** Days of leave inside one month, in halves; left out, the days from `from` to `to`. */
  days?: string | null;
  /** Yuan: a discretionary cut (Art. 29(2)), an award (Art. 13). */
  amount?: string | null;
  /** LONG_TERM_SICK: 因公. */
  isWorkRelated?: boolean | null;
  /** LONG_TERM_SICK: share of the post allowance that the sick-pay rule leaves (D43). */
  sickPayShare?: string | null;
  /** SUSPENDED, STUDY_LEAVE: what became of the money withheld, and in which month. */
  resolution?: HeldResolution | null;
  resolvedIn?: string | null;
  reason?: string | null;
}

/** What is known of a person for one pay year. */
export interface PersonYearInput {
  assessment?: AssessmentResult | null;
  /** Month in which the result was formally issued; it may lie in the following year. */
  assessmentIssued?: string | null;
  /** Art. 15(2), (3): teaching quality assessed unqualified; basic teaching load done. */
  isTeachingQualified?: boolean | null;
  isTeachingWorkloadMet?: boolean | null;
  /** Arts. 10(2), 28(12): hours taught by office staff, and their own basic load. */
  teachingHours?: string | null;
  basicTeachingHours?: string | null;
  /** Arts. 21, 22. */
  researchWorkload?: string | null;
  /** Workload that the appointment contract names (D21). */
  requiredWorkload?: string | null;
  corePapers?: string | null;
  /** The five core indicators of Art. 22(2), each met or not. */
  hasProject?: boolean | null;
  hasImpact?: boolean | null;
  hasTransfer?: boolean | null;
  hasPrize?: boolean | null;
  hasPatent?: boolean | null;
  /** Years in a row under 80 per cent, this one included; left out, told from the years on record. */
  failingYears?: string | null;
  /** Reward of the year as the unit's own plan divides it (Arts. 15(1), 20), and its monthly part. */
  distribution?: string | null;
  distributionInstalment?: string | null;
  /** Reward of the year before, where D25 takes the person's own. */
  previousReward?: string | null;
}

/** An amount already paid for a month under an earlier run or scheme. */
export interface PaymentInput {
  month: string;
  component: 'LIVING_ALLOWANCE' | 'POST_ALLOWANCE' | 'INSTALMENT';
  amount: string;
}

export interface PersonInput extends Partial<Record<PersonTimeline, SpellInput[]>> {
  name?: string;
  /** 参加工作月份. */
  workStarted?: string | null;
  retirementYear?: string | null;
  years?: Record<string, PersonYearInput>;
  events?: PersonEventInput[];
  payments?: PaymentInput[];
}

/** Both ends included. */
export interface SemesterInput {
  from: string;
  to: string;
}

/** D49: a post allowance decided for a cell that the annex leaves blank, and why. */
export interface AnnexOverrideInput {
  /** `management3.upTo9`: row and column. */
  cell: string;
  /** Yuan a month. */
  amount: string;
  reason: string;
}

/** Facts of the year that belong to nobody in particular. */
export interface CollegeYearInput {
  /** Month at whose end heads and titles are counted (D34); left out, December. */
  countMonth?: string | null;
  /** Sick leave is counted by semester, personal leave by academic year (month, left out `09`). */
  semesters?: SemesterInput[];
  academicYearFrom?: string | null;
  /** Art. 7, yuan. */
  approvedTotal?: string | null;
  /** Yuan kept back from the pool. */
  reserves?: string | null;
  /** M of the year before, and a provisional one by decision (D50). */
  previousOfficeBase?: string | null;
  provisionalOfficeBase?: string | null;
  /** M of the last frozen year and the first month in which last year's is known (D50). */
  lastFrozenOfficeBase?: string | null;
  previousFrozenIn?: string | null;
  /** Month in which the remainder is paid; left out, January of the next year. */
  settlementMonth?: string | null;
  annexOverrides?: AnnexOverrideInput[];
}

export const COLLEGE_YEAR_FIELDS = [
  'countMonth',
  'semesters',
  'academicYearFrom',
  'approvedTotal',
  'reserves',
  'previousOfficeBase',
  'provisionalOfficeBase',
  'lastFrozenOfficeBase',
  'previousFrozenIn',
  'settlementMonth',
  'annexOverrides',
] as const satisfies readonly (keyof CollegeYearInput)[];
