import type { Figure } from '@hebo/domain';

/** Figures that a reader may ask about, as they stand in an address: a kind, or a unit's amount. */
export const FIGURE_KINDS = ['allocated', 'ratio', 'officeBase'] as const;

const OF_UNIT = 'unit:';

export const ofUnit = (code: string): string => `${OF_UNIT}${code}`;

/** The figure that a choice stands for. */
export function figureOfChoice(choice: string): Figure {
  if (choice.startsWith(OF_UNIT)) return { kind: 'allocation', unit: choice.slice(OF_UNIT.length) };
  return { kind: FIGURE_KINDS.find((kind) => kind === choice) ?? 'allocated' };
}

/** Money is shown in yuan to the fen, a ratio with four decimals. */
export function isMoney({ kind }: { readonly kind: string }): boolean {
  return kind !== 'ratio';
}
