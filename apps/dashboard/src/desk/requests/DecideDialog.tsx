import { useQueryClient } from '@tanstack/react-query';
import { Alert, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { FormField } from '../../fields/FormField';
import { NO_ERRORS, fieldErrors } from '../../fields/user-errors';
import { ActionDialog } from '../../layout/ActionDialog';
import { useListed } from '../../layout/use-listed';
import { useDocumentMutation } from '../../providers/use-document';
import { REQUEST_DECIDE } from './documents';
import type { RequestRow } from './documents';

interface Props {
  readonly requests: readonly RequestRow[];
  readonly isAccepted: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** What accepting writes, in numbers; each request is settled by itself, and what was not says why. */
export function DecideDialog({ requests, isAccepted, onClose, onDone }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const { mutateAsync, isPending } = useDocumentMutation(REQUEST_DECIDE);
  const [comment, setComment] = useState('');
  const [errors, setErrors] = useState(NO_ERRORS);
  const word = (key: string, values?: object) => translate(`desk.request.${key}`, values);
  const confirm = async () => {
    const input = {
      requests: requests.map(({ id, version }) => ({ id, expectedVersion: version })),
      isAccepted,
      comment: comment.trim() || null,
    };
    const answer = await mutateAsync({ input }).catch((error: Error) => error);
    if (answer instanceof Error) return setErrors({ byField: {}, general: [answer.message] });
    const { changeRequests = [], userErrors = [] } = answer.changeRequestDecide ?? {};
    await queries.invalidateQueries();
    if (changeRequests.length > 0) {
      notify('desk.request.decided', {
        type: 'success',
        messageArgs: { count: changeRequests.length },
      });
    }
    if (userErrors.length === 0) return onDone();
    setErrors(fieldErrors(userErrors, new Set(['comment'])));
  };
  return (
    <ActionDialog
      title={word(isAccepted ? 'accept_title' : 'reject_title', { count: requests.length })}
      action={word(isAccepted ? 'accept' : 'reject')}
      errors={errors}
      isBusy={isPending}
      isReady={isAccepted || comment.trim() !== ''}
      onClose={onClose}
      onConfirm={() => void confirm()}
    >
      <Consequence requests={requests} isAccepted={isAccepted} />
      {isAccepted && requests.some(({ isMoved }) => isMoved) && (
        <Alert severity="warning">{word('some_moved')}</Alert>
      )}
      <FormField
        name="comment"
        label={word('column.comment')}
        value={comment}
        onChange={setComment}
        error={errors.byField['comment']}
        isRequired={!isAccepted}
      />
    </ActionDialog>
  );
}

function Consequence({ requests, isAccepted }: Pick<Props, 'requests' | 'isAccepted'>) {
  const translate = useTranslate();
  const listed = useListed();
  const people = new Set(requests.flatMap(({ employeeNumber }) => employeeNumber ?? []));
  const departments = new Set(requests.map(({ department }) => department.code));
  const years = [...new Set(requests.flatMap(({ period }) => period ?? []))].toSorted();
  return (
    <Typography>
      {translate(isAccepted ? 'desk.request.will_write' : 'desk.request.will_not', {
        count: requests.length,
        people: people.size,
        departments: departments.size,
      })}
      {isAccepted && years.length > 0 && translate('desk.request.years', { years: listed(years) })}
    </Typography>
  );
}
