import { memo, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { isNumberText, parseAmountText } from './amount-text';
import type { Driver } from './driver';
import { DriverHead } from './DriverHead';
import { DriverReason } from './DriverReason';
import { DriverSlider } from './DriverSlider';
import { boxText, valueWithUnit } from './driver-text';
import { StepButton } from './StepButton';

export interface DriverInputProps {
  readonly driver: Driver;
  readonly label: string;
  readonly value: string | null;
  /** The base's value: typed there, or solved there. */
  readonly baseValue: string | null;
  readonly isChanged: boolean;
  /** What the regulation says against the value, in words. */
  readonly problem: string | null;
  /** Beyond it there is no solution. */
  readonly limit: string | null;
  /** What the regulation prints, where the value leaves it. */
  readonly printed: string | null;
  readonly reason: string;
  readonly onChange: (path: string, value: string | null, gesture?: string) => void;
  readonly onReason: (path: string, reason: string) => void;
  readonly onStep: (driver: Driver, steps: number) => void;
  readonly onGestureEnd: () => void;
  readonly onRestore: (path: string) => void;
}

/**
 * One input: slider, number box, minus and plus, the base's value, and the way back to it. Plain
 * elements, styled by the panel: some sixty may stand there, and one of them follows a finger.
 */
export const DriverInput = memo(function DriverInput(props: DriverInputProps) {
  const { driver, label, value, baseValue, isChanged, problem, limit, printed } = props;
  const { onChange, onStep, onGestureEnd, onRestore } = props;
  const translate = useTranslate();
  const note = useId();
  const [typed, setTyped] = useState<string | null>(null);
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
    <div role="group" aria-label={name} className={isChanged ? 'driver changed' : 'driver'}>
      <DriverHead driver={driver} label={label} isChanged={isChanged} onRestore={onRestore} />
      <div className="line">
        <StepButton
          driver={driver}
          steps={-1}
          label={translate('scenario.input.minus', { label, step })}
          onStep={onStep}
        />
        <label className={problem === null ? 'box' : 'box wrong'}>
          <input
            type="text"
            data-path={driver.path}
            aria-label={name}
            aria-invalid={problem !== null}
            aria-describedby={note}
            inputMode="decimal"
            autoComplete="off"
            value={typed ?? boxText(value)}
            onChange={(event) => type(event.target.value)}
            onBlur={leave}
          />
          {unit && <span>{unit}</span>}
        </label>
        <StepButton
          driver={driver}
          steps={1}
          label={translate('scenario.input.plus', { label, step })}
          onStep={onStep}
        />
      </div>
      <p id={note} className={problem === null ? 'note' : 'note wrong'}>
        {problem ?? noteOf(translate, { baseValue, limit, unit })}
      </p>
      {isNumberText(value) && (
        <DriverSlider
          driver={driver}
          value={value}
          baseValue={baseValue}
          limit={limit}
          label={translate('scenario.input.slider', { label: name })}
          unit={unit}
          onChange={onChange}
          onSlideEnd={onGestureEnd}
        />
      )}
      {printed !== null && (
        <DriverReason
          driver={driver}
          name={name}
          printed={printed}
          reason={props.reason}
          onReason={props.onReason}
          onEnd={onGestureEnd}
        />
      )}
    </div>
  );
});

type Translate = ReturnType<typeof useTranslate>;

interface Note {
  readonly baseValue: string | null;
  readonly limit: string | null;
  readonly unit: string;
}

function noteOf(translate: Translate, { baseValue, limit, unit }: Note): string {
  const base = isNumberText(baseValue)
    ? translate('scenario.input.base_value', { value: valueWithUnit(boxText(baseValue), unit) })
    : translate('scenario.input.no_base_value');
  if (limit === null) return base;
  const end = translate('scenario.input.limit', { value: valueWithUnit(boxText(limit), unit) });
  return `${base} · ${end}`;
}
