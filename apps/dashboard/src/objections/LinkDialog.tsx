import { Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { FormField } from '../fields/FormField';
import { useSending } from '../fields/use-sending';
import { formatMoment } from '../formats/format';
import { ActionDialog } from '../layout/ActionDialog';
import { useDocument, useDocumentMutation } from '../providers/use-document';
import { LINK, OBJECTION_ENTRIES, OBJECTION_REQUESTS, OBJECTION_UNIT_ENTRIES } from './documents';
import type { ObjectionView } from './documents';

interface Props {
  readonly objection: ObjectionView;
  readonly onClose: () => void;
}

/** Chooses among what was recorded or asked for since the question was raised, the latest first. */
export function LinkDialog({ objection, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const entries = useEntries(objection);
  const [chosen, setChosen] = useState<string>();
  const correction = chosen ?? entries[0]?.id ?? '';
  const { mutateAsync } = useDocumentMutation(LINK);
  const { errors, isBusy, send } = useSending(['correction'], () => {
    notify(translate('objections.linked'), { type: 'success' });
    onClose();
  });
  const { id, version } = objection;
  const link = async () =>
    (await mutateAsync({ input: { id, expectedVersion: version, correction } })).objectionLink;
  return (
    <ActionDialog
      title={translate('objections.link')}
      action={translate('objections.link')}
      errors={errors}
      isBusy={isBusy}
      isReady={correction !== ''}
      onClose={onClose}
      onConfirm={() => void send(link)}
    >
      {entries.length === 0 ? (
        <Typography>{translate('objections.link_none')}</Typography>
      ) : (
        <FormField
          name="correction"
          label={translate('objections.link_entry')}
          value={correction}
          onChange={setChosen}
          error={errors.byField['correction']}
          hint={translate('objections.link_help')}
          options={entries.map(({ id: value, __typename, recordedFrom, ...words }) => ({
            value,
            label: `${translate(`objections.entry.${__typename}`, words)} · ${formatMoment(recordedFrom)}`,
          }))}
        />
      )}
    </ActionDialog>
  );
}

interface Entry {
  readonly id: string;
  readonly __typename: string;
  readonly recordedFrom: string;
}

function useEntries({ id, employee, department, raisedAt }: ObjectionView): readonly Entry[] {
  const requests = useDocument(OBJECTION_REQUESTS, { objection: id }).data?.changeRequests?.nodes;
  const standing = (requests ?? []).filter(
    ({ status }) => status === 'OPEN' || status === 'ACCEPTED',
  );
  const ofPerson = useDocument(
    OBJECTION_ENTRIES,
    { employeeNumber: employee?.employeeNumber ?? '' },
    { enabled: employee != null },
  ).data?.employee;
  const ofUnit = useDocument(
    OBJECTION_UNIT_ENTRIES,
    { code: department.code },
    { enabled: employee == null },
  ).data?.department;
  const entries: readonly Entry[] = employee
    ? [...(ofPerson?.facts ?? []), ...(ofPerson?.events ?? []), ...(ofPerson?.years ?? [])]
    : (ofUnit?.years ?? []);
  return [...entries, ...standing]
    .filter(({ recordedFrom }) => recordedFrom >= raisedAt)
    .toSorted((left, right) => (left.recordedFrom < right.recordedFrom ? 1 : -1));
}
