import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useTranslate } from 'react-admin';

export const MEASURES = ['amount', 'head'] as const;
type Measure = (typeof MEASURES)[number];

interface Props {
  readonly value: string;
  readonly onChange: (measure: Measure) => void;
}

/** Whole amounts, or what one head gets of them. */
export function MeasureSwitch({ value, onChange }: Props) {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      color="primary"
      value={value}
      aria-label={translate('scenario.bridge.measure')}
      onChange={(_, next: Measure | null) => next && onChange(next)}
    >
      {MEASURES.map((measure) => (
        <ToggleButton key={measure} value={measure}>
          {translate(`scenario.bridge.${measure}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
