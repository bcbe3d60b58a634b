import { Box, Slider } from '@mui/material';
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
    <Box sx={{ px: 1.5 }}>
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
        sx={{
          py: 1.25,
          '& .MuiSlider-mark': { height: 12, width: 3, borderRadius: 1, bgcolor: 'text.secondary' },
          '& .MuiSlider-markActive': { bgcolor: 'text.secondary', opacity: 1 },
        }}
      />
    </Box>
  );
}

function asNumber(position: number | readonly number[]): number {
  return typeof position === 'number' ? position : (position[0] ?? 0);
}
