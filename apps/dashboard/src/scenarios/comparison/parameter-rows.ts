import { isDecimal } from '../../formats/decimal';
import { formatCoefficient, formatMoney } from '../../formats/format';
import type { ComparedRow } from './ComparedTable';
import { optionWords } from '../workbench/regulation';
import type { ComparisonView } from './comparison-view';

type Translate = (key: string, values?: Readonly<Record<string, string>>) => string;

/** What the scenarios set, one row an input; the lock mode is one of them. */
export function parameterRows(
  translate: Translate,
  { scenarios, overrides }: ComparisonView,
  isDifferingOnly: boolean,
  locale: 'zh' | 'en',
): ComparedRow[] {
  const modes: ComparedRow = {
    key: 'lockMode',
    name: translate('scenario.compare.lock_mode'),
    cells: scenarios.map(({ lockMode }) => translate(`scenario.mode.${lockMode}`)),
  };
  const rows = overrides.map(({ path, label, symbol, values }) => ({
    key: path,
    name: [symbol, label].filter(Boolean).join(' '),
    cells: values.map(
      (value) => optionWords(path, value ?? '', locale) ?? shown(translate, path, value ?? null),
    ),
  }));
  return [modes, ...rows].filter(({ cells }) => !isDifferingOnly || new Set(cells).size > 1);
}

const SHOWN_DECIMALS = 4;

function shown(translate: Translate, path: string, value: string | null): string {
  if (value === null) return translate('scenario.compare.none');
  if (value === 'true') return translate('common.yes');
  if (value === 'false') return translate('common.no');
  if (!isDecimal(value)) return value;
  if (path.endsWith('Pool')) return formatMoney(value);
  const decimals = value.split('.')[1]?.length ?? 0;
  return formatCoefficient(value, Math.min(decimals, SHOWN_DECIMALS));
}
