import type { CSSProperties, KeyboardEvent } from 'react';
import { isNumberText } from './amount-text';
import { positionOf, stepped, stepsOf, valueAtPosition } from './driver';
import type { Driver } from './driver';
import { boxText, valueWithUnit } from './driver-text';

interface Props {
  readonly driver: Driver;
  readonly value: string;
  readonly baseValue: string | null;
  readonly limit: string | null;
  readonly label: string;
  readonly unit: string;
  readonly onChange: (path: string, value: string, gesture: string) => void;
  readonly onSlideEnd: () => void;
}

const STEPS_OF_A_LEAP = 10;

/**
 * The slider counts whole steps: a value comes from its step by exact multiplication, and ten steps
 * are one leap (Page up, Shift with an arrow). The mark stands at the base's value. One drag, or one
 * key held down, is one step of undo.
 */
export function DriverSlider(props: Props) {
  const { driver, value, baseValue, limit, label, unit, onChange, onSlideEnd } = props;
  const end = stepsOf(driver, baseValue, value, limit);
  const gesture = `slide ${driver.path}`;
  const leap = (event: KeyboardEvent) => {
    const steps = leapOf(event);
    if (steps === 0) return;
    event.preventDefault();
    const next = stepped(driver, value, steps);
    const isBeyond = positionOf(driver, next) > end;
    onChange(driver.path, isBeyond ? valueAtPosition(driver, end) : next, gesture);
  };
  const mark = isNumberText(baseValue) && end > 0 ? positionOf(driver, baseValue) / end : null;
  return (
    <div className="slider">
      {mark !== null && mark <= 1 && <i style={{ '--at': mark } as CSSProperties} />}
      <input
        type="range"
        aria-label={label}
        aria-valuetext={valueWithUnit(boxText(value), unit)}
        min={0}
        max={end}
        step={1}
        value={Math.min(positionOf(driver, value), end)}
        onChange={({ target }) =>
          onChange(driver.path, valueAtPosition(driver, target.valueAsNumber), gesture)
        }
        onKeyDown={leap}
        onKeyUp={onSlideEnd}
        onPointerUp={onSlideEnd}
        onBlur={onSlideEnd}
      />
    </div>
  );
}

function leapOf({ key, shiftKey }: KeyboardEvent): number {
  if (key === 'PageUp') return STEPS_OF_A_LEAP;
  if (key === 'PageDown') return -STEPS_OF_A_LEAP;
  if (!shiftKey) return 0;
  if (key === 'ArrowUp' || key === 'ArrowRight') return STEPS_OF_A_LEAP;
  return key === 'ArrowDown' || key === 'ArrowLeft' ? -STEPS_OF_A_LEAP : 0;
}
