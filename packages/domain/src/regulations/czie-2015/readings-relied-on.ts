import type { AnyExplained } from '../../kernel/explained.js';
import { walkAll } from '../../kernel/explanation.js';
import type { ChosenReading, Outcome } from '../../outcome.js';
import { READINGS, type Choices } from './readings.js';

type Figures = Pick<
  Outcome,
  'generalPool' | 'teachingPool' | 'allocated' | 'balance' | 'officeBase' | 'offices' | 'residuals'
>;

/** The readings that stand at some figure of an outcome, in order of code. */
export function readingsOf(figures: Figures, choices: Choices): readonly ChosenReading[] {
  const roots: AnyExplained[] = [
    figures.generalPool,
    figures.teachingPool,
    figures.allocated,
    figures.balance,
    ...(figures.officeBase ? [figures.officeBase] : []),
    ...figures.offices.flatMap((office) => office.allocation ?? []),
    ...figures.residuals.map((residual) => residual.amount),
  ];
  const relied = new Set<string>();
  walkAll(roots, (node) => {
    for (const code of node.readings) relied.add(code);
  });
  return READINGS.filter(({ code }) => relied.has(code)).map(({ code, recommended }) => ({
    code,
    option: choices[code],
    isDefault: choices[code] === recommended,
  }));
}
