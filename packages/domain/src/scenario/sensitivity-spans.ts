import { TITLE_CLASSES } from '../fields.js';
import { Decimal } from '../kernel/money.js';
import type { Parsed } from '../kernel/problem.js';
import { CZIE_2015 } from '../regulations/czie-2015/index.js';
import { parseVariant, type Variant } from './bridge-mix.js';
import { inputAt, isFree, outcomeOfVariant } from './goal-seek-trial.js';
import { groundOf } from './scenario.js';
import { figureOf } from './goal-seek-figures.js';
import { spanAround, tornado, type Output, type Span, type TornadoBar } from './sensitivity.js';

export interface SensitivityRequest {
  readonly output: Output;
  /** A share, or `regulation`. */
  readonly range: string;
  readonly paths?: readonly string[] | undefined;
}

export interface Sensitivity {
  readonly now: Decimal | null;
  readonly isFixed: boolean;
  readonly bars: readonly TornadoBar[];
}

/** Bars of the paths asked for, or of everything free that can move the output. */
export function sensitivityOf(
  variant: Variant,
  { output, range, paths }: SensitivityRequest,
): Parsed<Sensitivity> {
  if (range !== 'regulation' && !/^0\.\d{1,10}$/.test(range)) {
    return {
      ok: false,
      problems: [{ code: 'unknown_value', path: 'range', values: { value: range } }],
    };
  }
  const computed = outcomeOfVariant(variant);
  if (!computed.ok) return computed;
  const spanOf = (path: string): Span | null =>
    range === 'regulation' ? spanOfRegulation(variant, path) : spanAround(variant, path, range);
  const spans = (paths ?? pathsThatMove(variant, output)).flatMap((path) => spanOf(path) ?? []);
  const bars = tornado(variant, output, spans);
  if (!bars.ok) return bars;
  const now = output.kind === 'greatestLoss' ? new Decimal(0) : figureOf(computed.value, output);
  return { ok: true, value: { now, isFixed: isFixed(variant, output), bars: bars.value } };
}

/** ΣZ of a closed pool is the pool. */
function isFixed(variant: Variant, output: Output): boolean {
  const parsed = parseVariant(variant);
  if (!parsed.ok || output.kind !== 'allocated') return false;
  const { lockMode, choices } = parsed.value.decision;
  return lockMode !== 'RATES' && choices.D2 === 'inPool' && choices.D35 === 'exact';
}

const DECIDED = [
  'generalPool',
  'teachingPool',
  'staffShare',
  'officeRatio',
  'staffRate',
  'studentRate',
] as const;
const OF_A_UNIT = [
  ...TITLE_CLASSES.map((title) => `headcount.${title}`),
  'establishment',
  'students',
  'commonCourseShare',
  'score',
  'officeHeadcount',
  'coefficients',
] as const;

/** What is decided, the numbers of the regulation, and of a unit that is looked at its own facts. */
function pathsThatMove(variant: Variant, output: Output): readonly string[] {
  const { numbers } = groundOf(CZIE_2015, variant.edition);
  const regulation = [...numbers.keys()].filter((key) => !DECIDED.some((field) => field === key));
  const unit = output.kind === 'allocation' ? [`facts.departments.${output.unit}`] : [];
  return [
    ...DECIDED.map((field) => `decision.${field}`),
    ...regulation.map((key) => `regulation.${key}`),
    ...unit.flatMap((own) => OF_A_UNIT.map((field) => `${own}.${field}`)),
  ].filter((path) => isFree(variant, path) && isEntered(variant, path));
}

function isEntered(variant: Variant, path: string): boolean {
  const entered = inputAt(variant, path);
  return entered !== null && !new Decimal(entered).isZero();
}

/** The rows among which a number of the regulation stands, in their order. */
const ROWS: readonly (readonly string[])[] = [
  ['overstaffing1', 'overstaffing2', 'overstaffing3'],
  ['understaffing1', 'understaffing2', 'understaffing3'],
  ['assessmentUnqualified', 'assessment4', 'assessment3', 'assessment2', 'assessment1'],
];
/** Numbers that may not pass their neighbours. */
const ORDERED: readonly (readonly string[])[] = [
  ['cutoff1', 'cutoff2', 'cutoff3'],
  ['table1.junior', 'table1.intermediate', 'table1.associate', 'table1.senior'],
];

/**
 * The span that the regulation itself names: a coefficient over all rows that it stands among, a cut
 * or a title between its neighbours, a score over the list, a share over all shares. Null where it names none.
 */
function spanOfRegulation(variant: Variant, path: string): Span | null {
  if (!isFree(variant, path)) return null;
  const key = path.slice(path.indexOf('.') + 1);
  const span = (ends: readonly (string | null)[]): Span | null => spanOver(path, ends);
  const numbers = (keys: readonly (string | undefined)[]): readonly (string | null)[] =>
    keys.map((one) => (one === undefined ? null : inputAt(variant, `regulation.${one}`)));
  if (key === 'staffShare') return span(['0', '1']);
  if (path.endsWith('.score')) return span(scoresLike(variant, path));
  if (!path.startsWith('regulation.')) return null;
  const rows = ROWS.find((one) => one.includes(key));
  if (rows !== undefined) return span(numbers(rows));
  const order = ORDERED.find((one) => one.includes(key));
  if (order === undefined) return null;
  const at = order.indexOf(key);
  return span(numbers([order[at - 1], key, order[at + 1]]));
}

/** From the least to the greatest. */
function spanOver(path: string, values: readonly (string | null)[]): Span | null {
  const ends = values.flatMap((one) => (one === null ? [] : [new Decimal(one)]));
  if (ends.length === 0) return null;
  const [low, high] = [Decimal.min(...ends), Decimal.max(...ends)];
  return low.equals(high) ? null : { path, low: low.toString(), high: high.toString() };
}

/** The scores of all units that are ranked as this one is: teaching units, or offices. */
function scoresLike({ facts }: Variant, path: string): readonly (string | null)[] {
  const units = Object.entries(facts.departments);
  const own = units.find(([code]) => path === `facts.departments.${code}.score`)?.[1];
  const isOffice = (kind: string | undefined): boolean =>
    kind === 'OFFICE' || kind === 'AFFILIATED';
  return units
    .filter(([, one]) => isOffice(one.kind) === isOffice(own?.kind))
    .map(([, one]) => one.score ?? null);
}
