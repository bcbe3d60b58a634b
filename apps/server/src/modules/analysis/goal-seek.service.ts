import { Decimal, type Goal, type PlainSought, type PlainTrial } from '@hebo/domain';
import type { Context } from '../../context.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import type { UserError } from '../../graphql/user-error.type.js';
import { plainText } from '../outcome/figures.js';
import { answerTo, plainOf } from './analysis.service.js';
import { isFigure, wantedFigure } from './figure.js';
import type { GoalSeekInput, GoalSeekPayload } from './goal-seek.type.js';
import { byDepartment } from './shown.js';
import { triedInputs, trialErrorsOf, type Tried } from './trial.service.js';

type Solvable = Extract<Tried, { ok: true }>;

const NOTHING = {
  isSolved: false,
  input: null,
  reached: null,
  residual: null,
  nearest: null,
  jumps: [],
  sideEffects: [],
  breaksConstraint: false,
};

const refused = (userErrors: UserError[]): GoalSeekPayload => ({ ...NOTHING, userErrors });

export async function goalSeek(context: Context, input: GoalSeekInput): Promise<GoalSeekPayload> {
  const tried = await triedInputs(context, input.trial);
  if (!tried.ok) return refused(tried.userErrors);
  const wanted = await wantedFigure(context, input.figure, tried.inputs);
  const figure = wanted.ok && isFigure(wanted.figure) ? wanted.figure : null;
  const problems = [...(wanted.ok ? [] : [wanted.problem]), ...goalProblems(input)];
  const variant = plainOf(tried.inputs);
  if (figure === null || variant === null || problems.length > 0) {
    return refused(problems.map((problem) => inInput(context, problem)));
  }
  const { target, path, from, to, keepsTotal, greatestLoss } = input;
  const goal: Goal = {
    figure,
    target,
    path,
    from,
    to,
    ...(keepsTotal == null ? {} : { keepsTotal }),
    ...(greatestLoss == null ? {} : { greatestLoss }),
  };
  const answer = await answerTo(context, { kind: 'goalSeek', variant, goal });
  if (!answer.ok) return refused(errorsOf(context, answer.problems, { path, tried }));
  return { ...soughtOf(answer.value, tried), userErrors: [] };
}

function goalProblems({ figure, from, to, greatestLoss }: GoalSeekInput): BrokenRule[] {
  const isReversed = new Decimal(from).greaterThan(to);
  const loss = new Decimal(greatestLoss ?? 0);
  return [
    ...(figure.kind === 'GREATEST_LOSS' ? [brokenRule('figure_not_sought', 'figure.kind')] : []),
    ...(isReversed ? [brokenRule('range_is_reversed', 'from', { from, to })] : []),
    ...(loss.lessThan(0) || loss.greaterThan(1)
      ? [
          brokenRule('share_must_be_within_zero_and_one', 'greatestLoss', {
            value: loss.toString(),
          }),
        ]
      : []),
  ];
}

/** A path that cannot be moved is one of the input; all else was wrong in the trial. */
function errorsOf(
  context: Context,
  problems: readonly BrokenRule[],
  { path, tried }: { path: string; tried: Solvable },
): UserError[] {
  return problems.flatMap((problem) =>
    problem.path === path
      ? [inInput(context, brokenRule('input_not_free', 'path'))]
      : trialErrorsOf(context, [problem], tried.trial),
  );
}

function soughtOf(
  sought: PlainSought,
  { inputs: { units } }: Solvable,
): Omit<GoalSeekPayload, 'userErrors'> {
  if (!sought.isSolved) {
    const { nearest, breaksConstraint } = sought;
    return {
      ...NOTHING,
      nearest: nearest && trialOf(nearest),
      jumps: sought.jumps.map(({ below, above }) => ({
        below: trialOf(below),
        above: trialOf(above),
      })),
      breaksConstraint,
    };
  }
  const sideEffects = byDepartment(
    units,
    sought.sideEffects.map(({ code, change }) => ({ code, yuan: change })),
  );
  const residual = plainText(new Decimal(sought.residual));
  return { ...NOTHING, isSolved: true, ...trialOf(sought), residual, sideEffects };
}

/** Quotients to ten places; an input is told as it was tried. */
const trialOf = ({ input, reached }: PlainTrial): PlainTrial => ({
  input,
  reached: plainText(new Decimal(reached)),
});
