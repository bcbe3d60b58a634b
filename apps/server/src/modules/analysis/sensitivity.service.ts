import { Decimal, type PlainEnd } from '@hebo/domain';
import type { Context } from '../../context.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import type { UserError } from '../../graphql/user-error.type.js';
import { plainText } from '../outcome/figures.js';
import { namesOf } from '../scenario/override.service.js';
import { answerTo, plainOf } from './analysis.service.js';
import { wantedFigure } from './figure.js';
import type { SensitivityEnd, SensitivityInput, SensitivityPayload } from './sensitivity.type.js';
import { triedInputs, trialErrorsOf } from './trial.service.js';

const refused = (userErrors: UserError[]): SensitivityPayload => ({
  now: null,
  isFixed: false,
  bars: [],
  userErrors,
});

export async function sensitivity(
  context: Context,
  input: SensitivityInput,
): Promise<SensitivityPayload> {
  const tried = await triedInputs(context, input.trial);
  if (!tried.ok) return refused(tried.userErrors);
  const { inputs } = tried;
  const wanted = await wantedFigure(context, input.figure, inputs);
  const problems = [...rangeProblems(input.range), ...(wanted.ok ? [] : [wanted.problem])];
  const variant = plainOf(inputs);
  if (!wanted.ok || problems.length > 0 || variant === null) {
    return refused(problems.map((problem) => inInput(context, problem)));
  }
  const answer = await answerTo(context, {
    kind: 'sensitivity',
    variant,
    output: wanted.figure,
    range: input.range,
    ...(input.paths == null ? {} : { paths: input.paths }),
  });
  if (!answer.ok) return refused(trialErrorsOf(context, answer.problems, tried.trial));
  const { now, isFixed, bars } = answer.value;
  const unmoved = (input.paths ?? []).flatMap((path, at) =>
    bars.some((bar) => bar.path === path) ? [] : [brokenRule('input_not_free', `paths.${at}`)],
  );
  if (unmoved.length > 0) return refused(unmoved.map((problem) => inInput(context, problem)));
  return {
    now: figureText(now),
    isFixed,
    bars: await Promise.all(
      bars.map(async ({ path, low, high, swing }) => ({
        path,
        label: (await namesOf(context, path, inputs.edition)).label,
        low: endOf(low),
        high: endOf(high),
        swing: plainText(new Decimal(swing)),
      })),
    ),
    userErrors: [],
  };
}

function rangeProblems(range: string): BrokenRule[] {
  const share = new Decimal(range);
  if (!share.greaterThan(0)) return [brokenRule('must_be_positive', 'range', { value: range })];
  if (!share.greaterThan(1)) return [];
  return [brokenRule('share_must_be_within_zero_and_one', 'range', { value: range })];
}

const figureText = (value: string | null): string | null =>
  value === null ? null : plainText(new Decimal(value));

const endOf = ({ input, value, leapsAt }: PlainEnd): SensitivityEnd => ({
  input,
  value: figureText(value),
  leapsAt,
});
