import type { ChartColumn } from '../../../charts/csv';
import { formatMoney, formatMoneyChange } from '../../../formats/format';
import { yuanOf } from '../fen';
import type { BridgeLine } from './bridge-bars';

type Translate = (key: string) => string;

/** The bridge as a table: every cause with where it starts, where it ends, and what was changed. */
export function bridgeColumns(
  translate: Translate,
  changes: (line: BridgeLine) => readonly string[],
): readonly ChartColumn<BridgeLine>[] {
  const unit = translate('common.yuan');
  const of = (key: string) => translate(`scenario.bridge.${key}`);
  return [
    { key: 'cause', label: of('cause'), isRowHeader: true, value: ({ label }) => label },
    {
      key: 'change',
      label: of('change'),
      unit,
      isNumeric: true,
      value: ({ change }) => (change === null ? '' : yuanOf(change)),
      format: (value) => (value === '' ? '' : formatMoneyChange(value)),
    },
    {
      key: 'to',
      label: of('to'),
      unit,
      isNumeric: true,
      value: ({ to }) => yuanOf(to),
      format: (value) => formatMoney(value),
    },
    { key: 'changes', label: of('changes'), value: (line) => changes(line).join(' · ') },
  ];
}
