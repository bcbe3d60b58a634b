import { useTranslate } from 'react-admin';
import type { EmployeeEventSetInput } from '../../generated/graphql';
import type { EntryDraft } from '../entry/entry-draft';
import { draftOf } from '../entry/entry-draft';
import { EntryDialog } from '../entry/EntryDialog';
import type { EmployeeRecord, Event } from './documents';
import { eventFields, isOnce } from './event-fields';
import { useConsequence } from './use-consequence';
import { useWrite } from './use-write';
import { useRecordWords } from './words';

interface Props {
  readonly employee: EmployeeRecord;
  readonly event?: Event;
  readonly onClose: () => void;
}

/** Something that happened: a new entry, or one in the place of another. */
export function EventDialog({ employee, event, onClose }: Props) {
  const translate = useTranslate();
  const { word } = useRecordWords();
  const write = useWrite();
  const say = useConsequence();
  const fieldsFor = (draft: EntryDraft) => eventFields(draft, word, write?.isAsking);
  const consequence = ({ type = '', from = '', to = '' }: EntryDraft) => {
    const end = to.trim() || (isOnce(type as Event['type']) ? from : null);
    const earliest = event && event.from < from ? event.from : from;
    const what = `${word(`event.types.${type}`)} ${from.trim()}${to.trim() && ` – ${to.trim()}`}`;
    return say(employee.name, what, earliest, isOnce(type as Event['type']) ? null : end);
  };
  return (
    <EntryDialog
      title={
        event
          ? translate('employees.record.correct', { what: event.label })
          : word('record.add_event')
      }
      lead={event && word('record.replaces', { what: `${event.label} ${event.from}` })}
      initial={event ? draftOf(fieldsFor({ type: event.type }), event) : {}}
      fieldsFor={fieldsFor}
      consequence={consequence}
      isAsking={write?.isAsking}
      onClose={onClose}
      send={async (values, idempotencyKey) => {
        const input = {
          ...values,
          employeeNumber: employee.employeeNumber,
          replaces: event?.id ?? null,
          idempotencyKey,
        } as EmployeeEventSetInput;
        return write?.event(input) ?? [];
      }}
    />
  );
}
