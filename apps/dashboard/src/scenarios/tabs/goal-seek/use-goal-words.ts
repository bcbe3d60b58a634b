import { Decimal } from '@hebo/domain';
import type { Goal, PlainTrial } from '@hebo/domain';
import { useTranslate } from 'react-admin';
import { formatCoefficient, formatMoney } from '../../../formats/format';
import { usePathWords } from '../../workbench/use-path-words';
import { isMoney } from '../figure-choice';
import { unitOfPath } from '../path-unit';
import type { TabProps } from '../tab-props';

const RATIO_DECIMALS = 4;

/** What a search found, in the words of its goal. */
export function useGoalWords({ goal, current, names }: TabProps & { readonly goal: Goal }) {
  const translate = useTranslate();
  const paths = usePathWords(current);
  const { figure, path, target } = goal;
  const value = (text: string): string =>
    isMoney(figure)
      ? `${formatMoney(text)} ${translate('common.yuan')}`
      : formatCoefficient(text, RATIO_DECIMALS);
  const shared = {
    path: paths.label(path),
    figure:
      figure.kind === 'allocation'
        ? translate('scenario.figure.unit', { name: names[figure.unit] ?? figure.unit })
        : translate(`scenario.figure.${figure.kind}`),
  };
  /** Every digit that would be applied. */
  const input = (text: string): string => formatCoefficient(text);
  return {
    solved: ({ input: found, reached, residual }: PlainTrial & { readonly residual: string }) => ({
      ...shared,
      input: input(found),
      unit: translate(`explanation.unit.${unitOfPath(path, current.edition)}`),
      reached: value(reached),
      residual: value(residual),
    }),
    nearest: ({ input: found, reached }: PlainTrial) => ({
      ...shared,
      input: input(found),
      reached: value(reached),
      gap: value(new Decimal(target).minus(reached).abs().toFixed()),
    }),
    jump: ({ below, above }: { readonly below: PlainTrial; readonly above: PlainTrial }) => ({
      ...shared,
      below: input(below.input),
      above: input(above.input),
      belowValue: value(below.reached),
      aboveValue: value(above.reached),
    }),
  };
}
