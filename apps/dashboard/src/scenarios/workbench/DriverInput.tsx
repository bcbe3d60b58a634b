import { InputAdornment, TextField } from '@mui/material';
import { styled } from '@mui/material/styles';
import { memo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { isNumberText, parseAmountText } from './amount-text';
import type { Driver } from './driver';
import { DriverHead } from './DriverHead';
import { DriverSlider } from './DriverSlider';
import { boxText, valueWithUnit } from './driver-text';
import { StepButton } from './StepButton';

export interface DriverInputProps {
  readonly driver: Driver;
  readonly value: string | null;
  /** The base's value: typed there, or solved there. */
  readonly baseValue: string | null;
  readonly isChanged: boolean;
  /** What the regulation says against the value, in words. */
  readonly problem: string | null;
  readonly onChange: (path: string, value: string | null, gesture?: string) => void;
  readonly onStep: (driver: Driver, steps: number) => void;
  readonly onGestureEnd: () => void;
  readonly onRestore: (path: string) => void;
}

/** One input: slider, number box, minus and plus, the base's value, and the way back to it. */
export const DriverInput = memo(function DriverInput(props: DriverInputProps) {
  const { driver, value, baseValue, isChanged, problem } = props;
  const { onChange, onStep, onGestureEnd, onRestore } = props;
  const translate = useTranslate();
  const [typed, setTyped] = useState<string | null>(null);
  const label = translate(`scenario.driver.${driver.name}`);
  const unit = translate(`scenario.unit.${driver.unit}`);
  const name = driver.symbol ? `${driver.symbol} ${label}` : label;
  const step = valueWithUnit(driver.step, unit);

  const type = (text: string) => {
    setTyped(text);
    onChange(driver.path, parseAmountText(text), `type ${driver.path}`);
  };
  const leave = () => {
    setTyped(null);
    onGestureEnd();
  };

  return (
    <Group role="group" aria-label={name}>
      <DriverHead driver={driver} label={label} isChanged={isChanged} onRestore={onRestore} />
      <div>
        <StepButton
          driver={driver}
          steps={-1}
          label={translate('scenario.input.minus', { label, step })}
          onStep={onStep}
        />
        <TextField
          size="small"
          fullWidth
          hiddenLabel
          value={typed ?? boxText(value)}
          error={problem !== null}
          helperText={problem ?? baseText(translate, baseValue, unit)}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
          slotProps={{
            htmlInput: { 'aria-label': name, inputMode: 'decimal', autoComplete: 'off' },
            input: unit
              ? { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> }
              : {},
          }}
          className={isChanged ? 'changed' : undefined}
        />
        <StepButton
          driver={driver}
          steps={1}
          label={translate('scenario.input.plus', { label, step })}
          onStep={onStep}
        />
      </div>
      {isNumberText(value) && (
        <DriverSlider
          driver={driver}
          value={value}
          baseValue={baseValue}
          label={translate('scenario.input.slider', { label: name })}
          unit={unit}
          onSlide={(next) => onChange(driver.path, next, `slide ${driver.path}`)}
          onSlideEnd={onGestureEnd}
        />
      )}
    </Group>
  );
});

const Group = styled('div')(({ theme }) => ({
  padding: theme.spacing(0.75, 0),
  '& > div:nth-of-type(2)': { display: 'flex', alignItems: 'start', gap: theme.spacing(0.5) },
  '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  '& .MuiFormHelperText-root': { marginInline: 0 },
  '& .changed .MuiFormHelperText-root': { fontWeight: 600 },
}));

type Translate = ReturnType<typeof useTranslate>;

function baseText(translate: Translate, baseValue: string | null, unit: string): string {
  return isNumberText(baseValue)
    ? translate('scenario.input.base_value', { value: valueWithUnit(boxText(baseValue), unit) })
    : translate('scenario.input.no_base_value');
}
