import { useNavigate } from 'react-router';
import { useDocument } from '../../providers/use-document';
import { EntryDialog } from '../entry/EntryDialog';
import { FACT_OPTIONS } from './documents';
import { asTyped, newEmployeeFields, newEmployeeInput } from './new-employee';
import { useConsequence } from './use-consequence';
import { useWrite } from './use-write';
import { useRecordWords } from './words';

/** A person with the facts that pay stands on; the record opens once the server has it. */
export function CreateDialog({ onClose }: { onClose: () => void }) {
  const { word } = useRecordWords();
  const navigate = useNavigate();
  const { data } = useDocument(FACT_OPTIONS, {});
  const write = useWrite();
  const say = useConsequence();
  const fields = newEmployeeFields(data?.employeeFactOptions ?? [], word);
  return (
    <EntryDialog
      title={word('create.title')}
      lead={word('create.lead')}
      isPaired
      initial={{}}
      fieldsFor={() => fields}
      consequence={(draft) => {
        const from = draft['facts.0.from']?.trim() ?? '';
        const { name = '', employeeNumber = '' } = draft;
        return say(name, word('create.what', { number: employeeNumber }), from, null);
      }}
      isAsking={write?.isAsking}
      onClose={onClose}
      send={async (values, idempotencyKey) => {
        const { input, places } = newEmployeeInput(values, idempotencyKey);
        const errors = asTyped((await write?.person(input)) ?? [], places);
        if (errors.length === 0 && write?.isAsking !== true) {
          void navigate(`/employees/${encodeURIComponent(input.employeeNumber)}`);
        }
        return errors;
      }}
    />
  );
}
