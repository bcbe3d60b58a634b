import {
  TITLE_CLASSES,
  type TitleClass as HeadcountClass,
  type TitleHeadcountInput,
} from '@hebo/domain';
import type { DemoMember, Month, TitleClass } from './records.js';

const UNTITLED_CLASSES = {
  DOCTOR: 'untitledDoctor',
  MASTER: 'untitledMaster',
  OTHER: 'untitledOther',
} as const;

const TITLED_CLASSES: Readonly<Record<Exclude<TitleClass, 'UNTITLED'>, HeadcountClass>> = {
  SENIOR: 'senior',
  ASSOCIATE: 'associate',
  INTERMEDIATE: 'intermediate',
  ASSISTANT: 'junior',
  TECHNICIAN: 'junior',
};

/** Whether somebody is on the staff at the end of a month. */
function isPresent(member: DemoMember, month: Month): boolean {
  return member.joinedIn <= month && (member.leftIn === null || month < member.leftIn);
}

/** The staff on a day; people come and leave with whole months. */
export function presentOn(members: readonly DemoMember[], date: string): DemoMember[] {
  return members.filter((member) => isPresent(member, date.slice(0, 7)));
}

function titleIn(member: DemoMember, month: Month): TitleClass {
  const { promotion } = member;
  return promotion !== null && month < promotion.since ? promotion.from : member.titleClass;
}

/** The column of Table 1 that somebody belongs to at the end of a month. */
function headcountClassIn(member: DemoMember, month: Month): HeadcountClass {
  const title = titleIn(member, month);
  return title === 'UNTITLED' ? UNTITLED_CLASSES[member.degree] : TITLED_CLASSES[title];
}

function countByClass(
  members: readonly DemoMember[],
  months: readonly Month[],
): Map<HeadcountClass, number> {
  const counts = new Map<HeadcountClass, number>();
  for (const month of months) {
    for (const member of members.filter((each) => isPresent(each, month))) {
      const headcountClass = headcountClassIn(member, month);
      counts.set(headcountClass, (counts.get(headcountClass) ?? 0) + 1);
    }
  }
  return counts;
}

function toInput(
  counts: ReadonlyMap<HeadcountClass, number>,
  write: (count: number) => string,
): TitleHeadcountInput {
  return Object.fromEntries(
    TITLE_CLASSES.map((headcountClass) => [headcountClass, write(counts.get(headcountClass) ?? 0)]),
  );
}

/** Heads by title class at the end of a month. */
export function countHeads(members: readonly DemoMember[], month: Month): TitleHeadcountInput {
  return toInput(countByClass(members, [month]), String);
}

/** A sum over twelve months as their mean: whole quarters, see people.ts. */
function writeMean(monthSum: number): string {
  const quarters = monthSum / 3;
  if (!Number.isInteger(quarters)) throw new Error('people must move at the start of a quarter');
  const rest = quarters % 4;
  return rest === 0
    ? String(quarters / 4)
    : `${(quarters - rest) / 4}.${['', '25', '5', '75'][rest]}`;
}

/** The mean of the twelve ends of months, as reading D34 may ask. */
export function meanHeads(members: readonly DemoMember[], period: string): TitleHeadcountInput {
  const months = Array.from(
    { length: 12 },
    (_, index) => `${period}-${String(index + 1).padStart(2, '0')}`,
  );
  return toInput(countByClass(members, months), writeMean);
}
