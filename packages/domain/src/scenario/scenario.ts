import {
  DECISION_FIELDS,
  DEPARTMENT_FIELDS,
  HEADCOUNT_FIELDS,
  RESEARCH_FIELDS,
  TITLE_CLASSES,
  TITLE_FIELDS,
  UNIT_FIELDS,
} from '../fields.js';
import type { Label, LeafRule } from '../kernel/explained.js';
import type { Parsed, Problem } from '../kernel/problem.js';
import type { YearInputs } from '../compute-from.js';
import type {
  Amendment,
  DepartmentYearInput,
  FactsInput,
  Reading,
  Regulation,
  RegulationNumber,
} from '../regulation.js';

/**
 * A scenario is a named difference against a base: a list of overrides on Facts and Decision.
 * Paths come from a closed list: `decision.generalPool`, `decision.readings.D2`,
 * `facts.departments.A.establishment`, `facts.departments.A.headcount.senior`,
 * `regulation.staffingThreshold`, `regulation.table1.senior`.
 */
export interface Override {
  readonly path: string;
  /** Decimal string, `true` / `false`, option code, or null to take an entered value away. */
  readonly value: string | null;
  readonly reason?: string;
}

export type ScenarioInputs = YearInputs;

/** What paths are read against: the readings of a regulation and the numbers of one edition. */
export interface Ground {
  readonly readings: readonly Reading[];
  /** By key, as the edition prints them. */
  readonly numbers: ReadonlyMap<string, RegulationNumber>;
}

const grounds = new WeakMap<object, Ground>();

/** The ground of a regulation's edition; asked again, the same one. */
export function groundOf<Facts, Decision, Edition extends object>(
  regulation: Regulation<Facts, Decision, Edition>,
  edition: Edition,
): Ground {
  const ground = grounds.get(edition) ?? {
    readings: regulation.readings,
    numbers: new Map(regulation.numbers(edition).map((one) => [one.key, one])),
  };
  grounds.set(edition, ground);
  return ground;
}

/** Where a path leads: the record it changes, and how the figure is called. */
export type Target = Label & {
  readonly symbol: string | null;
} & (
    | { readonly kind: 'decision'; readonly field: string }
    | { readonly kind: 'reading'; readonly code: string }
    | { readonly kind: 'number'; readonly key: string; readonly printed: string | null }
    | { readonly kind: 'research'; readonly field: string }
    | { readonly kind: 'department'; readonly code: string; readonly fields: readonly string[] }
  );

interface Named {
  readonly label: Label;
  readonly symbol: string | null;
}

const DEPARTMENT_PATHS: ReadonlyMap<string, Named> = new Map<string, Named>([
  ...Object.entries({ ...DEPARTMENT_FIELDS, ...UNIT_FIELDS }).map(
    ([field, rule]) => [field, { label: rule.label, symbol: rule.symbol ?? null }] as const,
  ),
  ...Object.entries(HEADCOUNT_FIELDS).flatMap(([field, rule]) =>
    TITLE_CLASSES.map((title) => {
      const own = TITLE_FIELDS[title].label;
      const label =
        field === 'headcount'
          ? own
          : { zh: `${rule.label.zh}·${own.zh}`, en: `${rule.label.en}: ${own.en}` };
      return [`${field}.${title}`, { label, symbol: null }] as const;
    }),
  ),
]);

const DEPARTMENT_PREFIX = 'facts.departments.';

/** Codes may hold dots, so the field is looked for from the end, the longest first. */
function departmentTarget(path: string): Target | undefined {
  const rest = path.slice(DEPARTMENT_PREFIX.length);
  const parts = rest.split('.');
  for (const length of [2, 1]) {
    const fields = parts.slice(-length);
    const named = DEPARTMENT_PATHS.get(fields.join('.'));
    const code = parts.slice(0, -length).join('.');
    if (named && code !== '') {
      return { kind: 'department', code, fields, ...named.label, symbol: named.symbol };
    }
  }
  return undefined;
}

const NUMBER_PREFIX = 'regulation.';

export function targetOf(path: string, { readings, numbers }: Ground): Target | undefined {
  if (path.startsWith(DEPARTMENT_PREFIX)) return departmentTarget(path);
  if (path.startsWith(NUMBER_PREFIX)) {
    const number = numbers.get(path.slice(NUMBER_PREFIX.length));
    if (number === undefined) return undefined;
    const { key, value, label } = number;
    return { kind: 'number', key, printed: value, ...label, symbol: null };
  }
  const [, group, field] =
    /^(decision|decision\.readings|facts\.research)\.([^.]+)$/.exec(path) ?? [];
  if (group === undefined || field === undefined) return undefined;
  if (group === 'decision.readings') {
    const reading = readings.find(({ code }) => code === field);
    return reading && { kind: 'reading', code: field, ...reading.question, symbol: field };
  }
  const rules: Readonly<Record<string, LeafRule>> =
    group === 'decision' ? DECISION_FIELDS : RESEARCH_FIELDS;
  const rule = Object.hasOwn(rules, field) ? rules[field] : undefined;
  const kind = group === 'decision' ? 'decision' : 'research';
  return rule && { kind, field, ...rule.label, symbol: rule.symbol ?? null };
}

/** What an override's path is called, for lists and logs. */
export function labelOfPath(
  path: string,
  ground: Ground,
): { readonly label: Label; readonly symbol: string | null } | undefined {
  const target = targetOf(path, ground);
  return target && { label: { zh: target.zh, en: target.en }, symbol: target.symbol };
}

/** The value behind a path; null where nothing stands there. A number not amended is as printed. */
export function valueAt(inputs: ScenarioInputs, path: string, ground: Ground): string | null {
  const target = targetOf(path, ground);
  if (target === undefined) return null;
  if (target.kind === 'number') return amendedValue(inputs, target.key) ?? target.printed;
  const found = steps(target).reduce<unknown>(
    (record, step) =>
      typeof record === 'object' && record !== null && Object.hasOwn(record, step)
        ? (record as Record<string, unknown>)[step]
        : null,
    inputs,
  );
  return found === null || found === undefined ? null : String(found);
}

/** The last amendment of a number that is in force when the year begins. */
function amendedValue({ facts, amendments }: ScenarioInputs, key: string): string | null {
  const own = (amendments ?? []).filter((one) => one.key === key && isInForce(one, facts));
  return own.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1)?.value ?? null;
}

const isInForce = ({ from }: Amendment, { period }: FactsInput): boolean => from <= `${period}-01`;

/** A number tried otherwise holds for the whole year, in place of what was amended before. */
function withNumber(inputs: ScenarioInputs, key: string, value: string | null): ScenarioInputs {
  const { facts, amendments = [] } = inputs;
  const others = amendments.filter((one) => one.key !== key || !isInForce(one, facts));
  const own = value === null ? [] : [{ key, value, from: `${facts.period}-01` }];
  return { ...inputs, amendments: [...others, ...own] };
}

function steps(target: Exclude<Target, { kind: 'number' }>): readonly string[] {
  switch (target.kind) {
    case 'decision':
      return ['decision', target.field];
    case 'reading':
      return ['decision', 'readings', target.code];
    case 'research':
      return ['facts', 'research', target.field];
    case 'department':
      return ['facts', 'departments', target.code, ...target.fields];
  }
}

/** A copy of a record with the value behind the steps replaced, or taken out where it is undefined. */
function withValue(record: unknown, path: readonly string[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const { [step]: before, ...others } = (record ?? {}) as Record<string, unknown>;
  const after = withValue(before, rest, value);
  return after === undefined ? others : { ...others, [step]: after };
}

/**
 * The inputs with all overrides laid over them. A reading that is taken away falls back to its default,
 * a number to what the edition prints; an unknown path or department is refused, all of them at once.
 */
export function applyOverrides(
  inputs: ScenarioInputs,
  overrides: readonly Override[],
  ground: Ground,
): Parsed<ScenarioInputs> {
  const problems: Problem[] = [];
  let result = inputs;
  for (const { path, value } of overrides) {
    const target = targetOf(path, ground);
    if (target === undefined) {
      problems.push({ code: 'unknown_path', path, values: {} });
    } else if (
      target.kind === 'department' &&
      !Object.hasOwn(inputs.facts.departments, target.code)
    ) {
      problems.push({ code: 'unknown_department', path, values: { department: target.code } });
    } else if (target.kind === 'number') {
      result = withNumber(result, target.key, value);
    } else {
      result = withValue(result, steps(target), written(target, value)) as ScenarioInputs;
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: result };
}

const YES_NO: readonly (keyof DepartmentYearInput)[] = [
  'isQualified',
  'hasOwnAccounts',
  'stopsReward',
];

function written(target: Target, value: string | null): string | boolean | null | undefined {
  if (target.kind === 'reading') return value ?? undefined;
  const isYesNo =
    target.kind === 'department' && YES_NO.some((field) => field === target.fields[0]);
  if (isYesNo && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

/** The overrides that lead from one pair of inputs to another, in order of path. */
export function diff(
  before: ScenarioInputs,
  after: ScenarioInputs,
  ground: Ground,
): readonly Override[] {
  const codes = Object.keys(before.facts.departments).filter((code) =>
    Object.hasOwn(after.facts.departments, code),
  );
  const paths = [
    ...Object.keys(DECISION_FIELDS).map((field) => `decision.${field}`),
    ...ground.readings.map(({ code }) => `decision.readings.${code}`),
    ...codes.flatMap((code) =>
      [...DEPARTMENT_PATHS.keys()].map((field) => `${DEPARTMENT_PREFIX}${code}.${field}`),
    ),
    ...Object.keys(RESEARCH_FIELDS).map((field) => `facts.research.${field}`),
    ...[...ground.numbers.keys()].map((key) => `${NUMBER_PREFIX}${key}`),
  ];
  return paths
    .toSorted()
    .map((path) => ({ path, value: valueAt(after, path, ground) }))
    .filter(({ path, value }) => value !== valueAt(before, path, ground));
}
