import { useTranslate } from 'react-admin';
import { FigureButton } from '../../fields/explanation/FigureButton';
import { Shown } from '../../fields/Shown';
import { formatMoney } from '../../formats/format';
import type { FigureView } from './documents';
import type { OpenFigure } from './use-pay-figure';

interface Props {
  /** Null where it is missing; undefined where there is no such figure. */
  readonly figure: FigureView | null | undefined;
  /** Whose figure: "2026-05", "2026 年度". */
  readonly of: string;
  readonly onOpen: OpenFigure;
  readonly format?: (value: string) => string;
  /** Said with the number; the unit on the page stands in the header. */
  readonly unit?: string;
  readonly sign?: '−';
}

const yuan = (value: string) => formatMoney(value);

/** A figure of the year that opens its computation. */
export function PayFigure({ figure, of, onOpen, format = yuan, unit, sign }: Props) {
  const translate = useTranslate();
  if (!figure) return <Shown value={figure} format={format} />;
  const text = `${sign ?? ''}${format(figure.value)}`;
  const title = `${of} ${figure.label}`;
  return (
    <FigureButton
      label={`${title} ${text} ${unit ?? translate('common.yuan')}`.trim()}
      onOpen={() => onOpen({ key: figure.key, title })}
    >
      {text}
    </FigureButton>
  );
}
