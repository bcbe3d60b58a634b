import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import { takesReward } from './art29-assessment-stop.js';
import { ABSENT, computeAbsenceDeduction } from './art30-absent.js';
import { computeDeductionBase, type RuleContext } from './art30-base.js';
import { computePersonalDeduction, PERSONAL_LEAVE } from './art30-personal.js';
import { computeSickDeduction, SICK_LEAVE } from './art30-sick.js';
import type { Cause, Clause } from './clause.js';
import { endOfAllPay, type MonthInput } from './month-input.js';
import { componentRules, Remainder, type ComponentPay } from './pay-component.js';

export const INSTALMENT = componentRules(
  { component: 'INSTALMENT', name: 'instalment', heldName: 'heldInstalment' },
  '奖励性绩效预发',
  'instalment',
);

/** What one kind of absence costs. */
interface Deduction {
  readonly clause: Clause;
  readonly amount: Explained;
}

const FROM_REWARD = ['D38'];
const D48 = ['D48'];
const LARGEST: Rule = {
  label: { zh: '各项缺勤中最多的一项', en: 'the largest of the absences' },
  unit: 'yuan/month',
  formula: 'max({all})',
};

/**
 * D48 for the reward: a stop takes all; else the absences, each reckoned on the reward as given, are added
 * and take no more than there is, and a suspension or study leave withholds the rest.
 */
export function payInstalment(input: MonthInput, context: RuleContext): ComponentPay {
  const { circumstances } = input;
  const left = new Remainder(INSTALMENT, input.key, input.gross.instalment);
  const readings: string[] = [...circumstances.readings];
  const stop = stopOf(input, context, readings);
  if (stop !== null) {
    left.stop(stop);
    return left.pay(readings);
  }
  for (const { clause, amount } of deductionsOf(input, context, readings))
    left.take(clause, amount);
  const holds = circumstances.suspended ?? circumstances.studyLeave;
  if (holds !== null) left.withhold(holds);
  return left.pay(readings);
}

function stopOf(input: MonthInput, context: RuleContext, readings: string[]): Cause | null {
  const { circumstances, departmentKind, stopsReward } = input;
  const { awaiting, assessmentStop, longTermSickness, seriousIllness } = circumstances;
  const first = endOfAllPay(circumstances) ?? awaiting;
  if (first !== null) return first;
  if (assessmentStop !== null) {
    const { isResearchPost } = circumstances;
    if (isResearchPost) readings.push('D51');
    if (takesReward(departmentKind, { stopsReward, isResearchPost }, context.choices)) {
      return assessmentStop;
    }
  }
  if (seriousIllness !== null) return seriousIllness.stop;
  return longTermSickness === null || longTermSickness.isWorkRelated
    ? null
    : longTermSickness.cause;
}

function deductionsOf(
  input: MonthInput,
  context: RuleContext,
  readings: string[],
): readonly Deduction[] {
  const { circumstances, departmentKind } = input;
  const { sickLeave, personalLeave, daysAbsent } = circumstances;
  if (sickLeave === null && personalLeave === null && daysAbsent === null) return [];
  const { choices } = context;
  const isOfCollege = departmentKind === 'COLLEGE' || departmentKind === 'TEACHING_DEPARTMENT';
  if (isOfCollege && !circumstances.isResearchPost) {
    readings.push('D45');
    if (choices.D45 === 'leftToCollege') return [];
  }
  const deductions = absencesOf(input, context);
  if (deductions.length < 2) return deductions;
  readings.push('D48');
  return choices.D48 === 'added' ? deductions : [largestOf(input.key, deductions)];
}

/** Long-term sickness and serious illness stand in the place of the days of sick leave. */
function absencesOf(input: MonthInput, context: RuleContext): readonly Deduction[] {
  const { key, circumstances } = input;
  const { sickLeave, personalLeave, daysAbsent, longTermSickness, seriousIllness } = circumstances;
  const base = computeDeductionBase(key, input.gross.instalment, context);
  const found: Deduction[] = [];
  if (sickLeave !== null && longTermSickness === null && seriousIllness === null) {
    const amount = computeSickDeduction(key, base, sickLeave, context);
    found.push({ clause: SICK_LEAVE, amount });
  }
  if (personalLeave !== null) {
    const amount = computePersonalDeduction(key, base, personalLeave, context);
    found.push({ clause: PERSONAL_LEAVE, amount });
  }
  if (daysAbsent !== null) {
    const options = { numbers: context.numbers, readings: FROM_REWARD };
    const amount = computeAbsenceDeduction(`${key}.absenceFromReward`, base, daysAbsent, options);
    found.push({ clause: ABSENT, amount });
  }
  return found;
}

/** The largest stands under its own clause, and rests on all that it was compared with. */
function largestOf(key: string, deductions: readonly Deduction[]): Deduction {
  const { clause, amount } = deductions.reduce((largest, one) =>
    one.amount.value.greaterThan(largest.amount.value) ? one : largest,
  );
  const all = deductions.map((one) => one.amount);
  return {
    clause,
    amount: computed(LARGEST, `${key}.largestDeduction`, amount.value, { all }, D48),
  };
}
