import type { Explained } from '@hebo/domain';
import type { Context } from '../../context.js';
import type { Explainable } from '../outcome/explainable.js';
import { moneyText, plainText } from '../outcome/figures.js';
import type { PayFigure } from './pay-figure.type.js';

/** Figures of one answer are written alike: in the reader's language, cut to what the reader may see. */
export function figureWriter({ locale }: Context, within: Explainable) {
  const figure = (root: Explained): PayFigure => ({
    root,
    within,
    key: root.key,
    label: root.label[locale],
    symbol: root.symbol ?? null,
    unit: root.unit === 'none' ? null : root.unit,
    value: textOf(root),
  });
  const orNull = (root: Explained | null): PayFigure | null =>
    root === null ? null : figure(root);
  return { figure, orNull };
}

/** Yuan and its rates: only amounts have two decimals, a base such as M has ten at most. */
export const textOf = ({ unit, value }: Explained): string =>
  AMOUNTS.has(unit) ? moneyText(value) : plainText(value);

const AMOUNTS: ReadonlySet<string> = new Set(['yuan', 'yuan/month', 'yuan/year']);
