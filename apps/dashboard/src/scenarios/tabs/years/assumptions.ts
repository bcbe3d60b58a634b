import type { ProjectionInput } from '../../../generated/graphql';
import { compare, isDecimal, shiftPoint } from '../../../formats/decimal';
import { parseAmountText } from '../../workbench/amount-text';

export const MOST_YEARS = 10;

export const GROWTHS = ['poolGrowth', 'studentGrowth', 'establishmentGrowth'] as const;
export const SHARES = ['promotionShare', 'replacementShare'] as const;
export type Growth = (typeof GROWTHS)[number];
export type Share = (typeof SHARES)[number];

/** As typed, in per cent; a growth has a text for every year. */
export interface Assumptions extends Readonly<Record<Share, string>> {
  readonly years: number;
  readonly growth: Readonly<Record<Growth, readonly string[]>>;
}

/** Nothing grows and whoever leaves is replaced: the rules alone move the figures. */
export const NO_CHANGE: Assumptions = {
  years: 5,
  growth: { poolGrowth: [], studentGrowth: [], establishmentGrowth: [] },
  promotionShare: '0',
  replacementShare: '100',
};

/** What stands for a year: its own text, else that of the year before. */
export function growthText({ growth }: Assumptions, name: Growth, year: number): string {
  return growth[name][year] ?? growth[name].at(-1) ?? '0';
}

/** One year's growth typed anew; the years before it keep what they had. */
export function withGrowth(
  assumptions: Assumptions,
  name: Growth,
  year: number,
  text: string,
): Assumptions {
  const texts = yearsOf(assumptions).map((at) => growthText(assumptions, name, at));
  const next = texts.map((old, at) => (at === year ? text : old));
  return { ...assumptions, growth: { ...assumptions.growth, [name]: next } };
}

/** The first year's growth in all years. */
export function withSameGrowth(assumptions: Assumptions, name: Growth): Assumptions {
  const first = growthText(assumptions, name, 0);
  return { ...assumptions, growth: { ...assumptions.growth, [name]: [first] } };
}

export function yearsOf({ years }: Assumptions): readonly number[] {
  return Array.from({ length: years }, (_, at) => at);
}

/** Per cent as typed → a fraction; null where it is no number or a share beyond its bounds. */
export function fractionOf(text: string, kind: 'growth' | 'share'): string | null {
  const plain = parseAmountText(text.replace(/%$/, ''));
  if (plain === null || !isDecimal(plain)) return null;
  const fraction = shiftPoint(plain, -2);
  const [least, most] = kind === 'growth' ? ['-0.99', '1'] : ['0', '1'];
  return compare(fraction, least) < 0 || compare(fraction, most) > 0 ? null : fraction;
}

export type ProjectionAssumptions = Omit<ProjectionInput, 'trial'>;

/** As the server takes it; null as long as one of the texts says nothing. */
export function toProjection(assumptions: Assumptions): ProjectionAssumptions | null {
  const growth = (name: Growth) =>
    yearsOf(assumptions).map((at) => fractionOf(growthText(assumptions, name, at), 'growth'));
  const known = (values: readonly (string | null)[]) => values.flatMap((one) => one ?? []);
  const [pool, students, establishments] = GROWTHS.map(growth);
  const [promotionShare, replacementShare] = SHARES.map((name) =>
    fractionOf(assumptions[name], 'share'),
  );
  if (!pool || !students || !establishments || !promotionShare || !replacementShare) return null;
  if ([...pool, ...students, ...establishments].includes(null)) return null;
  return {
    years: assumptions.years,
    poolGrowth: known(pool),
    studentGrowth: known(students),
    establishmentGrowth: known(establishments),
    promotionShare,
    replacementShare,
  };
}
