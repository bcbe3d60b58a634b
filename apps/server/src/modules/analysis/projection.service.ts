import { MOST_YEARS, PROJECTION_RULES, type Projection } from '@hebo/domain';
import type { Context } from '../../context.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule, toProblem, type BrokenRule } from '../../graphql/problems.js';
import type { UserError } from '../../graphql/user-error.type.js';
import type { YearInputs } from '../outcome/year.service.js';
import { answerTo, plainOf } from './analysis.service.js';
import type { ProjectionInput, ProjectionPayload } from './projection.type.js';
import { stoppedYear, toYear } from './projection-view.js';
import { peopleOfTrial, triedInputs, trialErrorsOf, type Tried } from './trial.service.js';

export async function projection(
  context: Context,
  input: ProjectionInput,
): Promise<ProjectionPayload> {
  const refused = (userErrors: UserError[]): ProjectionPayload => ({
    base: null,
    years: [],
    rules: [],
    userErrors,
  });
  const problems = yearProblems(input.years);
  const tried = await triedInputs(context, input.trial);
  if (!tried.ok || problems.length > 0) {
    const wrong = problems.map((problem) => inInput(context, problem));
    return refused([...wrong, ...(tried.ok ? [] : tried.userErrors)]);
  }
  const inputs = await peopleOfTrial(context, tried.trial);
  const variant = inputs && plainOf(inputs);
  if (inputs === null || variant === null) return refused([]);
  const { trial: _trial, ...assumptions } = input;
  const answer = await answerTo(context, { kind: 'projection', variant, assumptions });
  if (!answer.ok) return refused(errorsOf(context, answer.problems, tried));
  return { ...toPayload(context, inputs, answer.value), userErrors: [] };
}

function toPayload(
  context: Context,
  inputs: YearInputs,
  { base, years, stopped, enteredUnits }: Projection,
): Omit<ProjectionPayload, 'userErrors'> {
  const { locale } = context;
  const reader = { locale, edition: inputs.edition.id };
  const view = { units: inputs.units, locale };
  const last =
    stopped === null
      ? []
      : [
          stoppedYear(
            stopped.period,
            stopped.problems.map((problem) => toProblem(problem, reader)),
          ),
        ];
  const names = enteredUnits.flatMap((code) => inputs.units.get(code)?.name ?? []);
  return {
    base: toYear(base, view),
    years: [...years.map((year) => toYear(year, view)), ...last],
    rules: [
      ...PROJECTION_RULES.map((rule) => rule[locale]),
      ...(names.length > 0 ? [ENTERED[locale](names)] : []),
    ],
  };
}

const ENTERED = {
  zh: (names: readonly string[]): string =>
    `${names.join('、')}的录入人数与按人推算的不同或无人登记，各年沿用录入数`,
  en: (names: readonly string[]): string =>
    `Heads entered stay in every year for ${names.join(', ')}: their people tell others, or nobody is on record`,
};

function yearProblems(years: number): BrokenRule[] {
  const value = String(years);
  if (years < 1) return [brokenRule('must_be_positive', 'years', { value })];
  if (years <= MOST_YEARS) return [];
  return [brokenRule('too_many_years', 'years', { value, limit: String(MOST_YEARS) })];
}

const ASSUMPTION = /^assumptions\./;

/** An assumption is a field of the input; all else was wrong in the trial or in its people. */
function errorsOf(
  context: Context,
  problems: readonly BrokenRule[],
  { trial }: Extract<Tried, { ok: true }>,
): UserError[] {
  return problems.flatMap((problem) =>
    ASSUMPTION.test(problem.path)
      ? [inInput(context, { ...problem, path: problem.path.replace(ASSUMPTION, '') })]
      : trialErrorsOf(context, [problem], trial),
  );
}
