import { Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { YearView } from './documents';
import { PoolChain } from '../fields/PoolChain';
import { poolGap } from './pool-gap';
import { formatMoney } from '../formats/format';

/** The approved total less what is bound already: what is left to be the general pool of Art. 17. */
export function PoolFromAbove({ year }: { year: YearView }) {
  const translate = useTranslate();
  const gap = poolGap(year.derivedGeneralPool, year.generalPool);
  return (
    <Card component="section" sx={{ p: 2 }} id="pool">
      <Typography variant="h2">{translate('years.pool')}</Typography>
      <Typography color="text.secondary" gutterBottom>
        {translate(`years.gap.${gap.kind}`, {
          amount: gap.amount === null ? '' : formatMoney(gap.amount, 'tenThousandYuan'),
        })}
      </Typography>
      <PoolChain steps={year.poolFromAbove} label={translate('years.pool')} />
    </Card>
  );
}
