import { ZERO, type Decimal } from '../../../kernel/money.js';
import type { PersonNotice } from '../../../person-outcome.js';
import { computeCut, CUT } from './art29-cut.js';
import { ABSENT, computeAbsenceDeduction } from './art30-absent.js';
import type { RuleContext } from './art30-base.js';
import { computeSickPayReduction, LONG_TERM_SICK } from './art30-long-term-sick.js';
import { endOfAllPay, type MonthInput } from './month-input.js';
import { componentRules, Remainder, type ComponentPay } from './pay-component.js';

export const POST_ALLOWANCE = componentRules(
  { component: 'POST_ALLOWANCE', name: 'postAllowance', heldName: 'heldPostAllowance' },
  '岗位津贴',
  'post allowance',
);

const NO_READINGS: readonly string[] = [];

/**
 * D48 for the post allowance: a stop takes all; else sick pay, absence and the cut take their parts in
 * this order, and a suspension withholds the rest.
 */
export function payPostAllowance(
  input: MonthInput,
  context: RuleContext,
  notices: PersonNotice[],
): ComponentPay {
  const { circumstances } = input;
  const left = new Remainder(POST_ALLOWANCE, input.key, input.gross.postAllowance);
  const end = endOfAllPay(circumstances);
  const stop = end ?? circumstances.awaiting ?? circumstances.assessmentStop;
  if (stop !== null) {
    left.stop(stop);
    if (end === null) cut(left, input, notices, ZERO);
    return left.pay();
  }
  const readings = reduceInSickness(left, input, context);
  if (circumstances.daysAbsent !== null) {
    const key = `${input.key}.absenceFromPost`;
    const options = { numbers: context.numbers, readings: NO_READINGS };
    const taken = computeAbsenceDeduction(key, left.left, circumstances.daysAbsent, options);
    left.take(ABSENT, taken);
  }
  cut(left, input, notices, left.left.value);
  if (circumstances.suspended !== null) left.withhold(circumstances.suspended);
  return left.pay([...readings, ...circumstances.readings]);
}

/** Art. 30(3), unless 30(4) stands in its place. Gives the readings that decided. */
function reduceInSickness(
  left: Remainder,
  { key, circumstances: { longTermSickness, seriousIllness } }: MonthInput,
  { choices }: RuleContext,
): readonly string[] {
  const share = longTermSickness?.share ?? null;
  if (share === null || seriousIllness !== null) return NO_READINGS;
  if (choices.D43 === 'enteredShare') {
    left.take(LONG_TERM_SICK, computeSickPayReduction(`${key}.sickPay`, left.left, share));
  }
  return LONG_TERM_SICK_READINGS;
}

const LONG_TERM_SICK_READINGS = ['D43'];

function cut(
  left: Remainder,
  { key, month, circumstances: { cuts } }: MonthInput,
  notices: PersonNotice[],
  available: Decimal,
): void {
  if (cuts.length === 0) return;
  const total = computeCut(`${key}.cut`, cuts);
  if (total.value.greaterThan(available)) {
    const excess = total.value.minus(available).toString();
    const values = { cut: total.value.toString(), excess };
    notices.push({ code: 'cut_exceeds_allowance', month, values });
  }
  if (available.greaterThan(0)) left.take(CUT, total);
}
