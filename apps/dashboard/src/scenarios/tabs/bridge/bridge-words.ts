import type { Bars, Bridge } from '@hebo/domain';
import { Decimal, DRIVER_GROUPS } from '@hebo/domain';
import type { Axis } from '../../../charts/axis';
import type { MoneyUnit } from '../../../formats/format';
import { formatMoney, formatMoneyChange, formatRate } from '../../../formats/format';
import type { Locale } from '../../workbench/explain';
import { causeName } from '../causes';
import { yuanOf } from '../fen';
import type { BridgeLine } from './bridge-bars';

type Translate = (key: string, values?: Readonly<Record<string, string>>) => string;

interface Told {
  readonly bars: Bars;
  readonly lines: readonly BridgeLine[];
  readonly scopeName: string;
  readonly isWide: boolean;
}

/** What the bridge shows, in words that stand without it. */
export function bridgeSentence(translate: Translate, told: Told): string {
  const { bars, lines, scopeName, isWide } = told;
  const say = (key: string, values: Readonly<Record<string, string>>) =>
    translate(`scenario.bridge.${key}`, values);
  const change = bars.scenario - bars.base;
  if (isWide && change === 0) return say('unchanged', { scope: scopeName });
  const sentence = say('sentence', {
    scope: scopeName,
    base: formatMoney(yuanOf(bars.base)),
    scenario: formatMoney(yuanOf(bars.scenario)),
    change: formatMoneyChange(yuanOf(change)),
    rate: bars.base === 0 ? '–' : rateOf(change, bars.base),
  });
  const most = lines.find((line) => line.change !== null);
  if (!most || most.change === null) return sentence;
  const amount = formatMoneyChange(yuanOf(most.change));
  return [sentence, say('sentence_most', { cause: most.label, amount })].join(' ');
}

function rateOf(change: number, base: number): string {
  return formatRate(new Decimal(change).dividedBy(base).toFixed(6), 'exceptZero');
}

interface Noted {
  readonly bridge: Bridge;
  readonly axis: Axis;
  readonly locale: Locale;
  readonly unitName: string;
  readonly tickText: (fen: number) => string;
}

/** What has to be known to read the bridge rightly. */
export function bridgeNotes(translate: Translate, noted: Noted): string[] {
  const { bridge, axis, locale, unitName, tickText } = noted;
  const say = (key: string, values?: Readonly<Record<string, string>>) =>
    translate(`scenario.bridge.${key}`, values);
  const start = `${tickText(axis.from)} ${unitName}`;
  return [
    say('axis', { unit: unitName }),
    ...(axis.isBroken ? [say('broken', { from: start })] : []),
    ...bridge.blocks.flatMap((block) => {
      const groups = block.groups.map((group) => DRIVER_GROUPS[group][locale]);
      if (block.isMerged) return [say('merged', { groups: causeName(block, locale, translate) })];
      return block.isOthers
        ? [say('others', { groups: groups.join(translate('scenario.cause.and')) })]
        : [];
    }),
    say('method'),
  ];
}

const TICK = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 });
const FEN_IN = { yuan: 100, tenThousandYuan: 1_000_000 } as const;

/** Positions of the axis in a unit; they are round numbers of fen, and nothing is computed from them. */
export function tickTextIn(unit: MoneyUnit): (fen: number) => string {
  return (fen) => TICK.format(fen / FEN_IN[unit]).replace('-', '−');
}
