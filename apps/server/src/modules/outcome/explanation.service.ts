import { flattenExplanation, type AnyExplained, type ExplanationNode } from '@hebo/domain';
import type { Context } from '../../context.js';
import { toCitation } from '../../graphql/citation.js';
import type { Explanation, ExplanationNode as Step } from '../../graphql/explanation.type.js';
import { brokenRule, toProblem, type BrokenRule } from '../../graphql/problems.js';
import type { Problem } from '../../graphql/problem.type.js';
import { ownCodes } from './allocation.service.js';
import type { Allocation, OfficeAllocation } from './allocation.type.js';
import type { Explainable } from './explainable.js';
import type { Outcome } from './outcome.type.js';
import { chosenReadings } from './readings.js';

const OF_DEPARTMENT = /^(?:facts\.)?(?:departments|offices)\.([^.]+)/;
const OF_DEPARTMENT_PROBLEM = /^departments\.([^.]+)/;

export async function explainAllocation(
  context: Context,
  { root, run }: Allocation | OfficeAllocation,
): Promise<Explanation | null> {
  return root === null ? null : explain(context, root, await within(context, run));
}

/** The figures of the pools by the names they have on the outcome. */
export async function explainFigure(
  context: Context,
  { computed, run }: Outcome,
  figure: string,
): Promise<Explanation | null> {
  const found: unknown = Object.hasOwn(computed, figure)
    ? computed[figure as keyof typeof computed]
    : null;
  return isExplained(found) ? explain(context, found, await within(context, run)) : null;
}

function isExplained(value: unknown): value is AnyExplained {
  return typeof value === 'object' && value !== null && 'key' in value && 'origin' in value;
}

/** Another department's figures are no part of what a secretary is told; such steps are marked cut. */
export async function within(
  context: Context,
  { inputs }: Pick<Explainable, 'inputs'>,
): Promise<Explainable> {
  const own = await ownCodes(context);
  return {
    inputs,
    maySee: (key) => {
      const code = OF_DEPARTMENT.exec(key)?.[1];
      return own === null || code === undefined || own.has(code);
    },
  };
}

export function explain(
  { locale }: Context,
  figure: AnyExplained,
  { inputs, maySee }: Explainable,
): Explanation {
  const { root, nodes } = flattenExplanation(figure, { maySee, locale });
  return { root, nodes: nodes.map((node) => toStep(node, inputs, locale)) };
}

function toStep(
  node: ExplanationNode,
  inputs: Explainable['inputs'],
  locale: Context['locale'],
): Step {
  const isStored = node.origin === 'fact' || node.origin === 'decision';
  const holder = isStored ? holderOf(node.key, inputs) : null;
  return {
    key: node.key,
    parts: node.parts,
    label: node.label[locale],
    symbol: node.symbol ?? null,
    unit: node.unit === 'none' ? null : node.unit,
    origin: ORIGINS[node.origin],
    value: node.value,
    formula: node.formula ?? null,
    formulaWithNumbers: node.formulaWithNumbers ?? null,
    expression: node.expression ?? null,
    citation:
      node.citation === undefined ? null : toCitation(node.citation, inputs.edition.id, locale),
    readings: chosenReadings({ inputs }, node.readings),
    factId: holder,
    source: holder === null ? null : node.key,
    isInferred: node.isInferred,
    isCut: node.isCut,
  };
}

const ORIGINS = {
  computed: 'COMPUTED',
  fact: 'FACT',
  regulation: 'REGULATION',
  decision: 'DECISION',
  count: 'COUNT',
} as const;

/** The stored object behind a path: the one for the path itself, else for what it belongs to. */
function holderOf(key: string, { holders }: Explainable['inputs']): string | null {
  for (let path = key; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    const holder = holders.get(path);
    if (holder !== undefined) return holder;
  }
  return null;
}

/** Problems of other departments are told to nobody who is cut to one: the year is incomplete. */
export async function allocationProblems(
  context: Context,
  { run, brokenRules }: Allocation | OfficeAllocation,
): Promise<Problem[]> {
  const own = await ownCodes(context);
  const told = brokenRules.filter(({ path }) => {
    const code = OF_DEPARTMENT_PROBLEM.exec(path)?.[1];
    return own === null || code === undefined || own.has(code);
  });
  const rest: BrokenRule[] =
    told.length < brokenRules.length ? [brokenRule('year_incomplete', 'departments')] : [];
  const reader = { locale: context.locale, edition: run.inputs.edition.id };
  return [...told, ...rest].map((broken) => toProblem(broken, reader));
}
