import { ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import type { LockMode } from '@hebo/domain';
import { memo, useId } from 'react';
import { useTranslate } from 'react-admin';
import { LOCK_MODES } from './lock-mode';

interface Props {
  readonly lockMode: LockMode;
  /** There is nothing to carry over while nothing could be computed. */
  readonly isDisabled: boolean;
  readonly onChange: (lockMode: LockMode) => void;
}

/** What is fixed, so that sliders never contradict one another. */
export const LockModeSwitch = memo(function LockModeSwitch(props: Props) {
  const { lockMode, isDisabled, onChange } = props;
  const translate = useTranslate();
  const hint = useId();
  return (
    <div>
      <Typography component="h3" variant="subtitle2" gutterBottom>
        {translate('scenario.mode.title')}
      </Typography>
      <ToggleButtonGroup
        exclusive
        fullWidth
        size="small"
        color="primary"
        value={lockMode}
        disabled={isDisabled}
        aria-label={translate('scenario.mode.title')}
        aria-describedby={hint}
        sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr' }}
        onChange={(_, chosen: LockMode | null) => chosen && onChange(chosen)}
      >
        {LOCK_MODES.map((mode) => (
          <ToggleButton key={mode} value={mode} sx={{ textTransform: 'none', lineHeight: 1.4 }}>
            {translate(`scenario.mode.${mode}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Typography id={hint} variant="caption" color="text.secondary">
        {translate(`scenario.mode.${lockMode}_hint`)}
      </Typography>
    </div>
  );
});
