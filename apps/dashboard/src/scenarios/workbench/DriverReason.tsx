import { useTranslate } from 'react-admin';
import { boxText } from './driver-text';
import type { Driver } from './driver';

interface Props {
  readonly driver: Driver;
  readonly name: string;
  readonly printed: string;
  readonly reason: string;
  readonly onReason: (path: string, reason: string) => void;
  readonly onEnd: () => void;
}

/** A value that leaves the regulation says so, and asks why; the reason is needed to hand it in. */
export function DriverReason({ driver, name, printed, reason, onReason, onEnd }: Props) {
  const translate = useTranslate();
  const place = driver.table ?? translate('scenario.input.article', { article: driver.article });
  return (
    <div className="leaves">
      <b>{translate('scenario.input.leaves', { place })}</b>{' '}
      {translate('scenario.input.printed', { value: boxText(printed) })}
      <input
        type="text"
        aria-label={translate('scenario.input.reason_of', { label: name })}
        placeholder={translate('scenario.input.reason')}
        maxLength={500}
        value={reason}
        onChange={({ target }) => onReason(driver.path, target.value)}
        onBlur={onEnd}
      />
    </div>
  );
}
