import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useTranslate } from 'react-admin';
import { SHOWS } from './shown-values';
import type { Show } from './shown-values';

interface Props {
  readonly show: Show;
  readonly onShow: (show: Show) => void;
}

/** 原值, 差额 or 差率; everything needed is there, so nothing is asked anew. */
export function ShowSwitch({ show, onShow }: Props) {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      color="primary"
      value={show}
      aria-label={translate('scenario.compare.show')}
      onChange={(_, next: Show | null) => next && onShow(next)}
    >
      {SHOWS.map((one) => (
        <ToggleButton key={one} value={one}>
          {translate(`scenario.compare.${one}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
