/** A page of a department's staff with their latest facts: 100 of 20,000. */
export const PEOPLE = 20_000;
export const PAGE = 100;
export const PERIOD = '2026';

export interface PersonRow {
  readonly employeeNumber: string;
  readonly name: string;
  readonly postKind: string;
  readonly titleClass: string;
  readonly department: string;
  readonly assessment: string | null;
  readonly researchWorkload: string | null;
}

export const COLUMNS = [
  'employeeNumber',
  'name',
  'postKind',
  'titleClass',
  'department',
  'assessment',
  'researchWorkload',
] as const satisfies readonly (keyof PersonRow)[];

const POSTS = ['TEACHING', 'MANAGEMENT', 'RESEARCH', 'COUNSELLOR'];
const TITLES = ['SENIOR', 'ASSOCIATE', 'INTERMEDIATE', 'ASSISTANT'];

/** Nobody is drawn at random: the n-th person of a bench is the same every time. */
export function peopleOf(departments: readonly string[]): PersonRow[] {
  return Array.from({ length: PEOPLE }, (_, at) => ({
    employeeNumber: `B${String(at).padStart(5, '0')}`,
    name: `测试${at}`,
    postKind: POSTS[at % POSTS.length] ?? '',
    titleClass: TITLES[Math.floor(at / 7) % TITLES.length] ?? '',
    department: departments[at % departments.length] ?? '',
    assessment: at % 5 === 0 ? 'EXCELLENT' : 'QUALIFIED',
    researchWorkload: String(100 + (at % 90)),
  }));
}
