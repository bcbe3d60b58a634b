import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatMoney } from '../formats/format';
import { graphql } from '../generated';
import type { DepartmentKind } from '../generated/graphql';
import { useDocument } from '../providers/use-document';
import type { DepartmentView } from './documents';
import { useIsAsking } from './use-is-asking';

const AT_STAKE = graphql(`
  query FactsAtStake($period: String!, $kind: [DepartmentKind!]!) {
    budgetSummary(period: $period) {
      allocated
      officeTotal
    }
    departments(kind: $kind) {
      id
    }
  }
`);

const TEACHING: DepartmentKind[] = ['COLLEGE', 'TEACHING_DEPARTMENT'];
const OFFICES: DepartmentKind[] = ['OFFICE', 'AFFILIATED'];

interface Props {
  readonly department: DepartmentView;
  readonly period: string;
  readonly count: number;
  readonly onCancel: () => void;
  readonly onConfirm: () => Promise<void>;
}

/** States the consequence in numbers before anything is written. */
export function ConfirmFacts({ department, period, count, onCancel, onConfirm }: Props) {
  const translate = useTranslate();
  const [isBusy, setBusy] = useState(false);
  const isTeaching = TEACHING.includes(department.kind);
  const isAsking = useIsAsking();
  const { data } = useDocument(
    AT_STAKE,
    { period, kind: isTeaching ? TEACHING : OFFICES },
    { enabled: !isAsking },
  );
  const amount = (department.allocation ?? department.officeAllocation)?.amount;
  const pending = translate('common.state.pending');
  const { allocated, officeTotal } = data?.budgetSummary ?? {};
  const total = isTeaching ? allocated : officeTotal;
  const confirm = async () => {
    setBusy(true);
    await onConfirm();
    setBusy(false);
  };
  return (
    <Dialog open onClose={onCancel} aria-labelledby="confirm-facts" aria-describedby="confirm-text">
      <DialogTitle id="confirm-facts">{translate('departments.form.confirm_title')}</DialogTitle>
      <DialogContent>
        <DialogContentText id="confirm-text" sx={{ color: 'text.primary' }}>
          {translate(`departments.form.${isAsking ? 'ask_text' : 'confirm_text'}`, {
            count,
            period,
            name: department.name,
          })}{' '}
          {!isAsking &&
            translate('departments.form.confirm_amount', {
              amount: amount ? formatMoney(amount) : pending,
              count: data?.departments.length ?? 0,
              total: total ? formatMoney(total) : pending,
            })}
        </DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onCancel}>{translate('common.cancel')}</Button>
        <Button variant="contained" autoFocus disabled={isBusy} onClick={() => void confirm()}>
          {translate('common.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
