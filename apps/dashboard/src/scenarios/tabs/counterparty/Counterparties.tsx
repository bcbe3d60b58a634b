import type { Bridge } from '@hebo/domain';
import { Card, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { MoneyUnitSwitch, useMoneyUnit, useUnitName } from '../../../fields/MoneyUnitSwitch';
import { formatMoney } from '../../../formats/format';
import { yuanOf } from '../fen';
import type { TabProps } from '../tab-props';
import { firstGain, matrixOf } from './matrix';
import type { Matrix } from './matrix';
import { MatrixTable } from './MatrixTable';
import { Payers } from './Payers';

interface Props extends TabProps {
  readonly bridge: Bridge;
}

/** The matrix, and for one gain the list of those who pay. */
export function Counterparties(props: Props) {
  const translate = useTranslate();
  const [unit] = useMoneyUnit();
  const unitName = useUnitName()(unit);
  const matrix = matrixOf(props.bridge);
  const [chosen, choose] = useState<{ readonly block: string; readonly code: string } | null>(null);
  const found = placeOf(matrix, chosen) ?? firstGain(matrix);
  const hasPassive = matrix.units.some(({ isPassive }) => isPassive);
  const total = formatMoney(yuanOf(Math.abs(matrix.total)), unit);
  const kind = matrix.total === 0 ? 'closed' : matrix.total > 0 ? 'open' : 'shrunk';
  return (
    <Stack spacing={2}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', justifyContent: 'space-between' }}>
        <Typography variant="h2">{translate('scenario.counterparty.title')}</Typography>
        <MoneyUnitSwitch />
      </Stack>
      <Typography color="text.secondary">{translate('scenario.counterparty.lead')}</Typography>
      <Typography>
        {translate(`scenario.counterparty.${kind}`, { amount: total, unit: unitName })}
      </Typography>
      <MatrixTable
        {...props}
        matrix={matrix}
        chosen={found}
        onChoose={(row, at) => {
          const [block, code] = [matrix.rows[row]?.block.code, matrix.units[at]?.code];
          if (block !== undefined && code !== undefined) choose({ block, code });
        }}
      />
      <Typography variant="body2" color="text.secondary">
        {translate('scenario.counterparty.keys')}
        {hasPassive && ` ${translate('scenario.counterparty.passive_text')}`}
      </Typography>
      {found && (
        <Card sx={{ p: 2 }}>
          <Payers {...props} matrix={matrix} row={found.row} unit={found.unit} />
        </Card>
      )}
    </Stack>
  );
}

/** Where the chosen gain stands now; null once it is none any more. */
function placeOf({ rows, units }: Matrix, chosen: { block: string; code: string } | null) {
  const row = rows.findIndex(({ block }) => block.code === chosen?.block);
  const unit = units.findIndex(({ code }) => code === chosen?.code);
  return (rows[row]?.parts[unit] ?? 0) > 0 ? { row, unit } : null;
}
