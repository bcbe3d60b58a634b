import { Button, TextField } from '@mui/material';
import type { Reading } from '@hebo/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { currentValue, isChanged } from './draft';
import type { Locale } from './explain';
import { PanelGroup } from './PanelGroup';
import { valueAt } from './input-path';
import type { WorkbenchAction, WorkbenchState } from './workbench-state';

interface Props {
  readonly readings: readonly Reading[];
  readonly locale: Locale;
  readonly state: WorkbenchState;
  readonly dispatch: (action: WorkbenchAction) => void;
}

/** Where Y2 stands is the reading that the balance hangs on; the others open on request. */
const ALWAYS_SHOWN = 'D2';

/** 口径: another option for an open point of the text, with the question it answers. */
export function ReadingDrivers({ readings, locale, state, dispatch }: Props) {
  const translate = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  const { base, history } = state;
  const changed = (code: string) => isChanged(history.present, pathOf(code));
  const shown = readings.filter(({ code }) => isOpen || code === ALWAYS_SHOWN || changed(code));

  const choose = ({ code, recommended }: Reading, option: string) => {
    const path = pathOf(code);
    const isAsBase = option === (valueAt(base, path) ?? recommended);
    dispatch(isAsBase ? { type: 'restore', path } : { type: 'set', path, value: option });
  };

  return (
    <PanelGroup title={translate('scenario.group.readings')}>
      {shown.map((reading) => (
        <TextField
          key={reading.code}
          select
          size="small"
          fullWidth
          margin="dense"
          label={translate('explanation.reading', { code: reading.code })}
          helperText={reading.question[locale]}
          color={changed(reading.code) ? 'warning' : 'primary'}
          focused={changed(reading.code) || undefined}
          value={currentValue(history.present, base, pathOf(reading.code)) ?? reading.recommended}
          onChange={({ target }) => choose(reading, target.value)}
          slotProps={{ select: { native: true }, formHelperText: { sx: { mx: 0 } } }}
        >
          {reading.options.map((option) => (
            <option key={option.code} value={option.code}>
              {option.label[locale]}
              {option.code === reading.recommended &&
                ` · ${translate('scenario.input.recommended')}`}
            </option>
          ))}
        </TextField>
      ))}
      <Button size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {translate(isOpen ? 'scenario.input.fewer_readings' : 'scenario.input.more_readings', {
          count: readings.length,
        })}
      </Button>
    </PanelGroup>
  );
}

function pathOf(code: string): string {
  return `decision.readings.${code}`;
}
