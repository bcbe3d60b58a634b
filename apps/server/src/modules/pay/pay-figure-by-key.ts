import type { PayFigure } from './pay-figure.type.js';
import type { PayYear } from './pay-year.type.js';

/** One figure of the year, wherever it stands: asked with its explanation without the other hundred. */
export function payFigureByKey(year: PayYear, key: string): PayFigure | null {
  return figuresOfYear(year).find((figure) => figure.key === key) ?? null;
}

/** Every figure that a year shows. */
export function figuresOfYear(year: PayYear): PayFigure[] {
  const lines = year.months.flatMap((month) => month.lines);
  const holders = [year, ...year.months, ...lines, ...year.ledger];
  return holders.flatMap((holder) => Object.values(holder).filter(isFigure));
}

/** Of the objects that a year holds only its figures have a root to explain. */
function isFigure(value: unknown): value is PayFigure {
  return typeof value === 'object' && value !== null && 'root' in value && 'within' in value;
}
