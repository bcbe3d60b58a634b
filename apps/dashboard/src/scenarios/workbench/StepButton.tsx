import { memo } from 'react';
import type { Driver } from './driver';

interface Props {
  readonly driver: Driver;
  readonly steps: 1 | -1;
  readonly label: string;
  readonly onStep: (driver: Driver, steps: number) => void;
}

/** One step up or down, for those who do not drag. */
export const StepButton = memo(function StepButton({ driver, steps, label, onStep }: Props) {
  return (
    <button type="button" aria-label={label} onClick={() => onStep(driver, steps)}>
      {steps > 0 ? '+' : '−'}
    </button>
  );
});
