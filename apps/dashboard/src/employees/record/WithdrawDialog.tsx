import type { EmployeeEventSetInput, EmployeeFactSetInput } from '../../generated/graphql';
import { EntryDialog } from '../entry/EntryDialog';
import type { EmployeeRecord, Event, Fact } from './documents';
import { useConsequence } from './use-consequence';
import { useWrite } from './use-write';
import { useRecordWords } from './words';

interface Props {
  readonly employee: EmployeeRecord;
  readonly entry: Fact | Event;
  readonly onClose: () => void;
}

/** An entry made by mistake is taken back; it stays readable in the history, with the reason. */
export function WithdrawDialog({ employee, entry, onClose }: Props) {
  const { word } = useRecordWords();
  const write = useWrite();
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
      isAsking={write?.isAsking}
      onClose={onClose}
      send={async ({ reason }, idempotencyKey) => {
        const common = { ...target, reason: String(reason), idempotencyKey };
        if ('kind' in entry) {
          const input: EmployeeFactSetInput = { ...common, kind: entry.kind, value: null };
          return write?.fact(input) ?? [];
        }
        const input: EmployeeEventSetInput = { ...common, type: entry.type, isWithdrawn: true };
        return write?.event(input) ?? [];
      }}
    />
  );
}
