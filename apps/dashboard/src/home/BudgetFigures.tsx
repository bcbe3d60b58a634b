import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { FigureCard } from '../fields/FigureCard';
import { Shown } from '../fields/Shown';
import { compare } from '../formats/decimal';
import { formatMoney, formatMoneyChange } from '../formats/format';
import type { Budget } from './documents';

const wan = (value: string) => formatMoney(value, 'tenThousandYuan');

interface Props {
  readonly budget: Budget;
  /** How many scenarios wait; undefined for whoever sees totals and no scenario. */
  readonly submitted: number | undefined;
}

/** Four figures in 万元; whether the pool is exceeded is said in a word. */
export function BudgetFigures({ budget, submitted }: Props) {
  const translate = useTranslate();
  const unit = translate('common.ten_thousand_yuan');
  const { generalPool, allocated, balance, officeTotal } = budget;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: '1fr', sm: 'repeat(2, 1fr)', lg: 'repeat(4, 1fr)' },
      }}
    >
      <FigureCard label={translate('home.general_pool')} unit={generalPool ? unit : ''}>
        <Shown value={generalPool ?? null} format={wan} />
      </FigureCard>
      <FigureCard
        label={translate('home.allocated')}
        unit={allocated ? unit : ''}
        note={officeTotal ? translate('home.offices', { amount: wan(officeTotal) }) : undefined}
      >
        <Shown value={allocated ?? null} format={wan} />
      </FigureCard>
      <FigureCard
        label={translate('home.balance')}
        unit={balance ? unit : ''}
        note={balance ? translate(`home.${balanceWord(balance)}`) : undefined}
      >
        <Shown
          value={balance ?? null}
          format={(value) => formatMoneyChange(value, 'tenThousandYuan')}
        />
      </FigureCard>
      {submitted !== undefined && (
        <FigureCard
          label={translate('home.submitted')}
          unit={translate('home.scenarios')}
          note={translate('home.drafts', { count: budget.draftScenarios })}
        >
          {submitted}
        </FigureCard>
      )}
    </Box>
  );
}

function balanceWord(balance: string): 'surplus' | 'deficit' | 'even' {
  const sign = compare(balance, '0');
  return sign > 0 ? 'surplus' : sign < 0 ? 'deficit' : 'even';
}
