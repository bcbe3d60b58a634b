import { addMonths, monthOf, type SpellInput } from '@hebo/domain';
import type { Degree, DemoMember, Month, TitleClass } from './records.js';

/** Rows of the annex for each title, the lowest first: the third is reached after six years. */
const GRADES_OF_TITLE: Readonly<Record<Exclude<TitleClass, 'UNTITLED'>, readonly string[]>> = {
  SENIOR: ['professional4', 'professional4', 'professional3'],
  ASSOCIATE: ['professional7', 'professional6', 'professional5'],
  INTERMEDIATE: ['professional10', 'professional9', 'professional8'],
  ASSISTANT: ['professional12', 'professional12', 'professional11'],
  TECHNICIAN: ['professional13', 'professional13', 'professional13'],
};

const GRADE_OF_DEGREE: Readonly<Record<Degree, string>> = {
  DOCTOR: 'professional10',
  MASTER: 'professional12',
  OTHER: 'professional13',
};

const RISE_AFTER = [0, 48, 84];
/** Nobody's post grade rises in the years that the demo shows, save in a special case. */
const SHOWN_FROM = '2025-01';

/** 岗位等级 of a title held from a month on: risen step by step until the years shown. */
export function gradesOfTitle(title: Exclude<TitleClass, 'UNTITLED'>, since: Month): SpellInput[] {
  const months = RISE_AFTER.map((after) => addMonths(monthOf(since), after));
  return GRADES_OF_TITLE[title].flatMap((value, index, grades) => {
    const from = months[index] ?? since;
    if (index > 0 && (value === grades[index - 1] || from >= SHOWN_FROM)) return [];
    const next = grades.findIndex((other, place) => place > index && other !== value);
    const to = months[next];
    return [{ value, from, to: to === undefined || to >= SHOWN_FROM ? null : to }];
  });
}

/** Without a title: the trial year, then the grade that the degree stands for. */
export function gradesWithoutTitle({ degree, joinedIn }: DemoMember): SpellInput[] {
  const settled = addMonths(monthOf(joinedIn), 12);
  return [
    { value: 'professionalTrial', from: joinedIn, to: settled },
    { value: GRADE_OF_DEGREE[degree], from: settled, to: null },
  ];
}
