import AddIcon from '@mui/icons-material/Add';
import RemoveIcon from '@mui/icons-material/Remove';
import { IconButton } from '@mui/material';
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
  const Icon = steps > 0 ? AddIcon : RemoveIcon;
  return (
    <IconButton
      size="small"
      aria-label={label}
      onClick={() => onStep(driver, steps)}
      sx={{ mt: 0.25 }}
    >
      <Icon fontSize="small" />
    </IconButton>
  );
});
