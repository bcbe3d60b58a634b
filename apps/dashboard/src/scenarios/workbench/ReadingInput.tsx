import type { Reading } from '@hebo/domain';
import { memo, useId } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { readingAddress } from '../../fields/article-address';
import type { Locale } from './explain';

interface Props {
  readonly reading: Reading;
  readonly locale: Locale;
  readonly value: string;
  readonly isChanged: boolean;
  readonly isAsked: boolean;
  readonly onChoose: (reading: Reading, option: string) => void;
  readonly onAsk: (code: string) => void;
}

/** One open point of the text: its question, its options, and on request what each one costs. */
export const ReadingInput = memo(function ReadingInput(props: Props) {
  const { reading, locale, value, isChanged, isAsked, onChoose, onAsk } = props;
  const { code, question, options, recommended } = reading;
  const translate = useTranslate();
  const note = useId();
  const label = translate('explanation.reading', { code });
  return (
    <>
      <div className="head">
        <span>{label}</span>
        <button
          type="button"
          aria-expanded={isAsked}
          aria-label={translate('scenario.input.costs_of', { code })}
          onClick={() => onAsk(code)}
        >
          {translate('scenario.input.costs')}
        </button>
        <Link
          to={readingAddress(code)}
          aria-label={translate('scenario.input.reading_of', { code })}
        >
          i
        </Link>
      </div>
      <select
        aria-label={label}
        aria-describedby={note}
        data-path={`decision.readings.${code}`}
        value={value}
        onChange={({ target }) => onChoose(reading, target.value)}
      >
        {options.map((option) => (
          <option key={option.code} value={option.code}>
            {option.label[locale]}
            {option.code === recommended && ` · ${translate('scenario.input.recommended')}`}
          </option>
        ))}
      </select>
      <p id={note} className="note" style={isChanged ? { fontWeight: 600 } : undefined}>
        {question[locale]}
      </p>
    </>
  );
});
