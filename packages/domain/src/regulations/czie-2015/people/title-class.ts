import type { TitleClass } from '../../../fields.js';
import type { Month } from '../../../kernel/calendar.js';
import type { Degree, Title } from '../../../person.js';
import type { Person } from '../facts/person.js';
import { heldIn } from './posts-of-year.js';

/** Table 1: technicians stand with the junior titles ("and below"). */
const OF_TITLE: Readonly<Record<Title, TitleClass>> = {
  SENIOR: 'senior',
  ASSOCIATE: 'associate',
  INTERMEDIATE: 'intermediate',
  ASSISTANT: 'junior',
  TECHNICIAN: 'junior',
};

const OF_DEGREE: Readonly<Record<Degree, TitleClass>> = {
  DOCTOR: 'untitledDoctor',
  MASTER: 'untitledMaster',
  OTHER: 'untitledOther',
};

/** Art. 14: the class by which a person is counted; a degree counts only as long as there is no title. */
export function titleClassOf(person: Person, month: Month): TitleClass {
  const title = heldIn(person.title, month);
  if (title !== null) return OF_TITLE[title];
  return OF_DEGREE[heldIn(person.degree, month) ?? 'OTHER'];
}
