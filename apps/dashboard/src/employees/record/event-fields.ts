import type { EmployeeEventType } from '../../generated/graphql';
import type { EntryDraft, EntryField, Option } from '../entry/entry-draft';

/** In the order of a working life: coming and going, absence from the post, leave, money. */
export const EVENT_TYPES: readonly EmployeeEventType[] = [
  'JOINED',
  'TRANSFERRED',
  'LEFT',
  'RESIGNED',
  'RETIRED',
  'SUSPENDED',
  'AWAITING_APPOINTMENT',
  'STUDY_LEAVE',
  'SECONDMENT',
  'PRACTICE',
  'SICK_LEAVE',
  'PERSONAL_LEAVE',
  'ABSENT_WITHOUT_LEAVE',
  'PROTECTED_LEAVE',
  'LONG_TERM_SICK',
  'SERIOUS_ILLNESS',
  'DISCRETIONARY_CUT',
  'AWARD',
];

const BY_DAY: readonly EmployeeEventType[] = [
  'SICK_LEAVE',
  'PERSONAL_LEAVE',
  'ABSENT_WITHOUT_LEAVE',
  'PROTECTED_LEAVE',
];

/** One month names them: they have no end. */
const ONCE: readonly EmployeeEventType[] = [
  'JOINED',
  'TRANSFERRED',
  'LEFT',
  'RESIGNED',
  'RETIRED',
  'DISCRETIONARY_CUT',
  'AWARD',
];

export function isOnce(type: EmployeeEventType): boolean {
  return ONCE.includes(type);
}

const WITH_AMOUNT: readonly string[] = ['DISCRETIONARY_CUT', 'AWARD'];
const WITH_RESOLUTION: readonly string[] = ['SUSPENDED', 'STUDY_LEAVE'];

type Word = (key: string) => string;

/** What is asked of an event; its type decides. Amounts are not for a department to ask for. */
export function eventFields(
  { type = '' }: EntryDraft,
  word: Word,
  isWithoutPay = false,
): EntryField[] {
  const label = (name: string) => ({ name, label: word(`event.${name}`) });
  const offered = isWithoutPay
    ? EVENT_TYPES.filter((one) => !WITH_AMOUNT.includes(one))
    : EVENT_TYPES;
  const types = options(offered, (one) => word(`event.types.${one}`));
  const fields: EntryField[] = [
    { ...label('type'), type: 'choice', isRequired: true, options: types },
  ];
  if (type === '') return fields;
  const isByDay = (BY_DAY as readonly string[]).includes(type);
  const unit = isByDay ? 'day' : 'month';
  fields.push({ ...label('from'), type: unit, isRequired: true });
  if (!isOnce(type as EmployeeEventType)) {
    fields.push({ ...label('to'), type: unit, isRequired: isByDay });
  }
  if (isByDay) {
    fields.push({ ...label('days'), type: 'decimal', hint: word('event.days_help') });
  }
  if (WITH_AMOUNT.includes(type)) {
    fields.push({ ...label('amount'), type: 'decimal', isRequired: true });
  }
  if (type === 'LONG_TERM_SICK') {
    fields.push(
      { ...label('isWorkRelated'), type: 'boolean', isRequired: true },
      { ...label('sickPayShare'), type: 'decimal', hint: word('event.sickPayShare_help') },
    );
  }
  if (WITH_RESOLUTION.includes(type)) {
    const resolutions = options(['REPAID', 'FORFEITED'], (one) => word(`event.resolutions.${one}`));
    fields.push(
      { ...label('resolution'), type: 'choice', options: resolutions },
      { ...label('resolvedIn'), type: 'month' },
    );
  }
  return fields;
}

function options(values: readonly string[], word: Word): Option[] {
  return values.map((value) => ({ value, label: word(value) }));
}
