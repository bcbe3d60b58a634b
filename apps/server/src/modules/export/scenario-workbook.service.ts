import { minuteOf } from '../../common/campus-time.js';
import { Decimal, type FigureDefinition, type Outcome as DomainOutcome } from '@hebo/domain';
import type { Locale, Wording } from '../../common/locale.js';
import type { Context } from '../../context.js';
import type { Scenario as ScenarioRow } from '../../database/entities/index.js';
import { rightTo } from '../access/right-to.js';
import { bridgedOutcome, largestCause } from '../analysis/bridge.service.js';
import { sidesOf } from '../analysis/sides.service.js';
import { regulation } from '../edition/edition-in-force.js';
import type { Book, BookSheet } from '../files/book.js';
import { allocationsOf, officeAllocationsOf } from '../outcome/allocation-view.js';
import { run } from '../outcome/compute.js';
import { moneyText, plainText, quotientText } from '../outcome/figures.js';
import { outcomeOf } from '../outcome/outcome-view.js';
import type { Outcome } from '../outcome/outcome.type.js';
import { receiptOf } from '../receipt/receipt.service.js';
import { scenarioOverrides } from '../scenario/override.service.js';
import { appliedScenario } from '../scenario/scenario-outcome.service.js';
import { STATUS_WORDS } from '../scenario/scenario-states.js';
import { toScenario } from '../scenario/scenario.service.js';
import {
  LINE_COLUMNS,
  MOVER_COLUMNS,
  PARAMETER_COLUMNS,
  READING_COLUMNS,
  type Line,
  type Mover,
  type Parameter,
  type ReadingLine,
} from './scenario-columns.js';
import { plainSheet, type Heading, type Sheet } from './sheet.js';
import { ALLOCATION_COLUMNS, OFFICE_COLUMNS, type Moved } from './unit-columns.js';

/** A scenario as the sheets of a workbook; null where it cannot be computed. A frozen one is told as frozen. */
export async function scenarioBook(context: Context, row: ScenarioRow): Promise<Book | null> {
  const applied = await appliedScenario(context, row.id);
  const outcome = applied && outcomeOf(applied.run);
  if (outcome === null) return null;
  const heading = headingOf(context, row);
  const sheet = <Row>(one: Sheet<Row>): BookSheet => plainSheet(one, heading);
  const before = await outcomeBefore(context, outcome);
  const moveOf = await movesOf(context, outcome, before);
  const withMove = <Row extends { department: { code: string } }>(one: Row) => ({
    ...one,
    move: moveOf(one.department.code),
  });
  const allocations = allocationsOf(outcome.run).map(withMove);
  const offices = officeAllocationsOf(outcome.run).map(withMove);
  const sheets = [
    sheet({
      name: { zh: '参数', en: 'Parameters' },
      columns: PARAMETER_COLUMNS,
      rows: [
        ...(await changedInputs(context, row)),
        ...poolFigures(context.locale, before, outcome.computed),
      ],
    }),
    sheet({
      name: { zh: '单位 Z', en: 'Departments' },
      columns: ALLOCATION_COLUMNS,
      rows: allocations,
    }),
    sheet({ name: { zh: '机关', en: 'Offices' }, columns: OFFICE_COLUMNS, rows: offices }),
    sheet({
      name: { zh: '增减', en: 'Winners and losers' },
      columns: MOVER_COLUMNS,
      rows: moversIn([...allocations, ...offices]),
      empty: NO_BASE,
    }),
    sheet({
      name: { zh: '口径', en: 'Readings' },
      columns: READING_COLUMNS,
      rows: readingLines(context.locale, outcome),
    }),
    sheet({
      name: { zh: '回执', en: 'Receipt' },
      columns: LINE_COLUMNS,
      rows: receiptLines(context, outcome),
    }),
  ];
  return { locale: context.locale, sheets };
}

const NO_BASE: Wording = {
  zh: '年度基准自身没有可比的基准。',
  en: 'The base of a year has nothing to be compared with.',
};

/** Year, scenario and state; then when it was frozen, or written. */
function headingOf({ locale, now }: Context, row: ScenarioRow): Heading {
  const { period, name, status, frozenAt } = row;
  const state = STATUS_WORDS[status][locale];
  const at = minuteOf(frozenAt ?? now);
  const words = {
    zh: [`${period} 年度 · ${name}（${state}）`, `${frozenAt == null ? '截至' : '冻结于'} ${at}`],
    en: [`${period} · ${name} (${state})`, `${frozenAt == null ? 'As of' : 'Frozen at'} ${at}`],
  };
  return { locale, lines: words[locale] };
}

async function outcomeBefore(context: Context, outcome: Outcome): Promise<DomainOutcome | null> {
  const sides = await sidesOf(context, outcome);
  const computed = sides === null ? null : run(sides.before).computed;
  return computed?.ok ? computed.outcome : null;
}

/** By unit: the amount in the base and the change; the cause for whoever may ask for a bridge. */
async function movesOf(
  context: Context,
  { computed, ...outcome }: Outcome,
  before: DomainOutcome | null,
): Promise<(code: string) => Moved | null> {
  if (before === null) return () => null;
  const mayAsk = rightTo(context.principal, 'Outcome.bridge') !== 'none';
  const bridged = mayAsk ? await bridgedOutcome(context, { computed, ...outcome }) : null;
  const amountsIn = ({ departments, offices }: DomainOutcome) =>
    new Map([...departments, ...offices].map((one) => [one.code, one.allocation?.value ?? null]));
  const [first, last] = [amountsIn(before), amountsIn(computed)];
  return (code) => {
    const [base, scenario] = [first.get(code) ?? null, last.get(code) ?? null];
    if (base === null || scenario === null) return null;
    const change = scenario.minus(base);
    return {
      base: moneyText(base),
      change: moneyText(change),
      rate: base.isZero() ? null : quotientText(change.dividedBy(base)),
      cause: bridged && largestCause(bridged.bridge, code, context.locale),
    };
  };
}

async function changedInputs(context: Context, row: ScenarioRow): Promise<Parameter[]> {
  const overrides = await scenarioOverrides(context, toScenario(row));
  return overrides.map(({ label, symbol, baseValue, value, leavesRegulation, reason, path }) => ({
    label,
    symbol,
    base: optionOr(path, baseValue, context.locale),
    value: optionOr(path, value, context.locale),
    leaves: leavesRegulation ? LEAVES[context.locale] : null,
    reason,
    path,
  }));
}

const LEAVES: Wording = { zh: '偏离制度', en: 'yes' };

/** K1, K2, P, M and the pools, which follow. */
function poolFigures(
  locale: Locale,
  before: DomainOutcome | null,
  after: DomainOutcome,
): Parameter[] {
  const valueIn = (
    outcome: DomainOutcome | null,
    { id, unit }: FigureDefinition,
  ): string | null => {
    const figures: object = outcome ?? {};
    const figure = (figures as Readonly<Record<string, { value: unknown } | null | undefined>>)[id];
    const value = figure?.value;
    if (!(value instanceof Decimal)) return null;
    return unit === 'yuan/year' ? moneyText(value) : plainText(value);
  };
  return regulation.figures
    .filter(({ of }) => of === 'pool')
    .map((figure) => ({
      label: figure.label[locale],
      symbol: figure.symbol,
      base: valueIn(before, figure),
      value: valueIn(after, figure),
      leaves: null,
      reason: null,
      path: `outcome.${figure.id}`,
    }))
    .filter(({ value }) => value !== null);
}

interface Unit {
  readonly department: { readonly code: string; readonly name: string };
  readonly amount: string | null;
  readonly move: Moved | null;
}

/** Who gains most first, who loses most last. */
function moversIn(units: readonly Unit[]): Mover[] {
  return units
    .flatMap(({ department: { code, name }, amount, move }) =>
      move === null || amount === null ? [] : [{ ...move, code, name, scenario: amount }],
    )
    .toSorted((a, b) => new Decimal(b.change).comparedTo(a.change));
}

/** A reading's option in words; any other value as it was entered. */
function optionOr(path: string, value: string | null, locale: Locale): string | null {
  const code = /^decision\.readings\.(.+)$/.exec(path)?.[1];
  return code === undefined || value === null ? value : optionLabel(code, value, locale);
}

function optionLabel(code: string, option: string, locale: Locale): string {
  const reading = regulation.readings.find((one) => one.code === code);
  return reading?.options.find((one) => one.code === option)?.label[locale] ?? option;
}

function readingLines(locale: Locale, { readings }: Outcome): ReadingLine[] {
  return readings.flatMap(({ code, option }) => {
    const reading = regulation.readings.find((one) => one.code === code);
    if (reading === undefined) return [];
    return [
      {
        code,
        question: reading.question[locale],
        option: optionLabel(code, option, locale),
        recommended: optionLabel(code, reading.recommended, locale),
      },
    ];
  });
}

function receiptLines({ locale, now }: Context, outcome: Outcome): Line[] {
  const receipt = receiptOf(outcome.run, now);
  return RECEIPT_LINES.flatMap(([name, label]) => {
    const value = name === 'computedAt' ? minuteOf(new Date(receipt[name])) : receipt[name];
    return value === null ? [] : [{ label: label[locale], value }];
  });
}

const RECEIPT_LINES = [
  ['engineVersion', { zh: '计算程序版本', en: 'Engine version' }],
  ['edition', { zh: '制度版本', en: 'Edition' }],
  ['inputHash', { zh: '输入摘要', en: 'Hash of the inputs' }],
  ['summaryHash', { zh: '结果摘要（不含个人）', en: 'Hash of the result without persons' }],
  ['resultHash', { zh: '全部结果摘要', en: 'Hash of the whole result' }],
  ['computedAt', { zh: '计算时间', en: 'Computed at' }],
] as const satisfies readonly (readonly [string, Wording])[];
