import AddIcon from '@mui/icons-material/Add';
import InfoOutlinedIcon from '@mui/icons-material/InfoOutlined';
import RemoveIcon from '@mui/icons-material/Remove';
import ReplayIcon from '@mui/icons-material/Replay';
import {
  Box,
  IconButton,
  InputAdornment,
  Stack,
  TextField,
  Tooltip,
  Typography,
} from '@mui/material';
import { memo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { isNumberText, parseAmountText } from './amount-text';
import { stepped } from './driver';
import type { Driver } from './driver';
import { DriverSlider } from './DriverSlider';
import { boxText, valueWithUnit } from './driver-text';

export interface DriverInputProps {
  readonly driver: Driver;
  readonly value: string | null;
  /** The base's value: typed there, or solved there. */
  readonly baseValue: string | null;
  readonly isChanged: boolean;
  /** What the regulation says against the value, in words. */
  readonly problem: string | null;
  readonly onChange: (path: string, value: string | null, gesture?: string) => void;
  readonly onGestureEnd: () => void;
  readonly onRestore: (path: string) => void;
}

/** One input: slider, number box, minus and plus, the base's value, and the way back to it. */
export const DriverInput = memo(function DriverInput(props: DriverInputProps) {
  const { driver, value, baseValue, isChanged, problem } = props;
  const { onChange, onGestureEnd, onRestore } = props;
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
  const press = (steps: number) => onChange(driver.path, stepped(driver, value, steps));

  return (
    <Box role="group" aria-label={name} sx={{ py: 0.75 }}>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 0.5, minHeight: 28 }}>
        <Typography variant="body2" component="span" sx={{ flex: 1 }}>
          {driver.symbol && (
            <Box component="b" translate="no" sx={{ mr: 0.75 }}>
              {driver.symbol}
            </Box>
          )}
          {label}
        </Typography>
        {isChanged && (
          <Tooltip title={translate('scenario.input.restore', { label })}>
            <IconButton
              size="small"
              aria-label={translate('scenario.input.restore', { label })}
              onClick={() => onRestore(driver.path)}
            >
              <ReplayIcon fontSize="inherit" />
            </IconButton>
          </Tooltip>
        )}
        <Tooltip title={translate('scenario.input.article', { article: driver.article })}>
          <IconButton
            size="small"
            aria-label={translate('scenario.input.article_of', { label, article: driver.article })}
          >
            <InfoOutlinedIcon fontSize="inherit" />
          </IconButton>
        </Tooltip>
      </Stack>
      <Stack direction="row" sx={{ alignItems: 'start', gap: 0.5 }}>
        <IconButton
          size="small"
          aria-label={translate('scenario.input.minus', { label, step })}
          onClick={() => press(-1)}
          sx={{ mt: 0.25 }}
        >
          <RemoveIcon fontSize="small" />
        </IconButton>
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
            htmlInput: {
              'aria-label': name,
              inputMode: 'decimal',
              autoComplete: 'off',
              style: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
            },
            input: unit
              ? { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> }
              : {},
            formHelperText: { sx: { mx: 0, ...(isChanged && { fontWeight: 600 }) } },
          }}
        />
        <IconButton
          size="small"
          aria-label={translate('scenario.input.plus', { label, step })}
          onClick={() => press(1)}
          sx={{ mt: 0.25 }}
        >
          <AddIcon fontSize="small" />
        </IconButton>
      </Stack>
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
    </Box>
  );
});

type Translate = ReturnType<typeof useTranslate>;

function baseText(translate: Translate, baseValue: string | null, unit: string): string {
  return isNumberText(baseValue)
    ? translate('scenario.input.base_value', { value: valueWithUnit(boxText(baseValue), unit) })
    : translate('scenario.input.no_base_value');
}
