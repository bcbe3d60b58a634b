import type { AnyExplained } from '@hebo/domain';
import { Box, Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { FigureButton } from '../../fields/explanation/FigureButton';
import { formatMoney, formatMoneyChange, formatRate } from '../../formats/format';
import type { OfficeRow, TeachingRow } from './rows';

interface Props {
  readonly rows: readonly (TeachingRow | OfficeRow)[];
  readonly onOpen: (figure: AnyExplained, title: string) => void;
}

/** The table for a narrow screen: a card for each department, to read. */
export function DepartmentCards({ rows, onOpen }: Props) {
  const translate = useTranslate();
  const yuan = translate('common.yuan');
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {rows.map(({ code, name, result, change, rate }) => (
        <Paper key={code} component="li" variant="outlined" sx={{ p: 1.5 }}>
          <Typography variant="body2">{name}</Typography>
          <Typography component="div" variant="h6" sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {result.allocation ? (
              <FigureButton
                label={`${name} ${formatMoney(result.allocation.value.toFixed())} ${yuan}`}
                onOpen={() => result.allocation && onOpen(result.allocation, name)}
              >
                {formatMoney(result.allocation.value.toFixed())}
              </FigureButton>
            ) : (
              '–'
            )}{' '}
            <Typography component="span" variant="body2" color="text.secondary">
              {yuan}
            </Typography>
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {translate('scenario.table.perHead')}{' '}
            {result.perHead ? formatMoney(result.perHead.value.toFixed()) : '–'} {yuan}
            {change && !change.isZero() && rate && (
              <Box
                component="span"
                sx={{ color: change.isNegative() ? 'secondary.main' : 'primary.main' }}
              >
                {' · '}
                {translate(`scenario.table.${change.isNegative() ? 'down' : 'up'}`)}{' '}
                {formatMoneyChange(change.toFixed())} {yuan} (
                {formatRate(rate.toFixed(), 'exceptZero')})
              </Box>
            )}
          </Typography>
        </Paper>
      ))}
    </Box>
  );
}
