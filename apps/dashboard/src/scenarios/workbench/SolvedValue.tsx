import type { Explained } from '@hebo/domain';
import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { FigureButton } from '../../fields/explanation/FigureButton';
import type { Driver } from './driver';
import { solvedText, valueWithUnit } from './driver-text';

interface Props {
  readonly driver: Driver;
  readonly figure: Explained;
  readonly onOpen: (figure: Explained, title: string) => void;
}

/** A variable that follows from the others: no input, an equals sign, and the way to its formula. */
export function SolvedValue({ driver, figure, onOpen }: Props) {
  const translate = useTranslate();
  const label = translate(`scenario.driver.${driver.name}`);
  const text = valueWithUnit(
    solvedText(driver, figure.value.toFixed()),
    translate(`scenario.unit.${driver.unit}`),
  );
  const title = [driver.symbol, label].filter(Boolean).join(' ');
  return (
    <Stack direction="row" sx={{ py: 0.75, gap: 1, alignItems: 'baseline' }}>
      <Typography variant="body2" component="span" sx={{ flex: 1 }}>
        <Box component="b" translate="no" sx={{ mr: 0.75 }}>
          {driver.symbol}
        </Box>
        {label}
      </Typography>
      <FigureButton
        label={`${translate('scenario.input.solved', { label: title })} ${text}`}
        onOpen={() => onOpen(figure, title)}
      >
        = {text}
      </FigureButton>
    </Stack>
  );
}
