import type { Explained } from '@hebo/domain';
import { useTranslate } from 'react-admin';
import { formatMoney } from '../../formats/format';
import { currentValue } from './draft';
import { STAFF_RATE, STUDENT_RATE } from './driver';
import { DriverInput } from './DriverInput';
import { isFree } from './lock-mode';
import type { GroupProps } from './panel-props';
import { readings } from './regulation';
import { SolvedValue } from './SolvedValue';

interface Props extends GroupProps {
  readonly onOpen: (figure: Explained, title: string) => void;
}

/** Whether published rates are rounded first, and then used as given (D35). */
const ROUNDING = readings.find(({ code }) => code === 'D35');
const ROUNDING_PATH = 'decision.readings.D35';

/** K1 and K2: free or solved; rounded for publication, with what the rounding leaves of the pool. */
export function RateDrivers({ state, dispatch, propsOf, locale, onOpen }: Props) {
  const translate = useTranslate();
  const { base, history, outcome } = state;
  const { lockMode } = history.present;
  const chosen = currentValue(history.present, base, ROUNDING_PATH) ?? ROUNDING?.recommended;
  const label = translate('scenario.input.rounding');
  return (
    <>
      {isFree(lockMode, 'staffRate') ? (
        <DriverInput {...propsOf(STAFF_RATE)} />
      ) : (
        outcome && <SolvedValue driver={STAFF_RATE} figure={outcome.staffRate} onOpen={onOpen} />
      )}
      {isFree(lockMode, 'studentRate') ? (
        <DriverInput {...propsOf(STUDENT_RATE)} />
      ) : (
        outcome && (
          <SolvedValue driver={STUDENT_RATE} figure={outcome.studentRate} onOpen={onOpen} />
        )
      )}
      {ROUNDING && (
        <div className="driver">
          <div className="head">
            <span>{label}</span>
          </div>
          <select
            aria-label={label}
            data-path={ROUNDING_PATH}
            value={chosen}
            onChange={({ target }) =>
              dispatch({ type: 'set', path: ROUNDING_PATH, value: target.value })
            }
          >
            {ROUNDING.options.map((option) => (
              <option key={option.code} value={option.code}>
                {option.label[locale]}
              </option>
            ))}
          </select>
          {chosen !== ROUNDING.recommended && outcome && (
            <p className="note">
              {translate('scenario.input.left_by_rounding', {
                amount: formatMoney(outcome.balance.value.toFixed()),
              })}
            </p>
          )}
        </div>
      )}
    </>
  );
}
