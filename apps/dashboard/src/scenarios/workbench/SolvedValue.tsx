import type { Explained } from '@hebo/domain';
import { styled } from '@mui/material/styles';
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
    <Line>
      <span>
        <b translate="no">{driver.symbol}</b> {label}
      </span>
      <FigureButton
        label={`${translate('scenario.input.solved', { label: title })} ${text}`}
        onOpen={() => onOpen(figure, title)}
      >
        = {text}
      </FigureButton>
    </Line>
  );
}

const Line = styled('div')(({ theme }) => ({
  ...theme.typography.body2,
  display: 'flex',
  alignItems: 'baseline',
  justifyContent: 'space-between',
  gap: theme.spacing(1),
  padding: theme.spacing(0.75, 0),
  '& b': { marginRight: theme.spacing(0.5) },
}));
