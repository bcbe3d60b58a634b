import type { Reading } from '@hebo/domain';
import { useCallback, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { currentValue, isChanged } from './draft';
import { valueAt } from './input-path';
import type { GroupProps } from './panel-props';
import { variantOf } from './preview';
import { ReadingCost } from './ReadingCost';
import { ReadingInput } from './ReadingInput';
import { readings } from './regulation';

/** Where Y2 stands is the reading that the balance hangs on; the others open on request. */
const ALWAYS_SHOWN = 'D2';
/** The rounding of published rates stands beside the rates. */
const SHOWN_ELSEWHERE = 'D35';

/** 口径: another option for an open point of the text, with the question it answers. */
export function ReadingDrivers({ locale, state, dispatch }: GroupProps) {
  const translate = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  const [asked, setAsked] = useState<string | null>(null);
  const { base, history, problems } = state;
  const changed = (code: string) => isChanged(history.present, pathOf(code));
  const own = readings.filter(({ code }) => code !== SHOWN_ELSEWHERE);
  const shown = own.filter(({ code }) => isOpen || code === ALWAYS_SHOWN || changed(code));
  const variant = useMemo(
    () => (asked === null || problems.length > 0 ? null : variantOf(base, history.present)),
    [asked, problems, base, history.present],
  );
  const choose = useCallback(
    ({ code, recommended }: Reading, option: string) => {
      const path = pathOf(code);
      const isAsBase = option === (valueAt(base, path) ?? recommended);
      dispatch(isAsBase ? { type: 'restore', path } : { type: 'set', path, value: option });
    },
    [base, dispatch],
  );
  const unchosen = (state.outcome?.readings ?? []).filter(
    ({ code }) => currentValue(history.present, base, pathOf(code)) === null,
  );
  const chooseAll = () => {
    const used = readings.filter(({ code }) => unchosen.some((one) => one.code === code));
    const values = used.map(({ code, recommended }) => [pathOf(code), recommended] as const);
    dispatch({ type: 'values', values: Object.fromEntries(values) });
  };
  const ask = useCallback(
    (code: string) => setAsked((present) => (present === code ? null : code)),
    [],
  );

  return (
    <>
      {shown.map((reading) => (
        <div key={reading.code} className="driver">
          <ReadingInput
            reading={reading}
            locale={locale}
            value={currentValue(history.present, base, pathOf(reading.code)) ?? reading.recommended}
            isChanged={changed(reading.code)}
            isAsked={asked === reading.code}
            onChoose={choose}
            onAsk={ask}
          />
          {asked === reading.code && (
            <ReadingCost reading={reading} variant={variant} locale={locale} />
          )}
        </div>
      ))}
      <div className="buttons">
        {unchosen.length > 0 && (
          <button type="button" onClick={chooseAll}>
            {translate('scenario.input.choose_readings', { count: unchosen.length })}
          </button>
        )}
        <button type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {translate(isOpen ? 'scenario.input.fewer_readings' : 'scenario.input.more_readings', {
            count: own.length,
          })}
        </button>
      </div>
    </>
  );
}

function pathOf(code: string): string {
  return `decision.readings.${code}`;
}
