import type { CollegeYearInput, PersonInput } from '../person.js';
import { happened, held, indicators, inYear, person, researcher, teacher } from './members.js';

const worker = (...changes: readonly PersonInput[]): PersonInput =>
  person(
    { postKind: held('WORKER'), postGrade: held('general'), workerGrade: held('general') },
    { managementGrade: [] },
    ...changes,
  );

const professional = (...changes: readonly PersonInput[]): PersonInput =>
  person({ postKind: held('OTHER_PROFESSIONAL'), managementGrade: [] }, ...changes);

/** One person at least on every rule and every reading, by the number under which they are looked up. */
export const EVERYBODY: Readonly<Record<string, PersonInput>> = {
  plain: person(),
  twoSteps: person({
    postGrade: held('management4', '2011-06'),
    managementGrade: held('grade4', '2011-06'),
  }),
  appointedMarch2012: person({ managementGrade: held('grade7', '2012-03') }),
  highPostGrade: professional({
    title: held('ASSOCIATE', '2005-01'),
    postGrade: [
      { value: 'professional7', from: '2005-01', to: '2014-01' },
      { value: 'professional6', from: '2014-01' },
    ],
  }),
  titleOverGrade: person({
    postGrade: held('management8', '2014-01'),
    managementGrade: held('grade8', '2014-01'),
    title: held('INTERMEDIATE', '2005-01'),
  }),
  nonLeading: person({
    postGrade: held('management5', '2014-01'),
    managementGrade: held('grade5', '2014-01'),
    nonLeading: held('true', '2014-01'),
  }),
  thirtyYears: worker({ workStarted: '1985-06' }),
  ownPlan: person({ department: held('O2'), ...inYear({ distribution: '31000' }) }),
  inferredTier: researcher('INTERMEDIATE', 'professional10', { researchWorkload: '310' }),
  raisedBelow: researcher('SENIOR', 'professional4', {
    researchWorkload: '900',
    ...indicators(2),
  }),
  contract: researcher('ASSOCIATE', 'professional7', {
    researchWorkload: '400',
    requiredWorkload: '600',
  }),
  short: researcher('ASSOCIATE', 'professional7', { researchWorkload: '250' }),
  withoutPaper: researcher('ASSOCIATE', 'professional7', {
    researchWorkload: '500',
    corePapers: '0',
  }),
  stoppedResearcher: researcher('ASSOCIATE', 'professional7', {
    researchWorkload: '500',
    assessment: 'BASICALLY_QUALIFIED',
    assessmentIssued: '2015-02',
  }),
  nineYears: person({ workStarted: '2006-03' }),
  inCharge: person({
    managementGrade: held('grade7', '2005-01'),
    deputyInCharge: held('grade6', '2014-01'),
  }),
  joined: person(happened({ type: 'JOINED', from: '2015-05' }), {
    employment: held('ESTABLISHED', '2015-05'),
  }),
  newDoctor: professional(happened({ type: 'JOINED', from: '2015-03' }), {
    employment: held('AGENCY', '2015-03'),
    degree: held('DOCTOR', '2015-01'),
    postGrade: held('professionalTrial', '2015-03'),
  }),
  counsellorOfGrade: person({
    postKind: held('COUNSELLOR'),
    postGrade: held('management9'),
    managementGrade: held('grade9', '2014-01'),
    title: held('INTERMEDIATE', '2014-01'),
  }),
  counsellorOfLowTitle: person({
    postKind: held('COUNSELLOR'),
    postGrade: held('management9'),
    managementGrade: held('grade9', '2014-01'),
    title: held('ASSISTANT', '2014-01'),
  }),
  nearRetirement: professional({
    title: held('ASSOCIATE'),
    postGrade: held('professional7'),
    retirementYear: '2017',
    workStarted: '1980-01',
  }),
  sick: person(
    happened(
      { type: 'SICK_LEAVE', from: '2015-03-02', to: '2015-03-06' },
      { type: 'SICK_LEAVE', from: '2015-04-07', to: '2015-04-10' },
      { type: 'SICK_LEAVE', from: '2015-05-04', to: '2015-05-09', days: '6' },
      { type: 'SICK_LEAVE', from: '2015-06-01', to: '2015-06-16' },
    ),
  ),
  personalLeave: person(
    happened(
      { type: 'PERSONAL_LEAVE', from: '2015-03-02', to: '2015-03-04' },
      { type: 'PERSONAL_LEAVE', from: '2015-04-07', to: '2015-04-10' },
      { type: 'PERSONAL_LEAVE', from: '2015-05-11', to: '2015-05-12' },
    ),
  ),
  sickAndAway: person(
    happened(
      { type: 'SICK_LEAVE', from: '2015-03-02', to: '2015-03-09' },
      { type: 'PERSONAL_LEAVE', from: '2015-03-16', to: '2015-03-20' },
      { type: 'ABSENT_WITHOUT_LEAVE', from: '2015-04-07', to: '2015-04-07' },
    ),
  ),
  longSick: person(
    happened({ type: 'LONG_TERM_SICK', from: '2015-03', to: '2015-08', sickPayShare: '0.6' }),
  ),
  seriouslyIll: person(
    happened(
      { type: 'SERIOUS_ILLNESS', from: '2014-06', to: '2014-08' },
      { type: 'SERIOUS_ILLNESS', from: '2015-03', to: '2015-04' },
    ),
  ),
  sickTeacher: teacher(happened({ type: 'SICK_LEAVE', from: '2015-03-02', to: '2015-03-10' })),
  suspended: person(
    happened({
      type: 'SUSPENDED',
      from: '2015-03',
      to: '2015-06',
      resolution: 'REPAID',
      resolvedIn: '2015-07',
    }),
  ),
  resigned: person(happened({ type: 'RESIGNED', from: '2015-09' })),
  dismissed: person(happened({ type: 'LEFT', from: '2015-09' })),
  retired: person(happened({ type: 'RETIRED', from: '2015-09' })),
  transferred: person(happened({ type: 'TRANSFERRED', from: '2015-10' })),
  awaiting: person(happened({ type: 'AWAITING_APPOINTMENT', from: '2015-02', to: '2015-04' })),
  studyLeave: person(happened({ type: 'STUDY_LEAVE', from: '2015-02', to: '2015-12' })),
  unqualified: person(inYear({ assessment: 'UNQUALIFIED', assessmentIssued: '2015-03' })),
  noShow: person({
    years: { '2014': { assessment: 'ABSENT' }, '2015': { previousReward: '24000' } },
  }),
  cut: person(
    happened({ type: 'DISCRETIONARY_CUT', from: '2015-05', amount: '500', reason: '教学事故' }),
  ),
  seconded: person(happened({ type: 'SECONDMENT', from: '2015-02', to: '2015-09' })),
  awarded: teacher(happened({ type: 'AWARD', from: '2015-11', amount: '8000' })),
  excluded: teacher(
    inYear({ distribution: '28000', distributionInstalment: '1500', isTeachingQualified: false }),
  ),
  untold: teacher({ department: held('C'), ...inYear({}) }),
  moved: person({
    department: [
      { value: 'O1', from: '2000-07', to: '2015-07' },
      { value: 'O2', from: '2015-07' },
    ],
  }),
  cadreInCollege: person({
    department: held('C'),
    nonLeading: held('true', '2012-01'),
    title: held('ASSOCIATE', '2008-01'),
  }),
  teachingOfficer: person(inYear({ teachingHours: '90', basicTeachingHours: '10' })),
  promoted: person({
    postGrade: [
      { value: 'management8', from: '2005-01', to: '2015-06' },
      { value: 'management7', from: '2015-06' },
    ],
    managementGrade: [
      { value: 'grade8', from: '2005-01', to: '2015-06' },
      { value: 'grade7', from: '2015-06' },
    ],
  }),
  paidBefore: person({
    payments: [
      { month: '2015-01', component: 'INSTALMENT', amount: '1200' },
      { month: '2015-01', component: 'POST_ALLOWANCE', amount: '1700' },
    ],
  }),
  outsider: person({ employment: held('OTHER') }),
};

/** The annex has no amount for a grade 3 of few years (D49). */
export const BLANK_CELL: PersonInput = person({
  workStarted: '2010-01',
  postGrade: held('management3', '2014-01'),
});

export const COLLEGE_YEAR: CollegeYearInput = {
  semesters: [
    { from: '2014-09-01', to: '2015-01-31' },
    { from: '2015-02-15', to: '2015-07-10' },
    { from: '2015-09-01', to: '2016-01-31' },
  ],
  approvedTotal: '12000000',
  previousOfficeBase: '20000',
  lastFrozenOfficeBase: '19000',
  provisionalOfficeBase: '18500',
  previousFrozenIn: '2015-04',
};
