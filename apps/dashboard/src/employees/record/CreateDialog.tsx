import { useNavigate } from 'react-router';
import { useDocument, useDocumentMutation } from '../../providers/use-document';
import { EntryDialog } from '../entry/EntryDialog';
import { EMPLOYEE_UPSERT, FACT_OPTIONS } from './documents';
import { asTyped, newEmployeeFields, newEmployeeInput } from './new-employee';
import { useConsequence } from './use-consequence';
import { useRecordWords } from './words';

/** A person with the facts that pay stands on; the record opens once the server has it. */
export function CreateDialog({ onClose }: { onClose: () => void }) {
  const { word } = useRecordWords();
  const navigate = useNavigate();
  const { data } = useDocument(FACT_OPTIONS, {});
  const { mutateAsync } = useDocumentMutation(EMPLOYEE_UPSERT);
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
      onClose={onClose}
      send={async (values, idempotencyKey) => {
        const { input, places } = newEmployeeInput(values, idempotencyKey);
        const { employeeUpsert } = await mutateAsync({ input });
        const errors = asTyped(employeeUpsert?.userErrors ?? [], places);
        if (errors.length === 0) {
          void navigate(`/employees/${encodeURIComponent(input.employeeNumber)}`);
        }
        return errors;
      }}
    />
  );
}
