import type { ReactNode } from 'react';
import { FigureButton } from '../fields/explanation/FigureButton';
import { Shown } from '../fields/Shown';
import type { useFormula } from './use-formula';

interface Explainable {
  readonly department: { readonly code: string; readonly name: string };
  readonly problems: readonly { readonly message: string }[];
}

type Cell = (
  row: Explainable,
  figure: string,
  symbol: string,
  value: string | null | undefined,
  format: (value: string) => string,
) => ReactNode;

/** A figure that opens its formula, or the word for what it lacks. */
export function useFigureCell(open: ReturnType<typeof useFormula>[0]): Cell {
  return function cell({ department, problems }, figure, symbol, value, format) {
    const shown = <Shown value={value} format={format} problem={problems[0]?.message} />;
    if (value === null || value === undefined) return shown;
    const title = `${department.name} ${symbol}`;
    return (
      <FigureButton
        label={`${title} ${format(value)}`}
        onOpen={() => open({ code: department.code, figure, title })}
      >
        {shown}
      </FigureButton>
    );
  };
}
