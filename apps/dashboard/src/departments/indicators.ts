import type { FactsView } from './documents';
import type { FactsDraft } from './facts-draft';

export const INDICATOR_PARTS = ['name', 'weight', 'result', 'target', 'evidence'] as const;
export type IndicatorPart = (typeof INDICATOR_PARTS)[number];
export type Indicator = NonNullable<FactsView['indicators']>[number];

/** The parts that are numbers. */
export const INDICATOR_NUMBERS: readonly IndicatorPart[] = ['weight', 'result'];

const PATH = /^indicators\.(\d+)\.(\w+)$/;

export function isIndicatorText(path: string): boolean {
  const part = PATH.exec(path)?.[2];
  return part !== undefined && !(INDICATOR_NUMBERS as readonly string[]).includes(part);
}

export function indicatorDraft(indicators: readonly Indicator[]): [string, string][] {
  return indicators.flatMap((indicator, index) =>
    INDICATOR_PARTS.map((part): [string, string] => [
      `indicators.${index}.${part}`,
      indicator[part] ?? '',
    ]),
  );
}

/** Rows that say something, as typed, in their order. */
export function indicatorRows(draft: FactsDraft): Record<IndicatorPart, string>[] {
  const indices = Object.keys(draft).flatMap((path) => {
    const index = PATH.exec(path)?.[1];
    return index === undefined ? [] : [Number.parseInt(index, 10)];
  });
  const rows = Array.from({ length: Math.max(-1, ...indices) + 1 }, (_, index) => {
    const part = (name: IndicatorPart) => draft[`indicators.${index}.${name}`]?.trim() ?? '';
    return {
      name: part('name'),
      weight: part('weight'),
      result: part('result'),
      target: part('target'),
      evidence: part('evidence'),
    };
  });
  return rows.filter((row) => Object.values(row).some((text) => text !== ''));
}

/** A row that was cleared is closed up, so that a refused row is found where the server counts it. */
export function withoutBlankRows(draft: FactsDraft): FactsDraft {
  const rows = indicatorRows(draft);
  return Object.fromEntries(
    Object.entries(draft).map(([path, text]) => {
      const [, index, part] = PATH.exec(path) ?? [];
      if (index === undefined) return [path, text];
      return [path, rows[Number.parseInt(index, 10)]?.[part as IndicatorPart] ?? ''];
    }),
  );
}

/** The list as the API takes it: it goes whole, since it is stored whole. */
export function indicatorInput(draft: FactsDraft) {
  return indicatorRows(draft).map(({ name, weight, result, target, evidence }) => ({
    name,
    weight,
    result,
    target: target || null,
    evidence: evidence || null,
  }));
}
