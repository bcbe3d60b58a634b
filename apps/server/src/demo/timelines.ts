import type { PersonInput, SpellInput } from '@hebo/domain';
import { TITLE_ROWS } from './posts.js';
import { gradesOfTitle, gradesWithoutTitle } from './post-grades.js';
import type { Random } from './random.js';
import type { DemoMember, Month, TitleClass } from './records.js';
import { drawStepMonth, partsOf, rowWithin } from './tenure.js';

const held = (value: string, from: Month): SpellInput[] => [{ value, from, to: null }];

/** Titles were given in summer or at the end of a year, between joining and the years shown. */
function drawTitleMonth(random: Random, { joinedIn }: DemoMember): Month {
  const joined = Number(joinedIn.slice(0, 4));
  const year = joined + random.below(Math.max(1, 2025 - joined));
  return `${Math.min(year, 2024)}-${random.pick(['07', '12'])}`;
}

/** 职称: the present one, and before a promotion the one below. */
function titleSpells(member: DemoMember, since: Month): SpellInput[] {
  const { titleClass, promotion } = member;
  if (titleClass === 'UNTITLED') return [];
  if (promotion === null) return held(titleClass, since);
  return [
    { value: promotion.from, from: since, to: promotion.since },
    { value: titleClass, from: promotion.since, to: null },
  ];
}

function professionalGrades(member: DemoMember, titles: readonly SpellInput[]): SpellInput[] {
  if (titles.length === 0) return gradesWithoutTitle(member);
  return titles.flatMap(({ value, from, to }) => {
    const spells = gradesOfTitle(value as Exclude<TitleClass, 'UNTITLED'>, from);
    return spells.map((spell) => ({ ...spell, to: spell.to ?? to ?? null }));
  });
}

type Posts = Pick<PersonInput, 'title' | 'managementGrade' | 'workerGrade' | 'postGrade'>;

/** Colleges divide their money themselves, so grades there decide base pay alone. */
function postsInCollege(random: Random, member: DemoMember): Posts {
  const since = drawTitleMonth(random, member);
  const title = titleSpells(member, since);
  const grade = random.pick(['grade6', 'grade7', 'grade8']);
  switch (member.postKind) {
    case 'WORKER':
      return { workerGrade: held('worker3', since), postGrade: held('worker3', since) };
    case 'MANAGEMENT':
      return managed({ title }, grade, since);
    case 'DUAL_ROLE':
      return { ...professional(member, title), managementGrade: held(grade, since) };
    default:
      return professional(member, title);
  }
}

const professional = (member: DemoMember, title: SpellInput[]): Posts => ({
  title,
  postGrade: professionalGrades(member, title),
});

const managed = (posts: Posts, grade: string, since: Month): Posts => ({
  ...posts,
  managementGrade: held(grade, since),
  postGrade: held(grade.replace('grade', 'management'), since),
});

/** In an office the post is a cell of Tables 2 to 5: row, and the months that lead to its step. */
function postsInOffice(random: Random, member: DemoMember, post: string): Posts {
  const { row, step } = partsOf(post);
  const since = drawStepMonth(random, step);
  switch (member.postKind) {
    case 'WORKER':
      return { workerGrade: held(row, since), postGrade: held(row, since) };
    case 'MANAGEMENT':
      return managed({ title: titleBeside(random, member, post) }, row, since);
    case 'DUAL_ROLE': {
      const title = titleSpells(member, since);
      const beside = rowWithin('table4', ['grade6', 'grade7', 'grade8'], post);
      const grade = beside && held(beside.row, drawStepMonth(random, beside.step));
      return { ...professional(member, title), ...(grade && { managementGrade: grade }) };
    }
    default:
      return row.startsWith('grade')
        ? managed({}, row, since)
        : professional(member, titleSpells(member, since));
  }
}

/** A manager's title, held so long that it is worth no more than the grade (Art. 19(2)). */
function titleBeside(random: Random, member: DemoMember, post: string): SpellInput[] {
  const titleRow = TITLE_ROWS[member.titleClass];
  const beside = titleRow === null ? null : rowWithin('table3', [titleRow], post);
  return beside === null ? [] : titleSpells(member, drawStepMonth(random, beside.step));
}

const YEARS_OF_SERVICE = 32;
/** Nobody's workload of a year shown is lighter for a retirement near (Art. 28(8)), but a case of that. */
const FIRST_TO_RETIRE = 2030;
const LAST_TO_RETIRE = 2031;

/** Many were hired in the years before 2000: they retire together, which a view of five years shows. */
function retirementOf({ joinedIn }: DemoMember): Pick<PersonInput, 'retirementYear'> {
  const year = Math.max(Number(joinedIn.slice(0, 4)) + YEARS_OF_SERVICE, FIRST_TO_RETIRE);
  return year > LAST_TO_RETIRE ? {} : { retirementYear: String(year) };
}

/** Every timeline of a member of staff, as the personnel office would keep it. */
export function timelinesOf(random: Random, member: DemoMember): PersonInput {
  const { joinedIn, leftIn, department, postKind, degree } = member;
  const posts =
    member.post === null || postKind === 'RESEARCH' || member.isNonLeadingCadre
      ? postsInCollege(random, member)
      : postsInOffice(random, member, member.post);
  const until = (value: string): SpellInput[] => [{ value, from: joinedIn, to: leftIn }];
  const begins = Object.values(posts).flatMap((spells) => spells.map(({ from }) => from));
  return {
    name: member.name,
    workStarted: [joinedIn, ...begins].sort()[0] ?? joinedIn,
    employment: until(member.isAgencyStaff ? 'AGENCY' : 'ESTABLISHED'),
    department: until(department),
    postKind: until(postKind),
    degree: [{ value: degree, from: joinedIn, to: null }],
    ...retirementOf(member),
    ...posts,
  };
}
