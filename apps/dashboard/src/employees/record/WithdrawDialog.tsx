import type { EmployeeEventSetInput, EmployeeFactSetInput } from '../../generated/graphql';
import { useDocumentMutation } from '../../providers/use-document';
import { EntryDialog } from '../entry/EntryDialog';
import { EMPLOYEE_EVENT_SET, EMPLOYEE_FACT_SET } from './documents';
import type { EmployeeRecord, Event, Fact } from './documents';
import { useConsequence } from './use-consequence';
import { useRecordWords } from './words';

interface Props {
  readonly employee: EmployeeRecord;
  readonly entry: Fact | Event;
  readonly onClose: () => void;
}

/** An entry made by mistake is taken back; it stays readable in the history, with the reason. */
export function WithdrawDialog({ employee, entry, onClose }: Props) {
  const { word } = useRecordWords();
  const setFact = useDocumentMutation(EMPLOYEE_FACT_SET).mutateAsync;
  const setEvent = useDocumentMutation(EMPLOYEE_EVENT_SET).mutateAsync;
  const say = useConsequence();
  const what = `${entry.label} ${entry.from}`;
  const target = { employeeNumber: employee.employeeNumber, replaces: entry.id, from: entry.from };
  return (
    <EntryDialog
      title={word('record.withdraw', { what })}
      lead={word('record.withdraw_help')}
      initial={{}}
      fieldsFor={() => []}
      consequence={() =>
        say(employee.name, word('record.withdraw', { what }), entry.from, entry.to ?? null)
      }
      onClose={onClose}
      send={async ({ reason }, idempotencyKey) => {
        const common = { ...target, reason: String(reason), idempotencyKey };
        if ('kind' in entry) {
          const input: EmployeeFactSetInput = { ...common, kind: entry.kind, value: null };
          return (await setFact({ input })).employeeFactSet?.userErrors ?? [];
        }
        const input: EmployeeEventSetInput = { ...common, type: entry.type, isWithdrawn: true };
        return (await setEvent({ input })).employeeEventSet?.userErrors ?? [];
      }}
    />
  );
}
