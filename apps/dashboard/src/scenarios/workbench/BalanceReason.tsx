import { styled } from '@mui/material/styles';
import type { Dispatch } from 'react';
import { useTranslate } from 'react-admin';
import { printedAt } from './use-driver-props';
import type { WorkbenchAction, WorkbenchState } from './workbench-state';

interface Props {
  readonly state: WorkbenchState;
  readonly dispatch: Dispatch<WorkbenchAction>;
}

/** A balance that is not zero is explained before it is handed in: by what was decided otherwise. */
export function BalanceReason({ state, dispatch }: Props) {
  const translate = useTranslate();
  const { outcome, history, edition } = state;
  const decided = history.present.overrides.filter(
    (one) => one.path.startsWith('decision.') && printedAt(edition, one) === null,
  );
  if (!outcome || decided.length === 0) return null;
  if (outcome.balance.value.toDecimalPlaces(2).isZero()) return null;
  return (
    <Field>
      {translate('scenario.balance.reason')}
      <input
        type="text"
        maxLength={500}
        value={decided.find(({ reason }) => reason)?.reason ?? ''}
        onChange={({ target }) =>
          dispatch({
            type: 'reason',
            paths: decided.map(({ path }) => path),
            reason: target.value,
          })
        }
        onBlur={() => dispatch({ type: 'endGesture' })}
      />
    </Field>
  );
}

const Field = styled('label')(({ theme }) => ({
  ...theme.typography.body2,
  display: 'block',
  marginTop: theme.spacing(1),
  '& input': {
    display: 'block',
    width: '100%',
    minHeight: 32,
    padding: theme.spacing(0.25, 1),
    border: '1px solid #8a97a5',
    borderRadius: theme.shape.borderRadius,
    font: 'inherit',
  },
}));
