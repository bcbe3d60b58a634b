import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatMoney, formatMoneyChange } from '../formats/format';
import { consequenceOf } from './consequence';
import type { Amounts } from './consequence';

interface Props {
  readonly outcome: Amounts | null | undefined;
  readonly base: Amounts | null | undefined;
}

/** What the step moves, in numbers, before anybody confirms it. */
export function ConsequenceLine({ outcome, base }: Props) {
  const translate = useTranslate();
  if (!outcome) return null;
  const { units, amount, more, less, change } = consequenceOf(outcome, base ?? null);
  return (
    <Typography>
      <strong>
        {translate('common.consequence.whole', {
          units,
          amount: formatMoney(amount, 'tenThousandYuan'),
        })}
      </strong>{' '}
      {change !== null &&
        translate('common.consequence.against_base', {
          change: formatMoneyChange(change, 'tenThousandYuan'),
          more,
          less,
        })}
    </Typography>
  );
}
