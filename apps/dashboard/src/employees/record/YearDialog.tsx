import { useTranslate } from 'react-admin';
import type { EmployeeYearSetInput } from '../../generated/graphql';
import { useSession } from '../../providers/viewer';
import type { EntryDraft, EntryField } from '../entry/entry-draft';
import { draftOf } from '../entry/entry-draft';
import { EntryDialog } from '../entry/EntryDialog';
import type { EmployeeRecord, Year } from './documents';
import { useConsequence } from './use-consequence';
import { useWrite } from './use-write';
import { useRecordWords } from './words';
import { yearFields } from './year-fields';

interface Props {
  readonly employee: EmployeeRecord;
  readonly year?: Year;
  readonly onClose: () => void;
}

/** The facts of one year; what is left blank is sent as not known. */
export function YearDialog({ employee, year, onClose }: Props) {
  const translate = useTranslate();
  const { word } = useRecordWords();
  const write = useWrite();
  const say = useConsequence();
  const known = (employee.years ?? []).map(({ period }) => period);
  const open = (useSession()?.periods ?? []).filter((period) => !known.includes(period));
  const period: EntryField = {
    name: 'period',
    label: translate('common.period'),
    type: 'choice',
    isRequired: true,
    options: open.map((one) => ({ value: one, label: one })),
  };
  const fields = [...(year ? [] : [period]), ...yearFields(word, write?.isAsking)];
  const periodOf = (draft: EntryDraft) => year?.period ?? draft['period'] ?? '';
  return (
    <EntryDialog
      title={
        year
          ? word('year_fact.edit', { period: year.period, name: employee.name })
          : word('record.add_year')
      }
      initial={draftOf(fields, year ?? {})}
      fieldsFor={() => fields}
      consequence={(draft) =>
        say(
          employee.name,
          word('year_fact.of', { period: periodOf(draft) }),
          periodOf(draft),
          periodOf(draft),
        )
      }
      isAsking={write?.isAsking}
      onClose={onClose}
      send={async (values) => {
        const input = {
          ...values,
          employeeNumber: employee.employeeNumber,
          period: year?.period ?? values['period'],
          expectedVersion: year?.version ?? null,
        } as EmployeeYearSetInput;
        return write?.year(input) ?? [];
      }}
    />
  );
}
