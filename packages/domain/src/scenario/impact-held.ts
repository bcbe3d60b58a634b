import type { TitleClass } from '../fields.js';
import { monthsBetween, monthOf, type Month } from '../kernel/calendar.js';
import type { Label } from '../kernel/explained.js';
import type { Degree, PersonInput, PostKind, SpellInput, Title } from '../person.js';

/** What a person holds in a month, told from the facts as they are stored. */

/** 任职年限: the classes by which Art. 19 gives a step, and of whom no beginning is on record. */
export const TENURE_CLASSES = {
  upTo3: { zh: '任职 3 年及以内', en: 'up to 3 years in the grade' },
  from3To6: { zh: '任职 3 年以上至 6 年', en: 'over 3 and up to 6 years in the grade' },
  over6: { zh: '任职 6 年以上', en: 'over 6 years in the grade' },
  unknown: { zh: '任职起始未知', en: 'beginning not on record' },
} as const satisfies Record<string, Label>;
export type TenureClass = keyof typeof TENURE_CLASSES;

const MONTHS_OF_III = 36;
const MONTHS_OF_II = 72;

export function spellAt(
  spells: readonly SpellInput[] | undefined,
  month: Month,
): SpellInput | null {
  const holds = ({ from, to }: SpellInput): boolean => from <= month && (!to || month < to);
  return spells?.find(holds) ?? null;
}

/** The beginning of a value that goes on without a break, though it may be recorded in several spells. */
function heldSince(spells: readonly SpellInput[], spell: SpellInput): string {
  const before = spells.find(({ to, value }) => to === spell.from && value === spell.value);
  return before === undefined ? spell.from : heldSince(spells, before);
}

export function postKindAt({ postKind }: PersonInput, month: Month): PostKind | null {
  return (spellAt(postKind, month)?.value as PostKind | undefined) ?? null;
}

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

/** Table 1: the title, or as long as there is none the degree. */
export function titleClassAt({ title, degree }: PersonInput, month: Month): TitleClass {
  const held = spellAt(title, month);
  if (held !== null) return OF_TITLE[held.value as Title];
  return OF_DEGREE[(spellAt(degree, month)?.value as Degree | undefined) ?? 'OTHER'];
}

type Rank = 'managementGrade' | 'title' | 'workerGrade' | 'postGrade';

const RANKS: Readonly<Partial<Record<PostKind, readonly Rank[]>>> = {
  MANAGEMENT: ['managementGrade', 'title', 'postGrade'],
  DUAL_ROLE: ['managementGrade', 'title', 'postGrade'],
  WORKER: ['workerGrade', 'postGrade'],
};
const BY_TITLE: readonly Rank[] = ['title', 'managementGrade', 'postGrade'];

/** Years in the rank that the post is paid by; whole months, as reading D13 recommends. */
export function tenureClassAt(person: PersonInput, month: Month): TenureClass {
  const kind = postKindAt(person, month);
  for (const rank of (kind && RANKS[kind]) ?? BY_TITLE) {
    const spell = spellAt(person[rank], month);
    if (spell === null) continue;
    const months = monthsBetween(monthOf(heldSince(person[rank] ?? [], spell)), month);
    if (months > MONTHS_OF_II) return 'over6';
    return months > MONTHS_OF_III ? 'from3To6' : 'upTo3';
  }
  return 'unknown';
}
