import type { Context } from '../../context.js';
import { unitOf, type Run } from './compute.js';
import { decimal, money, orNull, quotient } from './figures.js';
import { noticeWords } from './notice-wording.js';
import type { Notice, Outcome, Residual } from './outcome.type.js';
import { chosenReadings } from './readings.js';

/** The outcome of a run as GraphQL shows it; null where it could not be computed. */
export function outcomeOf(run: Run): Outcome | null {
  if (!run.computed.ok) return null;
  const { outcome } = run.computed;
  return {
    run,
    computed: outcome,
    period: run.inputs.period,
    edition: run.inputs.edition.id,
    isProvisional: !(run.inputs.isPublished && run.inputs.isInForce),
    lockMode: outcome.lockMode,
    generalPool: money(outcome.generalPool),
    approvedGeneralPool: orNull(money, outcome.approvedGeneralPool),
    teachingPool: money(outcome.teachingPool),
    staffShare: decimal(outcome.staffShare),
    officeRatio: decimal(outcome.officeRatio),
    staffRate: quotient(outcome.staffRate),
    studentRate: quotient(outcome.studentRate),
    averageTeachingAllowance: quotient(outcome.averageTeachingAllowance),
    officeBase: orNull(quotient, outcome.officeBase),
    institutionStudents: decimal(outcome.institutionStudents),
    officeHeadcount: decimal(outcome.officeHeadcount),
    collegeHeadcount: decimal(outcome.collegeHeadcount),
    weightedCoefficients: decimal(outcome.weightedCoefficients),
    researchCoefficients: decimal(outcome.researchCoefficients),
    allocated: money(outcome.allocated),
    balance: money(outcome.balance),
    readings: chosenReadings(
      run,
      outcome.readings.map(({ code }) => code),
    ),
  };
}

export function residualsOf({ locale }: Context, { computed, run }: Outcome): Residual[] {
  return computed.residuals.map(({ id, label, amount }) => ({
    id,
    label: label[locale],
    amount: money(amount),
    readings: chosenReadings(run, amount.readings),
  }));
}

export function noticesOf({ locale }: Context, { computed, run }: Outcome): Notice[] {
  return computed.notices.map(({ code, departments, values }) => ({
    code,
    message: noticeWords(code, values, locale),
    month: null,
    departments: departments.map((unit) => unitOf(run, unit)),
  }));
}
