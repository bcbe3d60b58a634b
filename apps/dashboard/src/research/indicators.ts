/** The five core indicators of Art. 22(2), and which entry of the year says that one is met. */
export const INDICATORS = {
  project: 'hasProject',
  impact: 'hasImpact',
  transfer: 'hasTransfer',
  prize: 'hasPrize',
  patent: 'hasPatent',
} as const;

export type Indicator = keyof typeof INDICATORS;

type Entries = { readonly [Entry in (typeof INDICATORS)[Indicator]]?: boolean | null };

export function metIndicators(year: Entries | null | undefined): Indicator[] {
  return INDICATOR_NAMES.filter((name) => year?.[INDICATORS[name]] === true);
}

export const INDICATOR_NAMES = Object.keys(INDICATORS) as Indicator[];
