import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import { Decimal, ZERO } from '../../../kernel/money.js';
import { yearFact } from '../facts/person-leaves.js';
import type { Person } from '../facts/person.js';
import { lastSpellOf } from '../facts/spells.js';
import type { PersonContext } from '../people/context.js';

/**
 * Arts. 10(2) and 28(12): hours that office staff teach take part in a college's distribution, beyond
 * their own basic load and up to a limit for the year.
 *
 *     hours counted = min(64, max(0, taught − basic load))
 */
const COUNTED: Rule = {
  label: { zh: '参与学院分配的学时', en: 'hours that take part in a college’s distribution' },
  unit: 'hour',
  formula: 'min({limit}, max(0, {taught} - {basic}))',
  citation: {
    article: '28',
    item: '12',
    summary: {
      zh: '机关人员授课在限额内参与学院分配',
      en: 'teaching by office staff counts up to a limit',
    },
  },
};
/** Office staff usually have no teaching load of their own. */
const COUNTED_WITHOUT_LOAD: Rule = { ...COUNTED, formula: 'min({limit}, {taught})' };

const TAUGHT = { label: { zh: '全年授课学时', en: 'hours taught' }, unit: 'hour' } as const;
const BASIC = { label: { zh: '本人基本教学工作量', en: 'own basic load' }, unit: 'hour' } as const;

/** Null for teaching posts, and where no hours were recorded. */
export function computeCountedTeachingHours(
  person: Person,
  { period, numbers }: PersonContext,
): Explained | null {
  const year = person.years.get(period);
  const taughtHours = year?.teachingHours ?? null;
  if (taughtHours === null) return null;
  if (lastSpellOf(person.postKind, period)?.value === 'TEACHING') return null;
  const key = `people.${person.employeeNumber}.countedTeachingHours`;
  const taught = yearFact(TAUGHT, person, { period, name: 'teachingHours' }, taughtHours);
  const limit = numbers.rate('officeTeachingHours');
  const basicHours = year?.basicTeachingHours ?? null;
  if (basicHours === null) {
    const value = Decimal.min(limit.value, taughtHours);
    return computed(COUNTED_WITHOUT_LOAD, key, value, { limit, taught });
  }
  const basic = yearFact(BASIC, person, { period, name: 'basicTeachingHours' }, basicHours);
  const value = Decimal.min(limit.value, Decimal.max(ZERO, taughtHours.minus(basicHours)));
  return computed(COUNTED, key, value, { limit, taught, basic });
}
