import { stepWithin } from './coefficients.js';
import type { Random } from './random.js';
import type { Post, PostKind, TitleClass } from './records.js';

const STEPS = ['I', 'II', 'III'] as const;

export const TITLE_ROWS: Readonly<Record<TitleClass, string | null>> = {
  SENIOR: 'senior',
  ASSOCIATE: 'associate',
  INTERMEDIATE: 'intermediate',
  ASSISTANT: 'assistant',
  TECHNICIAN: 'technician',
  UNTITLED: null,
};

/** Grades by place: the head of the unit, the deputy, then the staff. */
function drawManagementPost(random: Random, place: number): Post {
  if (place === 0) return `table4.grade5.${random.pick(STEPS)}`;
  if (place === 1) return `table4.grade6.${random.pick(STEPS)}`;
  const row = random.weighted([
    ['grade7', 4],
    ['grade8', 4],
    ['grade9', 2],
  ]);
  return `table4.${row}.${random.pick(STEPS)}`;
}

function drawWorkerPost(random: Random): Post {
  const row = random.weighted([
    ['worker2', 2],
    ['worker3', 5],
    ['worker4', 2],
    ['worker5', 1],
  ]);
  if (row === 'worker5') return `table5.${row}.I`;
  if (row === 'worker4') return `table5.${row}.${random.pick(['I', 'II'])}`;
  return `table5.${row}.${random.pick(STEPS)}`;
}

/** Table 3 by title; somebody without one starts at the lowest management grade with three steps. */
function drawTitlePost(random: Random, titleClass: TitleClass): Post {
  const row = TITLE_ROWS[titleClass];
  if (row === null) return 'table4.grade9.III';
  if (titleClass === 'TECHNICIAN') return `table3.${row}.I`;
  return `table3.${row}.${random.pick(STEPS)}`;
}

function drawDualRolePost(random: Random, titleClass: TitleClass): Post {
  const row = titleClass === 'SENIOR' ? 'senior' : 'associate';
  return `table2.${row}.${random.pick(STEPS)}`;
}

/** Tier 10 of Table 6 is left out: its threshold is inferred, and the demo should not rest on it. */
const RESEARCH_TIERS: Readonly<Partial<Record<TitleClass, readonly string[]>>> = {
  SENIOR: ['4', '5'],
  ASSOCIATE: ['7', '8'],
  INTERMEDIATE: ['11', '12'],
};

function drawResearchPost(random: Random, titleClass: TitleClass): Post {
  const tiers = RESEARCH_TIERS[titleClass];
  if (tiers === undefined) throw new Error('a research post asks for a title from 中级 on');
  return `table6.coefficient.tier${random.pick(tiers)}`;
}

/** The post of somebody in an office or affiliated unit. */
export function drawOfficePost(
  random: Random,
  person: { postKind: PostKind; titleClass: TitleClass; place: number },
): Post {
  switch (person.postKind) {
    case 'MANAGEMENT':
      return drawManagementPost(random, person.place);
    case 'DUAL_ROLE':
      return drawDualRolePost(random, person.titleClass);
    case 'WORKER':
      return drawWorkerPost(random);
    case 'RESEARCH':
      return drawResearchPost(random, person.titleClass);
    case 'TEACHING':
    case 'COUNSELLOR':
    case 'OTHER_PROFESSIONAL':
      return drawTitlePost(random, person.titleClass);
  }
}

const TITLES_DOWN: readonly TitleClass[] = ['SENIOR', 'ASSOCIATE', 'INTERMEDIATE', 'ASSISTANT'];

/**
 * Art. 19(2) pays the higher of grade and title. Where the demo names a grade as the post, the title
 * beside it is the highest that is worth no more.
 */
export function fittingTitle(post: Post, titleClass: TitleClass): TitleClass {
  const place = TITLES_DOWN.indexOf(titleClass);
  if (place === -1) return titleClass;
  const fits = (title: TitleClass) => stepWithin(`table3.${TITLE_ROWS[title]}`, post) !== null;
  return TITLES_DOWN.slice(place).find(fits) ?? 'UNTITLED';
}
