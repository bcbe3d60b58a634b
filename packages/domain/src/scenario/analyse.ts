import { amountsFrom } from '../compute-from.js';
import { invariant } from '../kernel/invariant.js';
import { inYuan, type Decimal } from '../kernel/money.js';
import type { Parsed } from '../kernel/problem.js';
import { CZIE_2015 } from '../regulations/czie-2015/index.js';
import type {
  AnalysisAnswer,
  AnalysisJob,
  AnalysisKind,
  PlainBar,
  PlainEnd,
  PlainMargin,
  PlainReadingCost,
  PlainSought,
  PlainThreshold,
  PlainTrial,
  PlainVariant,
} from './analysis.js';
import { bridge } from './bridge.js';
import type { Variant } from './bridge-mix.js';
import { costOfReadings, type ReadingCost } from './cost-of-readings.js';
import { goalSeek, type Sought, type Trial } from './goal-seek.js';
import { marginsOf, type Margin } from './marginal.js';
import { thresholdsOf, type Threshold } from './marginal-thresholds.js';
import { type End, type TornadoBar } from './sensitivity.js';
import { sensitivityOf } from './sensitivity-spans.js';
import { sweep } from './sweep.js';

type Answers = {
  readonly [Kind in AnalysisKind]: (job: AnalysisJob<Kind>) => AnalysisAnswer<Kind>;
};

/** Everything that a worker does: plain JSON in, plain JSON out, problems told and never thrown. */
export function analyse<Kind extends AnalysisKind>(job: AnalysisJob<Kind>): AnalysisAnswer<Kind> {
  const answers: Answers = ANSWERS;
  return answers[job.kind](job);
}

const ANSWERS: Answers = {
  bridge: ({ base, scenario }) =>
    withVariant(base, (before) => withVariant(scenario, (after) => bridge(before, after))),
  sensitivity: ({ variant, output, range, paths }) =>
    withVariant(variant, (one) =>
      told(sensitivityOf(one, { output, range, paths }), ({ now, isFixed, bars }) => ({
        now: text(now),
        isFixed,
        bars: bars.map(plainBar),
      })),
    ),
  goalSeek: ({ variant, goal }) =>
    withVariant(variant, (one) => told(goalSeek(one, goal), plainSought)),
  margins: ({ variant, unit }) =>
    withVariant(variant, (one) =>
      told(marginsOf(one, unit), (margins) => margins.map(plainMargin)),
    ),
  thresholds: ({ variant }) =>
    withVariant(variant, (one) =>
      told(thresholdsOf(one), (thresholds) => thresholds.map(plainThreshold)),
    ),
  readingCosts: ({ variant, readings }) =>
    withVariant(variant, (one) => told(costsOf(one, readings), (costs) => costs.map(plainCost))),
  sweep: ({ variant, scenarios }) => withVariant(variant, (one) => sweep(one, scenarios)),
};

/** The same variant under its edition; an edition that nobody knows is a problem. */
function withVariant<Value>(
  { edition: id, ...inputs }: PlainVariant,
  use: (variant: Variant) => Parsed<Value>,
): Parsed<Value> {
  const found = CZIE_2015.editions.find((one) => one.id === id);
  if (found !== undefined) return use({ ...inputs, edition: found.edition });
  return {
    ok: false,
    problems: [{ code: 'unknown_value', path: 'edition', values: { value: id } }],
  };
}

const told = <Value, Plain>(found: Parsed<Value>, write: (value: Value) => Plain): Parsed<Plain> =>
  found.ok ? { ok: true, value: write(found.value) } : found;

function costsOf(
  { edition, ...inputs }: Variant,
  codes: readonly string[] | undefined,
): Parsed<readonly ReadingCost[]> {
  const chosen = CZIE_2015.readings.filter(({ code }) => codes?.includes(code) ?? true);
  const costs = costOfReadings(CZIE_2015, edition, inputs, chosen);
  if (costs !== null) return { ok: true, value: costs };
  const refused = amountsFrom(CZIE_2015, edition, inputs);
  invariant(!refused.ok, 'a year that costs nothing to compute has costs of readings');
  return refused;
}

const text = (value: Decimal | null): string | null => value && value.toString();

/** Fen as yuan. */
const yuan = (fen: number | null): string | null => (fen === null ? null : inYuan(fen).toString());

const plainEnd = ({ input, value, leaps, leapsAt }: End): PlainEnd => ({
  input,
  value: text(value),
  leaps: leaps.flatMap(({ kind, units }) => units.map((unit) => ({ kind, unit }))),
  leapsAt,
});

const plainBar = ({ path, low, high, swing }: TornadoBar): PlainBar => ({
  path,
  low: plainEnd(low),
  high: plainEnd(high),
  swing: swing.toString(),
});

const plainTrial = ({ input, reached }: Trial): PlainTrial => ({
  input,
  reached: reached.toString(),
});

function plainSought(sought: Sought): PlainSought {
  if (sought.isSolved) {
    return {
      isSolved: true,
      ...plainTrial(sought),
      residual: sought.residual.toString(),
      sideEffects: sought.sideEffects.map(({ code, change }) => ({
        code,
        change: change.toString(),
      })),
    };
  }
  return {
    isSolved: false,
    nearest: sought.nearest && plainTrial(sought.nearest),
    jumps: sought.jumps.map(({ below, above }) => ({
      below: plainTrial(below),
      above: plainTrial(above),
    })),
    breaksConstraint: sought.breaksConstraint,
  };
}

const plainMargin = ({ change, own, others, problems }: Margin): PlainMargin => ({
  change,
  own: yuan(own),
  others: others.map(({ code, fen }) => ({ code, amount: inYuan(fen).toString() })),
  problems,
});

function plainThreshold({ crossing: _crossing, ...one }: Threshold): PlainThreshold {
  return {
    ...one,
    threshold: text(one.threshold),
    value: text(one.value),
    distance: text(one.distance),
    adjustment: text(one.adjustment),
    points: text(one.points),
    effect: yuan(one.effect),
    effectOnOthers: yuan(one.effectOnOthers),
  };
}

const plainCost = ({ code, options }: ReadingCost): PlainReadingCost => ({
  code,
  options: options.map(({ option, isChosen, total, departments, problems }) => ({
    option,
    isChosen,
    total: text(total),
    departments: departments.map((one) => ({ code: one.code, change: one.change.toString() })),
    problems,
  })),
});
