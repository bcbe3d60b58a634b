import { useTranslate } from 'react-admin';
import { compare } from '../../formats/decimal';
import type { PayMonthView } from './documents';
import { PayFigure } from './PayFigure';
import type { OpenFigure } from './use-pay-figure';

interface Props {
  readonly month: PayMonthView;
  readonly onOpen: OpenFigure;
}

/** Post allowance and instalment are withheld apart, since each is released by its own rule. */
export function Withheld({ month, onOpen }: Props) {
  const translate = useTranslate();
  const held = [month.heldPostAllowance, month.heldInstalment].filter(
    ({ value }) => compare(value, '0') !== 0,
  );
  if (held.length === 0) return translate('common.not_applicable');
  return held.map((figure) => (
    <div key={figure.key}>
      <PayFigure figure={figure} of={month.month} onOpen={onOpen} />
    </div>
  ));
}
