import type { PlainVariant, Reading } from '@hebo/domain';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { formatMoneyChange } from '../../formats/format';
import { useAnalysis } from '../engine/use-analysis';
import type { Locale } from './explain';

interface Props {
  readonly reading: Reading;
  /** Null while the draft cannot be computed. */
  readonly variant: PlainVariant | null;
  readonly locale: Locale;
}

/** What each option of a reading costs against the present draft, and how many units it moves. */
export function ReadingCost({ reading, variant, locale }: Props) {
  const translate = useTranslate();
  const { code, options } = reading;
  const job = useMemo(
    () => variant && { kind: 'readingCosts' as const, variant, readings: [code] },
    [variant, code],
  );
  const { answer, isPending, failed, retry } = useAnalysis(job);
  const costs = answer?.find((one) => one.code === code)?.options ?? [];
  const words = (option: string) =>
    options.find((one) => one.code === option)?.label[locale] ?? option;
  if (failed) {
    return (
      <p className="warning" role="alert">
        {translate('scenario.workbench.stale')}{' '}
        <button type="button" onClick={retry}>
          {translate('scenario.workbench.recompute')}
        </button>
      </p>
    );
  }
  return (
    <ul className="costs" aria-busy={isPending}>
      {costs.map(({ option, isChosen, total, departments }) => (
        <li key={option}>
          {words(option)}:{' '}
          {isChosen
            ? translate('scenario.input.cost_chosen')
            : total === null
              ? translate('scenario.input.cost_none')
              : translate('scenario.input.cost', {
                  total: formatMoneyChange(total),
                  count: departments.filter(({ change }) => /[1-9]/.test(change)).length,
                })}
        </li>
      ))}
    </ul>
  );
}
