import type { DepartmentKind } from '../../../fields.js';
import { monthOf, type Month } from '../../../kernel/calendar.js';
import type { PostCoefficient } from '../../../person-outcome.js';
import type { PostKind } from '../../../person.js';
import type { Facts } from '../facts/department.js';
import { spellIn } from '../facts/spells.js';
import type { Person, Spell } from '../facts/person.js';

/**
 * Arts. 3, 4 and 28(1): what every person holds in every month of the year, and by which chapter the
 * reward of that month is found. Heads, coefficients and pay are all told from here, so that what is
 * counted is what is paid.
 */
export type Role =
  /** Offices and affiliated units: by coefficient (Ch. 4). */
  | 'OFFICE'
  /** Full-time research posts, wherever they sit (Ch. 5). */
  | 'RESEARCH'
  /** Non-leading cadres in colleges: by the offices' standard (Art. 28(11)). */
  | 'CADRE'
  /** Colleges and teaching departments: by the unit's own plan (Art. 15(1)). */
  | 'UNIT';

export interface PostMonth {
  readonly month: Month;
  readonly department: string;
  readonly kind: DepartmentKind;
  readonly postKind: PostKind | null;
  readonly role: Role;
  /** Offices and cadres; null where no table applies. */
  readonly coefficient: PostCoefficient | null;
}

/** Twelve months; null where the person is not employed or stands outside the scope of Art. 3. */
export type PostsOfYear = readonly (PostMonth | null)[];

export function monthsOf(period: string): readonly Month[] {
  return Array.from({ length: 12 }, (_, index) =>
    monthOf(`${period}-${String(index + 1).padStart(2, '0')}`),
  );
}

/** What a timeline says of a month. */
export function heldIn<T>(spells: readonly Spell<T>[], month: Month): T | null {
  return spellIn(spells, month)?.value ?? null;
}

/** The units in which people can stand, by code; those with accounts of their own are left out. */
export function unitsInScope(facts: Facts): ReadonlyMap<string, DepartmentKind> {
  return new Map<string, DepartmentKind>([
    ...facts.departments.map(({ code, kind }) => [code, kind] as const),
    ...facts.offices.flatMap(({ code, kind, hasOwnAccounts }) =>
      hasOwnAccounts ? [] : [[code, kind] as const],
    ),
  ]);
}

export interface PostRules {
  readonly units: ReadonlyMap<string, DepartmentKind>;
  readonly isEmployed: (month: Month) => boolean;
  readonly coefficientOf: (month: Month) => PostCoefficient | null;
}

/** The post of a month; null outside employment and scope. */
export function postOf(person: Person, month: Month, rules: PostRules): PostMonth | null {
  const employment = heldIn(person.employment, month);
  const department = heldIn(person.department, month);
  if (employment === null || employment === 'OTHER' || department === null) return null;
  const kind = rules.units.get(department);
  if (kind === undefined || !rules.isEmployed(month)) return null;
  const postKind = heldIn(person.postKind, month);
  const role = roleOf(person, month, kind, postKind);
  const hasCoefficient = role === 'OFFICE' || role === 'CADRE';
  const coefficient = hasCoefficient ? rules.coefficientOf(month) : null;
  return { month, department, kind, postKind, role, coefficient };
}

function roleOf(
  person: Person,
  month: Month,
  kind: DepartmentKind,
  postKind: PostKind | null,
): Role {
  if (postKind === 'RESEARCH') return 'RESEARCH';
  if (kind === 'OFFICE' || kind === 'AFFILIATED') return 'OFFICE';
  return heldIn(person.nonLeading, month) === null ? 'UNIT' : 'CADRE';
}
