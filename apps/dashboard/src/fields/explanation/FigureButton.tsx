import { styled } from '@mui/material/styles';
import type { ButtonHTMLAttributes } from 'react';
import { useTranslate } from 'react-admin';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'onClick' | 'type'> {
  /** What the figure is, as it would be read aloud: "机械学院 Z 1,556,788.00 元". */
  readonly label: string;
  readonly onOpen: () => void;
}

/** A number that opens its formula. It looks like a number: the underline comes with the pointer. */
export function FigureButton({ label, onOpen, ...button }: Props) {
  const translate = useTranslate();
  return (
    <Figure
      type="button"
      aria-label={translate('explanation.open_figure', { label })}
      aria-haspopup="dialog"
      onClick={onOpen}
      {...button}
    />
  );
}

/** The look of such a number, also for tables that style hundreds of them at once. */
export const figureStyle = {
  font: 'inherit',
  color: 'inherit',
  fontVariantNumeric: 'tabular-nums',
  textAlign: 'inherit',
  whiteSpace: 'nowrap',
  background: 'none',
  border: 0,
  borderRadius: 2,
  minWidth: 24,
  minHeight: 24,
  padding: '0 4px',
  margin: '0 -4px',
  cursor: 'pointer',
  '&:hover': { textDecoration: 'underline', textUnderlineOffset: 3 },
  '&:focus-visible': { outline: '2px solid currentcolor' },
} as const;

const Figure = styled('button')(figureStyle);
