import {
  barsOf,
  DRIVER_GROUPS,
  decisionGroups,
  groupOfPath,
  type Block,
  type Bridge as DomainBridge,
  type DriverGroup,
} from '@hebo/domain';
import type { Locale } from '../../common/locale.js';
import type { Context } from '../../context.js';
import type { Outcome } from '../outcome/outcome.type.js';
import { namedOverrides } from '../scenario/override.service.js';
import type { Override } from '../scenario/scenario.type.js';
import { answerTo, plainOf } from './analysis.service.js';
import type { Bridge, CounterpartyCell } from './bridge.type.js';
import { codeOfDepartment, fenText } from './shown.js';
import { sidesOf, type Sides } from './sides.service.js';

interface Bridged {
  readonly sides: Sides;
  readonly bridge: DomainBridge;
}

/** Null where there is nothing to come from, or one of the two cannot be computed. */
export async function bridgedOutcome(context: Context, outcome: Outcome): Promise<Bridged | null> {
  const sides = await sidesOf(context, outcome);
  const base = sides && plainOf(sides.before);
  const scenario = sides && plainOf(sides.after);
  if (sides === null || base === null || scenario === null) return null;
  const answer = await answerTo(context, { kind: 'bridge', base, scenario });
  return answer.ok ? { sides, bridge: answer.value } : null;
}

/** Of one department, or of all of them with the offices. */
export async function outcomeBridge(
  context: Context,
  outcome: Outcome,
  department: string | null,
): Promise<Bridge | null> {
  const found = await bridgedOutcome(context, outcome);
  if (found === null) return null;
  const { bridge, sides } = found;
  const all = bridge.units.map(({ code }) => code);
  const own = department === null ? null : await codeOfDepartment(context, department);
  const scope = department === null ? all : all.filter((code) => code === own);
  if (scope.length === 0) return null;
  const { base, scenario, bars, rest } = barsOf(bridge, scope);
  const { locale } = context;
  const overrides = await overridesByDriver(context, sides);
  return {
    base: fenText(base),
    scenario: fenText(scenario),
    change: fenText(scenario - base),
    parts: bars.map(({ block, fen }) => ({
      driver: block,
      label: blockLabel(blockNamed(bridge, block), locale),
      amount: fenText(fen),
      overrides: blockNamed(bridge, block).groups.flatMap((group) => overrides.get(group) ?? []),
    })),
    rest: fenText(rest),
    merged: bridge.blocks
      .filter(({ isMerged }) => isMerged)
      .map(({ groups }) => groups.map((group) => DRIVER_GROUPS[group][locale])),
  };
}

export async function outcomeCounterparty(
  context: Context,
  outcome: Outcome,
): Promise<CounterpartyCell[] | null> {
  const found = await bridgedOutcome(context, outcome);
  if (found === null) return null;
  const { bridge, sides } = found;
  return bridge.blocks.flatMap((block, row) =>
    bridge.units.flatMap(({ code, parts, isPassive }): CounterpartyCell[] => {
      const department = sides.after.units.get(code);
      if (department === undefined) return [];
      const amount = fenText(parts[row] ?? 0);
      const label = blockLabel(block, context.locale);
      return [{ driver: block.code, label, department, amount, isPassive }];
    }),
  );
}

function blockNamed({ blocks }: DomainBridge, code: string): Block {
  const found = blocks.find((block) => block.code === code);
  if (found === undefined) throw new Error('a bar of a bridge has no block');
  return found;
}

const OTHERS = { zh: '其他', en: 'others' };

function blockLabel({ groups, isOthers }: Block, locale: Locale): string {
  if (isOthers) return OTHERS[locale];
  return groups.map((group) => DRIVER_GROUPS[group][locale]).join(locale === 'zh' ? '、' : ', ');
}

/** What moves a unit most; null where nothing does. */
export function largestCause(
  { blocks, units }: DomainBridge,
  code: string,
  locale: Locale,
): string | null {
  const parts = units.find((unit) => unit.code === code)?.parts ?? [];
  const size = (at: number): number => Math.abs(parts[at] ?? 0);
  const [largest] = blocks
    .map((block, at) => ({ block, at }))
    .toSorted((a, b) => size(b.at) - size(a.at));
  return largest === undefined || size(largest.at) === 0 ? null : blockLabel(largest.block, locale);
}

async function overridesByDriver(
  context: Context,
  { before, after, overrides }: Sides,
): Promise<ReadonlyMap<DriverGroup, Override[]>> {
  const [base, scenario] = [before.decision?.lockMode, after.decision?.lockMode];
  const decided = decisionGroups(base ?? 'POOL', scenario ?? base ?? 'POOL');
  const named = await namedOverrides(context, { before, edition: after.edition }, overrides);
  const byDriver = new Map<DriverGroup, Override[]>();
  for (const override of named) {
    const group = groupOfPath(override.path, decided);
    if (group !== undefined) byDriver.set(group, [...(byDriver.get(group) ?? []), override]);
  }
  return byDriver;
}
