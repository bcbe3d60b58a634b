import { useTranslate } from 'react-admin';
import type { EmployeeFactKind, EmployeeFactSetInput } from '../../generated/graphql';
import { useDocument } from '../../providers/use-document';
import type { EntryDraft, EntryField } from '../entry/entry-draft';
import { draftOf } from '../entry/entry-draft';
import { EntryDialog } from '../entry/EntryDialog';
import { FACT_OPTIONS } from './documents';
import type { EmployeeRecord, Fact } from './documents';
import { FACT_GROUPS, optionsOf } from './fact-kinds';
import { useConsequence } from './use-consequence';
import { useWrite } from './use-write';
import { useRecordWords } from './words';

interface Props {
  readonly employee: EmployeeRecord;
  /** The entry that is corrected; left out for a new one. */
  readonly fact?: Fact;
  readonly onClose: () => void;
}

const KINDS = FACT_GROUPS.flatMap(({ kinds }) => kinds);

/** A dated fact: a new one, or one in the place of an entry that is then closed. */
export function FactDialog({ employee, fact, onClose }: Props) {
  const translate = useTranslate();
  const { word } = useRecordWords();
  const { data } = useDocument(FACT_OPTIONS, {});
  const write = useWrite();
  const say = useConsequence();
  const kindOf = (draft: EntryDraft) =>
    (fact?.kind ?? draft['kind'] ?? '') as EmployeeFactKind | '';
  const valuesFor = (draft: EntryDraft) =>
    optionsOf(kindOf(draft), data?.employeeFactOptions ?? []);
  const kindField: EntryField = {
    name: 'kind',
    label: word('record.kind'),
    type: 'choice',
    isRequired: true,
    options: KINDS.map((kind) => ({ value: kind, label: word(`kind.${kind}`) })),
  };
  const successor: EntryField = {
    name: 'isSuccessor',
    label: word('record.successor'),
    hint: word('record.successor_help'),
    type: 'boolean',
    isRequired: true,
  };
  const fieldsFor = (draft: EntryDraft): EntryField[] => [
    ...(fact ? [] : [kindField]),
    {
      name: 'value',
      label: word('record.value'),
      type: 'choice',
      isRequired: true,
      options: valuesFor(draft),
    },
    { name: 'from', label: word('record.from'), type: 'month', isRequired: true },
    { name: 'to', label: word('record.to'), type: 'month', hint: word('record.to_help') },
    ...(fact ? [] : [successor]),
  ];
  const consequence = (draft: EntryDraft) => {
    const kind = kindOf(draft);
    const label = valuesFor(draft).find(({ value }) => value === draft['value'])?.label ?? '';
    const from = draft['from']?.trim() ?? '';
    const to = draft['to']?.trim() || null;
    const period = word(to === null ? 'period.since' : 'period.before', { from, to });
    const earliest = fact && fact.from < from ? fact.from : from;
    return say(employee.name, `${word(`kind.${kind}`)} ${label} ${period}`, earliest, to);
  };
  return (
    <EntryDialog
      title={
        fact
          ? translate('employees.record.correct', { what: word(`kind.${fact.kind}`) })
          : word('record.add_fact')
      }
      lead={fact && word('record.replaces', { what: `${fact.label} ${fact.from}` })}
      initial={draftOf(fieldsFor({}), fact ?? { isSuccessor: true })}
      fieldsFor={fieldsFor}
      consequence={consequence}
      isAsking={write?.isAsking}
      onClose={onClose}
      send={async (values, idempotencyKey) => {
        const input = {
          ...values,
          kind: fact?.kind ?? values['kind'],
          employeeNumber: employee.employeeNumber,
          replaces: fact?.id ?? null,
          idempotencyKey,
        } as EmployeeFactSetInput;
        return write?.fact(input) ?? [];
      }}
    />
  );
}
