import type { Reading } from '@hebo/domain';
import { Button } from '@mui/material';
import { useCallback, useState } from 'react';
import type { Dispatch } from 'react';
import { useTranslate } from 'react-admin';
import { currentValue, isChanged } from './draft';
import type { Locale } from './explain';
import { valueAt } from './input-path';
import { PanelGroup } from './PanelGroup';
import { ReadingInput } from './ReadingInput';
import { readings } from './regulation';
import type { WorkbenchAction, WorkbenchState } from './workbench-state';

interface Props {
  readonly locale: Locale;
  readonly state: WorkbenchState;
  readonly dispatch: Dispatch<WorkbenchAction>;
}

/** Where Y2 stands is the reading that the balance hangs on; the others open on request. */
const ALWAYS_SHOWN = 'D2';

/** 口径: another option for an open point of the text, with the question it answers. */
export function ReadingDrivers({ locale, state, dispatch }: Props) {
  const translate = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  const { base, history } = state;
  const changed = (code: string) => isChanged(history.present, pathOf(code));
  const shown = readings.filter(({ code }) => isOpen || code === ALWAYS_SHOWN || changed(code));
  const choose = useCallback(
    ({ code, recommended }: Reading, option: string) => {
      const path = pathOf(code);
      const isAsBase = option === (valueAt(base, path) ?? recommended);
      dispatch(isAsBase ? { type: 'restore', path } : { type: 'set', path, value: option });
    },
    [base, dispatch],
  );

  return (
    <PanelGroup title={translate('scenario.group.readings')}>
      {shown.map((reading) => (
        <ReadingInput
          key={reading.code}
          reading={reading}
          locale={locale}
          value={currentValue(history.present, base, pathOf(reading.code)) ?? reading.recommended}
          isChanged={changed(reading.code)}
          onChoose={choose}
        />
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
