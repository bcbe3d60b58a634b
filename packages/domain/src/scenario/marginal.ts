import { TITLE_CLASSES, type TitleClass } from '../fields.js';
import { Decimal, ZERO } from '../kernel/money.js';
import type { Parsed, Problem } from '../kernel/problem.js';
import type { DepartmentResult, Outcome } from '../outcome.js';
import type { Choices } from '../regulations/czie-2015/readings.js';
import { parseVariant, type ParsedVariant, type Variant } from './bridge-mix.js';
import { valuesOf, type UnitValues } from './bridge-values.js';
import { inputAt, outcomeOfParsed, yearWith } from './goal-seek-trial.js';
import { headcountField, pathOf } from './marginal-place.js';
import { swapScores } from './marginal-ranks.js';
import type { Override } from './scenario.js';

/** A small change of one department; `by` is negative where there is less, or a worse rank. */
export type Change =
  | { readonly kind: 'head'; readonly title: TitleClass; readonly by: 1 | -1 }
  | { readonly kind: 'post'; readonly by: 1 | -1 }
  | { readonly kind: 'students'; readonly by: 10 | -10 }
  | { readonly kind: 'rank'; readonly by: 1 | -1 };

export interface Margin {
  readonly change: Change;
  /** Fen that the department gets more; null where the year would be refused. */
  readonly own: number | null;
  /** The other units whose amounts move, the largest first. */
  readonly others: readonly { readonly code: string; readonly fen: number }[];
  readonly problems: readonly Problem[];
}

/** What a person, a post, ten students or a rank more or less would do to a department and to the others. */
export function marginsOf(variant: Variant, unit: string): Parsed<readonly Margin[]> {
  const parsed = parseVariant(variant);
  if (!parsed.ok) return parsed;
  const outcome = outcomeOfParsed(parsed.value);
  if (!outcome.ok) return outcome;
  const { choices } = parsed.value.decision;
  const department = outcome.value.departments.find(({ code }) => code === unit);
  if (department === undefined) return unknown(unit);
  const before = valuesOf(parsed.value);
  if (!before.ok) return before;
  const value = changesOf(department).flatMap((change): readonly Margin[] => {
    const overrides = overridesOf(change, department, { variant, outcome: outcome.value, choices });
    if (overrides === null) return [];
    const after = amountsAfter({ variant, year: parsed.value }, overrides);
    if (!after.ok) return [{ change, own: null, others: [], problems: after.problems }];
    return [{ change, problems: [], ...differences(before.value, after.value, unit) }];
  });
  return { ok: true, value };
}

const unknown = (department: string): Parsed<never> => ({
  ok: false,
  problems: [
    {
      code: 'unknown_department',
      path: `facts.departments.${department}`,
      values: { department },
    },
  ],
});

/** A variant with its year read. */
export interface Read {
  readonly variant: Variant;
  readonly year: ParsedVariant;
}

export function amountsAfter(
  { variant, year }: Read,
  overrides: readonly Override[],
): Parsed<UnitValues> {
  const changed = yearWith(variant, year, overrides);
  return changed.ok ? valuesOf(changed.value) : changed;
}

function changesOf({ kind }: DepartmentResult): readonly Change[] {
  const both = [1, -1] as const;
  return [
    ...TITLE_CLASSES.flatMap((title) => both.map((by) => ({ kind: 'head', title, by }) as const)),
    ...both.map((by) => ({ kind: 'post', by }) as const),
    ...(kind === 'COLLEGE'
      ? ([10, -10] as const).map((by) => ({ kind: 'students', by }) as const)
      : []),
    ...both.map((by) => ({ kind: 'rank', by }) as const),
  ];
}

interface Surroundings {
  readonly variant: Variant;
  readonly outcome: Outcome;
  readonly choices: Choices;
}

/** Null where there is nothing to take away, or nobody to change ranks with. */
function overridesOf(
  change: Change,
  department: DepartmentResult,
  { variant, outcome, choices }: Surroundings,
): readonly Override[] | null {
  const path = pathOf(department);
  const moved = (field: string, by: number): readonly Override[] | null => {
    const value = new Decimal(inputAt(variant, `${path}.${field}`) ?? 0).plus(by);
    return value.lessThan(0) ? null : [{ path: `${path}.${field}`, value: value.toString() }];
  };
  switch (change.kind) {
    case 'head':
      return moved(`${headcountField(choices)}.${change.title}`, change.by);
    case 'post':
      return moved('establishment', change.by);
    case 'students':
      return moved('students', change.by);
    case 'rank': {
      const other = neighbourOf(outcome, department, change.by, choices.D8 === 'byKind');
      return other && swapScores(department, other);
    }
  }
}

/** The department next above or below in its list, with which it would change scores. */
function neighbourOf(
  { departments }: Outcome,
  own: DepartmentResult,
  by: 1 | -1,
  isByKind: boolean,
): DepartmentResult | null {
  const distance = ({ score }: DepartmentResult): Decimal =>
    score.value.minus(own.score.value).times(by);
  const [next] = departments
    .filter((one) => !isByKind || one.kind === own.kind)
    .filter((one) => distance(one).greaterThan(ZERO))
    .toSorted((a, b) => distance(a).comparedTo(distance(b)) || (a.code < b.code ? -1 : 1));
  return next ?? null;
}

export function differences(
  before: UnitValues,
  after: UnitValues,
  unit: string,
): Pick<Margin, 'own' | 'others'> {
  const changes = before.codes.map((code, index) => ({
    code,
    fen: (after.fen[index] ?? 0) - (before.fen[index] ?? 0),
  }));
  const others = changes
    .filter(({ code, fen }) => code !== unit && fen !== 0)
    .toSorted((a, b) => Math.abs(b.fen) - Math.abs(a.fen) || (a.code < b.code ? -1 : 1));
  return { own: changes.find(({ code }) => code === unit)?.fen ?? null, others };
}
