import { Slider } from '@mui/material';
import { styled } from '@mui/material/styles';
import { isNumberText } from './amount-text';
import { positionOf, stepsOf, valueAtPosition } from './driver';
import type { Driver } from './driver';
import { boxText, valueWithUnit } from './driver-text';

interface Props {
  readonly driver: Driver;
  readonly value: string;
  readonly baseValue: string | null;
  readonly label: string;
  readonly unit: string;
  readonly onSlide: (value: string) => void;
  readonly onSlideEnd: () => void;
}

const STEPS_OF_A_LEAP = 10;

/**
 * The slider counts whole steps: a value comes from its step by exact multiplication, and ten steps
 * are one leap (Page up, Shift with an arrow). The mark stands at the base's value.
 */
export function DriverSlider(props: Props) {
  const { driver, value, baseValue, label, unit, onSlide, onSlideEnd } = props;
  const end = stepsOf(driver, baseValue, value);
  const marks = isNumberText(baseValue) ? [{ value: positionOf(driver, baseValue) }] : [];
  return (
    <Track>
      <Slider
        size="small"
        aria-label={label}
        value={positionOf(driver, value)}
        min={0}
        max={end}
        step={1}
        shiftStep={STEPS_OF_A_LEAP}
        marks={marks}
        getAriaValueText={() => valueWithUnit(boxText(value), unit)}
        onChange={(_, position) => onSlide(valueAtPosition(driver, asNumber(position)))}
        onChangeCommitted={onSlideEnd}
      />
    </Track>
  );
}

const Track = styled('div')(({ theme }) => ({
  padding: theme.spacing(0, 1.5),
  '& .MuiSlider-root': { paddingBlock: theme.spacing(1.25) },
  '& .MuiSlider-mark, & .MuiSlider-markActive': {
    height: 12,
    width: 3,
    borderRadius: 1,
    opacity: 1,
    backgroundColor: theme.palette.text.secondary,
  },
}));

function asNumber(position: number | readonly number[]): number {
  return typeof position === 'number' ? position : (position[0] ?? 0);
}
