import type { Month } from '../../../kernel/calendar.js';
import { leaf, type Explained, type LeafRule } from '../../../kernel/explained.js';
import type { CollegeFacts } from '../facts/person.js';
import type { PersonContext } from '../people/context.js';

/**
 * Art. 28(2), D50: instalments go by last year's base, which is not settled yet when January's fall due.
 * Until then the last settled year's stands in, and once last year's is known every month has it, the
 * difference being back pay. Or a provisional base is decided, and stays for the months before.
 */
type Base = 'previousOfficeBase' | 'lastFrozenOfficeBase' | 'provisionalOfficeBase';

const rule = (zh: string, en: string): LeafRule => ({
  label: { zh, en },
  unit: 'yuan/coefficient',
  citation: {
    article: '28',
    item: '2',
    summary: { zh: '预发所依据的分配基数', en: 'the base of instalments' },
  },
});
const RULES: Readonly<Record<Base, LeafRule>> = {
  previousOfficeBase: rule('上一年度分配基数', "last year's base"),
  lastFrozenOfficeBase: rule('最近核定年度分配基数', 'base of the last settled year'),
  provisionalOfficeBase: rule('暂定分配基数', 'provisional base'),
};
const D50 = ['D50'];

function baseOf(month: Month, { college, choices }: PersonContext): Base {
  const { previousOfficeBase, lastFrozenOfficeBase, previousFrozenIn } = college;
  if (choices.D50 === 'lastFrozen') {
    const isPending = previousOfficeBase === null && lastFrozenOfficeBase !== null;
    return isPending ? 'lastFrozenOfficeBase' : 'previousOfficeBase';
  }
  const isSettled = previousFrozenIn === null || month >= previousFrozenIn;
  return isSettled && previousOfficeBase !== null ? 'previousOfficeBase' : 'provisionalOfficeBase';
}

const known = new WeakMap<CollegeFacts, Map<Base, Explained>>();

/** The base of a month's instalments, one leaf for everybody; null and a problem where none is entered. */
export function instalmentBaseOf(month: Month, context: PersonContext): Explained | null {
  const { college, reader } = context;
  const base = baseOf(month, context);
  const value = college[base];
  if (value === null) {
    reader.reportOnce('missing', `college.${base}`);
    return null;
  }
  const leaves = known.get(college) ?? new Map<Base, Explained>();
  known.set(college, leaves);
  const found = leaves.get(base) ?? leaf(RULES[base], 'fact', `facts.college.${base}`, value, D50);
  leaves.set(base, found);
  return found;
}
