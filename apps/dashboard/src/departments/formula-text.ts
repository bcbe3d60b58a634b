import { formatCoefficient } from '../formats/format';
import type { ExplanationView, ExplanationViewNode } from '../fields/explanation';

const NUMBER = /\d+(?:\.\d+)?/g;

/** Numbers of a formula as they are read: rates four decimals, coefficients six, grouped. */
export function readableNumbers(formula: string): string {
  return formula.replace(NUMBER, (number) => {
    const [whole = '', fraction = ''] = number.split('.');
    const most = whole.length > 2 ? 4 : 6;
    return formatCoefficient(number, Math.min(fraction.length, most));
  });
}

/**
 * The node whose formula is the article's own: where the root only splits a pool to the fen, the
 * unrounded amount below it.
 */
export function articleNode({ root, nodes }: ExplanationView): ExplanationViewNode | undefined {
  const path = root.slice(0, root.lastIndexOf('.'));
  return (
    nodes.find(({ key }) => key === `${path}.exactAllocation`) ??
    nodes.find(({ key }) => key === root)
  );
}
