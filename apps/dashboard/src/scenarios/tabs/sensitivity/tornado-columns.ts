import type { ChartColumn } from '../../../charts/csv';
import type { TornadoBar } from './tornado-bars';
import type { TornadoWords } from './use-tornado-words';

type Translate = (key: string) => string;

/** Both ends of every bar as a table, with where anything jumps. */
export function tornadoColumns(
  translate: Translate,
  words: TornadoWords,
  isMoney: boolean,
): readonly ChartColumn<TornadoBar>[] {
  const of = (key: string) => translate(`scenario.sensitivity.${key}`);
  const unit = isMoney ? { unit: translate('common.yuan') } : {};
  const format = (value: string) => words.value(value === '' ? null : value);
  const input = (key: string, read: (bar: TornadoBar) => string): ChartColumn<TornadoBar> => ({
    key,
    label: of(key),
    isNumeric: true,
    value: read,
    format: words.input,
  });
  const result = (key: string, read: (bar: TornadoBar) => string | null) => ({
    key,
    label: of(key),
    ...unit,
    isNumeric: true,
    value: (bar: TornadoBar) => read(bar) ?? '',
    format,
  });
  return [
    { key: 'parameter', label: of('parameter'), isRowHeader: true, value: words.name },
    input('low_input', ({ low }) => low.input),
    result('low_value', ({ low }) => low.value),
    input('high_input', ({ high }) => high.input),
    result('high_value', ({ high }) => high.value),
    result('swing', ({ swing }) => swing),
    { key: 'leaps', label: of('leaps'), value: words.leaps },
  ];
}
